import { rereadSite } from '../../ground/reread-site';
import type { Site } from '../../ground/sites-of';
import type { Claim } from '../../kinds/claim';
import type { TimeValue } from '../../model/values';
import { foldText } from '../../text';
import { below, type CheckContext } from '../context';
import type { Entry } from '../entries';
import type { Problem } from '../rule';
import { holdsTitle } from '../titles';
import { evidenceWords } from '../words-of';

type ValueSite = Exclude<Site, { type: 'quote' }>;

interface ClaimValue {
  readonly claim: Entry<Claim>;
  readonly site: ValueSite;
}

const byType = new WeakMap<CheckContext, Readonly<Record<ValueSite['type'], ClaimValue[]>>>();

/** Every value of one type in a dossier, with the claim it stands in: sorted out once, asked for by many rules. */
export function valuesOf(context: CheckContext, type: ValueSite['type']): readonly ClaimValue[] {
  let values = byType.get(context);
  if (values === undefined) {
    values = { quantity: [], duration: [], time: [], actor: [], place: [] };
    for (const claim of context.claims)
      for (const site of context.sites(claim)) if (site.type !== 'quote') values[site.type].push({ claim, site });
    byType.set(context, values);
  }
  return values[type];
}

/**
 * Reads every value of one type again from its own quote, and reports the fields that come out otherwise.
 * What a quote in a language that is not at hand says is not known, and nothing is reported of it; the counts of the check tell how many were read.
 */
export function* rereadAll(context: CheckContext, type: ValueSite['type']): Generator<Problem> {
  for (const { claim, site } of valuesOf(context, type)) {
    const { quote } = site.value;
    const read = quote === undefined ? undefined : context.read(quote);
    if (quote === undefined || read === undefined) continue;
    const words = read.readings.text.slice(read.quote.start, read.quote.end);
    const base = { document: quote.document, start: quote.start, end: quote.end };
    const known = site.type === 'actor' ? { ...context.actor(site.value.actor), states: context.officesOf(site.value.actor) } : undefined;
    const found = rereadSite(site, read.quote, read.readings, known);
    if (found === undefined) yield* unread(context, site, words, base, read.whole);
    for (const { field, said, recorded, at } of found ?? []) {
      if (field === 'unit' && said === PERSON && isSaidOf(claim.value, recorded, context)) continue;
      // «الجيش السوداني» is the army that the dossier lists by this name, whatever else a reader sees in it
      if (site.type === 'actor' && holdsName(context, site.value.actor, words)) continue;
      if (!read.whole && field === 'value' && site.type === 'time' && isOtherWeek(said, site.value)) continue;
      const mark = [Math.max(0, at.start - read.quote.start), Math.min(words.length, at.end - read.quote.start)];
      yield { ...base, path: below(site, field), args: { problem: 'differs', quote: words, mark, said, recorded } };
    }
  }
}

/** What is counted where the words say no more: "175 people". */
const PERSON = 'person';

/** "An exchange of prisoners, 175 people" counts prisoners: the evidence has the word for what the number leaves open. */
function isSaidOf(claim: Claim, unit: unknown, context: CheckContext): boolean {
  return evidenceWords(claim, context)?.lexemes.some(({ value }) => value.role === 'term' && value.term === unit) ?? false;
}

/** "On Friday": the last or the next, as the verb says that may stand too far from it to be read with it. */
function isOtherWeek(said: unknown, { value, stated }: TimeValue): boolean {
  return WEEKDAY.test(stated) && typeof said === 'string' && Math.abs(Date.parse(said) - Date.parse(value)) === WEEK;
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const WEEK = 7 * 24 * 60 * 60 * 1000;

function* unread(context: CheckContext, site: ValueSite, words: string, base: Omit<Problem, 'path'>, whole: boolean): Generator<Problem> {
  if (site.type === 'actor') {
    if (site.value.inferredFrom !== undefined || isNamed(context, site.value.actor, words)) return;
    // "the President": whom it means the text around it tells
    if (!whole && context.actor(site.value.actor)?.type === 'person' && holdsTitle(words, context.document(base.document!)?.language))
      return;
  }
  if (site.type === 'place' && isNamed(context, site.value.place, words)) return;
  const field = site.type === 'actor' || site.type === 'place' ? site.type : 'value';
  yield {
    ...base,
    path: below(site, field),
    args: {
      problem: 'silent',
      quote: words,
      recorded: site.type === 'actor' ? site.value.actor : site.type === 'place' ? site.value.place : site.value.value,
    },
  };
}

/** The names and aliases of an actor or a place in all its languages, folded. */
function namesOf(context: CheckContext, id: string): string[] {
  const entry = context.actor(id) ?? context.place(id);
  return [...Object.values(entry?.names ?? {}), ...Object.values(entry?.aliases ?? {}).flat()].flatMap((name) =>
    name === undefined ? [] : foldText(name),
  );
}

/** The words are a whole name of the actor, as the dossier lists it. */
const holdsName = (context: CheckContext, id: string, words: string): boolean => {
  const folded = ` ${foldText(words).trim()} `;
  return namesOf(context, id).some((name) => folded.includes(` ${name} `));
};

/**
 * The words hold a name or an alias of the actor or the place, in any of its languages, or are themselves words of one ("Putin"):
 * what no reader knows is still named in the dossier.
 */
function isNamed(context: CheckContext, id: string, words: string): boolean {
  const folded = foldText(words).trim();
  const last = folded.slice(folded.lastIndexOf(' ') + 1);
  return namesOf(context, id).some(
    (name) => folded.includes(name) || isPartOf(folded, name) || (context.actor(id)?.type === 'person' && isSurnameOf(last, name)),
  );
}

const isPartOf = (words: string, name: string): boolean => words.length > 1 && ` ${name} `.includes(` ${words} `);

/** «السيد ديوب», «Саркісян»: the last word is one of the person's name, in whatever case either stands. */
const isSurnameOf = (word: string, name: string): boolean =>
  word.length >= SHORTEST &&
  name.split(' ').some((part) => {
    const shared = Math.min(word.length, part.length);
    return Math.abs(word.length - part.length) <= LONGEST_ENDING && shared >= SHORTEST && word.slice(0, shared) === part.slice(0, shared);
  });

const SHORTEST = 4;
const LONGEST_ENDING = 2;
