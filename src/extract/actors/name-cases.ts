import type { Relation } from '../../languages/words/claims';
import type { ActorMention } from '../../read/mentions';
import { actorOf, placeEntry } from '../../read/names';
import type { Reading } from '../../read/reading';
import { foldText } from '../../text';
import { headNounOf } from '../scene/head-nouns';
import type { Placed, Run, Scene } from '../scene/scene';
import { stateNounOf } from '../scene/state-nouns';

/** The last words of an actor's names in the nominative, folded. */
type Nominatives = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<object, WeakMap<object, Map<string, readonly string[]>>>();

/** By language and registry: a registry that a caller passes has actors of its own, and their names decline as others do. */
function cacheOf({ language, registry }: Reading): Map<string, readonly string[]> {
  let ofLanguage = known.get(language);
  if (ofLanguage === undefined) {
    ofLanguage = new WeakMap();
    known.set(language, ofLanguage);
  }
  const key: object = registry ?? language;
  let cache = ofLanguage.get(key);
  if (cache === undefined) {
    cache = new Map();
    ofLanguage.set(key, cache);
  }
  return cache;
}

/** «Белграда»: a capital declines as the city's name does. */
function citiesOf(place: string, reading: Reading): readonly string[] {
  const record = placeEntry(place, reading);
  const code = reading.language.code as keyof NonNullable<typeof record>['names'];
  // aliases hold irregular cases: «Києва»
  const name = record?.names[code];
  return name === undefined ? [] : [foldText(name.split(' ').at(-1)!)];
}

function nominativesOf({ actor, form, place }: ActorMention, reading: Reading): readonly string[] {
  const cache = cacheOf(reading);
  const key = form === 'capital' && place !== undefined ? place : actor;
  let found = (cache as Nominatives).get(key);
  if (found === undefined && key !== actor) {
    found = citiesOf(key, reading);
    cache.set(key, found);
  }
  if (found === undefined) {
    const record = actorOf(actor, reading);
    const code = reading.language.code as keyof NonNullable<typeof record>['names'];
    const last = (name: string) => foldText(name.split(' ').at(-1)!);
    const usual = last(record?.names[code] ?? '');
    // aliases hold cases too: «ХАМАСу», «хуситам» beside «хуситы»
    const stem = usual.length > SHORTEST_STEM ? usual.slice(0, -1) : usual;
    const others = (record?.aliases?.[code] ?? []).map(last).filter((alias) => !(alias.length >= usual.length && alias.startsWith(stem)));
    found = usual === '' ? [] : [usual, ...others];
    // of those whom a text names and no table, there is no end
    if (record !== undefined) cache.set(actor, found);
  }
  return found;
}

const SHORTEST_STEM = 4;

/**
 * What the case of a name makes of it, where its nominative is known to be another word: «Путіна» beside «Путін» → `of`.
 *
 * @returns `null` for the nominative itself and for names that have one form («Рубіо»); nothing where the nominative is not known or no ending tells
 */
function declinedFrom(mention: ActorMention, word: string, reading: Reading): Relation | null | undefined {
  const { declined, datives = [] } = reading.language.claims.syntax;
  if (declined === undefined) return undefined;
  // «Києву»: cities have a genitive of their own, but for a variant that few write
  if (mention.form === 'capital' && datives.some((ending) => word.endsWith(ending)) && !nominativesOf(mention, reading).includes(word))
    return 'to';
  const nominatives = nominativesOf(mention, reading);
  if (nominatives.includes(word)) return null;
  const rows = declined[mention.type === 'person' ? 'person' : 'other'];
  for (const nominative of nominatives) {
    // the same stem, but for a vowel that comes or goes
    if (nominative.slice(0, 2) !== word.slice(0, 2)) continue;
    const row = rows.find(([from, to]) => nominative.endsWith(from) && word.endsWith(to));
    if (row !== undefined) return row[2];
  }
  return undefined;
}

const SHORTEST_GIVEN = 3;

/** A name of its own stands behind the title: its case is told by the name. */
const isNamed = ({ type, form, name }: ActorMention, titleEnd: number): boolean =>
  type === 'person' && form !== 'office' && name.start >= titleEnd;

/** What the case ending of a name without a preposition makes of it. */
export function caseOf({ tokens, reading }: Scene, { mention, ...run }: Run & { readonly mention: ActorMention }): Relation | undefined {
  // «Белого дома США»: the state behind a body of its own tells the case of neither
  const own = mention.form === 'name' && 'next' in mention ? (mention as Placed<ActorMention>).next : run.next;
  const party = { first: run.first, next: Math.max(run.first + 1, Math.min(run.next, own)), mention };
  const { cases, manyNominative = [] } = reading.language.claims.syntax;
  if (cases === undefined) return undefined;
  // «росіяни», «українці»: the people of a state in the nominative, and no genitive of the state's name
  if (party.mention.form === 'national' && manyNominative.some((ending) => tokens[party.next - 1]!.text.endsWith(ending))) return undefined;
  if (party.mention.form === 'adjective') return caseOfSide({ tokens, reading } as Scene, party.next - 1);
  // «армии Судана»: the genitive behind the noun of a body or an office says nothing of the whole
  let titled: Relation | undefined;
  let untitled = true;
  for (let at = party.first; at < party.next - 1; at += 1) {
    const head = headNounOf(reading.language, tokens[at]!.text) ?? stateNounOf(reading.language, tokens[at]!.text);
    if (head === undefined) continue;
    if (!isNamed(party.mention, tokens[at]!.end)) return head[2];
    // «госсекретаря США Марко Рубио»: where the name tells nothing, its title does; «уповноважений Верховної Ради»: a body that it is of does not
    if (untitled && head[1] === 'person') titled = head[2];
    untitled = untitled && head[1] !== 'person';
  }
  const word = tokens[party.next - 1]!;
  // «российского лидера»
  const office = party.mention.form === 'office' ? headNounOf(reading.language, word.text) : undefined;
  if (office?.[1] === 'person') return office[2];
  const declined = declinedFrom(party.mention, word.text, reading);
  if (declined === null) return givenNameCase(party, tokens, reading) ?? titled;
  if (word.gap !== '' && word.text === word.text.toUpperCase()) return undefined;
  const endings = Object.entries(cases[party.mention.type === 'person' ? 'person' : 'other']) as [Relation, readonly string[]][];
  let best = '';
  let relation: Relation | undefined;
  for (const [candidate, list] of endings)
    for (const ending of list) if (ending.length > best.length && word.text.endsWith(ending)) [best, relation] = [ending, candidate];
  const told = relation ?? declined;
  return told === undefined || isOtherwiseCalled(party, told, tokens, reading) ? titled : told;
}

/** «Мая Санду»: a family name that ends as a case does is in none where the given name before it, which declines, is not in it. */
function isOtherwiseCalled(
  { mention, first, next }: Run & { readonly mention: ActorMention },
  relation: Relation,
  tokens: Scene['tokens'],
  { language }: Reading,
): boolean {
  const { declined, agreeing } = language.claims.syntax;
  if (mention.type !== 'person' || mention.form === 'office' || declined === undefined || agreeing === undefined) return false;
  let given = first;
  while (given < next - 1 && tokens[given]!.start < mention.name.start) given += 1;
  const { text } = tokens[given]!;
  if (given >= next - 1 || tokens[given + 1]!.gap !== ' ' || text.length < SHORTEST_GIVEN) return false;
  // «Джо Байдену»: other vowels end names that have one form, and other cases
  const declines = !agreeing.vowels.includes(text.at(-1)!) || declined.person.some(([from]) => from !== '' && text.endsWith(from));
  return declines && !declined.person.some(([, to, other]) => other === relation && text.endsWith(to));
}

/** «Нарендры Моди»: where the family name has one form, the given name tells the case. */
function givenNameCase(party: Run & { readonly mention: ActorMention }, tokens: Scene['tokens'], reading: Reading): Relation | undefined {
  const { mention } = party;
  if (mention.type !== 'person' || mention.form !== 'name') return undefined;
  const record = actorOf(mention.actor, reading);
  const name = record?.names[reading.language.code as keyof typeof record.names]?.split(' ') ?? [];
  const at = party.next - name.length;
  if (name.length < 2 || at < party.first) return undefined;
  const given = foldText(name[0]!);
  const { text } = tokens[at]!;
  if (given === text || given.slice(0, 2) !== text.slice(0, 2)) return undefined;
  return reading.language.claims.syntax.declined!.person.find(([from, to]) => given.endsWith(from) && text.endsWith(to))?.[2];
}

/** What the case of a noun that tells an actor again makes of it. */
export const caseOfNoun = ({ tokens, reading }: Scene, at: number): Relation | undefined =>
  headNounOf(reading.language, tokens[at]!.text)?.[2];

/** «украинской стороне», «российской делегацией»: an adjective with the noun that makes it an actor has that noun's case. */
export function caseOfSide({ tokens, reading }: Scene, at: number): Relation | undefined {
  const { text } = tokens[at]!;
  const { sideCases } = reading.language.claims.syntax;
  return sideCases?.find(([, words]) => words.includes(text))?.[0] ?? headNounOf(reading.language, text)?.[2];
}

/** «обеих стран», «сторонами»: what the case of a noun for several who were named before makes of it. */
export function caseOfSeveral({ tokens, reading }: Scene, { first, next }: Run): Relation | undefined {
  const { severalCases } = reading.language.claims.syntax;
  if (severalCases === undefined) return undefined;
  for (let at = first; at < next; at += 1) {
    const found = severalCases.find(([, words]) => words.includes(tokens[at]!.text));
    if (found !== undefined) return found[0];
  }
  return undefined;
}

/** The name stands in its nominative, and would have another form in any other case but the accusative: «Судан», «Эфиопия», and no «Мали». */
export function isPlainNominative({ tokens, reading }: Scene, party: Run & { readonly mention: ActorMention }): boolean {
  const { oneForm } = reading.language.claims.syntax;
  if (oneForm === undefined || party.mention.form === 'adjective' || party.next - party.first > 1) return false;
  const word = tokens[party.next - 1]!;
  if (oneForm.some((ending) => word.text.endsWith(ending)) || (word.gap !== '' && isAllCapitals(reading, word))) return false;
  return declinedFrom(party.mention, word.text, reading) === null;
}

const isAllCapitals = ({ text }: Reading, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  text.slice(start, end) === text.slice(start, end).toUpperCase();

/** «в сектор Газа», «в Газу»: a place in the accusative, behind a preposition of place. */
export function isAccusativePlace({ tokens, reading }: Scene, { first, next, place }: Run & { readonly place: string }): boolean {
  const { accusatives } = reading.language.claims.syntax;
  const code = reading.language.code as keyof NonNullable<ReturnType<typeof placeEntry>>['names'];
  const entry = placeEntry(place, reading);
  const plain = [entry?.names[code], entry?.aliases?.[code]?.[0]];
  if (accusatives === undefined) return false;
  const words = tokens.slice(first, next).map(({ text }) => text);
  return (
    accusatives.some((ending) => words[0]!.endsWith(ending)) ||
    plain.some((name) => name !== undefined && foldText(name) === words.join(' '))
  );
}

/** The name stands in the accusative, behind a preposition of place: «в Судан», «в Украину». Names of one form may. */
export function isAccusative({ tokens, reading }: Scene, party: Run & { readonly mention: ActorMention }): boolean {
  const { accusatives } = reading.language.claims.syntax;
  if (accusatives === undefined) return false;
  const word = tokens[party.next - 1]!;
  return declinedFrom(party.mention, word.text, reading) === null || accusatives.some((ending) => word.text.endsWith(ending));
}
