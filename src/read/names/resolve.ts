import type { Reading } from '../reading';
import type { Draft } from './drafts';
import { knownOf } from './known';
import { hasHeld, holderOf, officesHeldBy } from './offices';
import { slugOfName } from './person-names';
import type { Scan } from './scan';
import { simpleAt } from './simple';
import { isCalled, isDefinite, isOwnOffice, isOwnTitle } from './title-shapes';

/** Offices whose bare title ("the President") can mean the one person of the text who bears it. */
const BARE = new Set([
  'president',
  'vice-president',
  'prime-minister',
  'foreign-minister',
  'defence-minister',
  'minister',
  'secretary',
  'monarch',
  'crown-prince',
  'chancellor',
  'secretary-general',
  'special-envoy',
  'ambassador',
  'permanent-representative',
  'spokesperson',
  'commissioner',
  'director-general',
  'mediator',
  'negotiator',
  'governor',
  'under-secretary',
]);
const RANKED = /^(?:first-|deputy-|assistant-)+/u;

/** "The Deputy Prime Minister" as "the Prime Minister". */
const isBare = (office: string): boolean => BARE.has(office) || BARE.has(office.replace(RANKED, '')) || office.endsWith(`-${SPEAKING}`);

/** Who speaks for a body without a state bears an office of that body's. */
const SPEAKING = 'spokesperson';
/** The office in which a person without a title has counterparts, most likely first. */
const RANKS = [
  'president',
  'monarch',
  'leader',
  'prime-minister',
  'crown-prince',
  'foreign-minister',
  'defence-minister',
  'vice-president',
];

/** Bearers of a title kept: of two alike, neither is the one meant. */
const MOST_BEARERS = 3;

interface Bearer {
  readonly id: string;
  readonly state?: string;
  /** The text gives the title; otherwise it is only known that the office is theirs. */
  readonly told: boolean;
  /** The words of the title and the name, where words do not change by case: a secretary is no minister. */
  readonly words?: readonly string[];
  /** The title says of no state that it is its. */
  readonly bare?: true;
  /** Nobody is named: the text's own office, which says of no state that it is its. */
  readonly own?: true;
  /** An office whose holder nobody knows. */
  readonly unregistered?: true;
}

/** Gives every office without a name its holder: as of the publication date, else who bears the title in the text, else an id made of the office. */
export function resolveOffices(scan: Scan, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.every(({ id }) => id !== undefined)) return drafts;
  const named: Named = { holders: new Map(), ministers: new Map() };
  for (const { id, office, of } of drafts) {
    if (id === undefined || office === undefined || of === undefined || named.holders.has(`${office} ${of}`)) continue;
    named.holders.set(`${office} ${of}`, id);
    if (office.endsWith('-minister')) named.ministers.set(of, (named.ministers.get(of) ?? new Set()).add(id));
  }
  // a text may name thousands of persons: only those who are known to have held an office are looked at for each title
  const persons = [
    ...new Set(
      drafts.flatMap(({ type, id }) => (type === 'person' && id !== undefined && officesHeldBy(scan.reading, id).length > 0 ? [id] : [])),
    ),
  ];
  const bearers = new Map<string, Bearer[]>();
  let last: Draft | undefined;
  return drafts.flatMap((draft) => {
    const resolved = draft.id !== undefined ? draft : resolve(scan, draft, named, persons, bearers, last);
    if (resolved === undefined) return draft.form === 'counterpart' || draft.form === 'office' ? parts(scan, draft) : [];
    if (resolved.type === 'person') {
      last = resolved;
      const office = resolved.office ?? (resolved.form === 'name' ? officeOf(scan.reading, resolved) : undefined);
      if (office !== undefined) bear(scan, bearers, { ...resolved, office }, resolved.office !== undefined);
    }
    return [resolved];
  });
}

/** Who bears which office in the text by name. */
interface Named {
  /** By office and what it is of. */
  readonly holders: Map<string, string>;
  /** Ministers of any field, by state. */
  readonly ministers: Map<string, Set<string>>;
}

function bear(
  { tokens, reading }: Scan,
  bearers: Map<string, Bearer[]>,
  { office, id, state, of, form, name, first, next, unregistered }: Draft,
  told: boolean,
): void {
  const those = bearers.get(office!) ?? [];
  if (those.length === 0) bearers.set(office!, those);
  const before = those.findIndex((bearer) => bearer.id === id);
  // whoever is named again, with the title
  if (before >= 0 && told && !those[before]!.told) those[before] = { ...those[before]!, told };
  if (those.length < MOST_BEARERS && before < 0)
    those.push({
      id: id!,
      told,
      ...(told && reading.language.names.articles.length > 0 ? { words: tokens.slice(first, next).map(({ text }) => text) } : {}),
      ...(state === undefined ? {} : { state }),
      ...(told && of === undefined ? { bare: true as const } : {}),
      ...(form === 'office' && of === undefined && name === undefined ? { own: true } : {}),
      ...(unregistered && form === 'office' ? { unregistered } : {}),
    });
}

function resolve(
  scan: Scan,
  draft: Draft,
  named: Named,
  persons: readonly string[],
  bearers: ReadonlyMap<string, Bearer[]>,
  last: Draft | undefined,
): Draft | undefined {
  const { reading } = scan;
  const { of } = draft;
  const office = draft.form === 'counterpart' ? officeOf(reading, last) : draft.office;
  if (office === undefined) return undefined;
  if (of === undefined) {
    const bare = !isDefinite(scan, draft);
    if ((bare && !isCalled(scan, draft)) || !isBare(office)) return undefined;
    const those = bearersOf(office, bearers, scan.tokens[draft.first]!.text, scan.tokens[draft.next - 1]!.text);
    const id = isOwnTitle(scan, draft) ? those[0]?.id : bareHolder(reading, office, those);
    if (id !== undefined)
      return those.some((bearer) => bearer.id === id && bearer.unregistered) ? { ...draft, id, unregistered: true } : { ...draft, id };
    return !bare && isOwnOffice(scan, draft) && those.length === 0 ? { ...draft, id: slugOf(scan, draft), unregistered: true } : undefined;
  }
  const owners = [of, knownOf(reading).actors.get(of)?.actsFor].filter((owner) => owner !== undefined);
  for (const owner of owners) {
    const id =
      holderOf(reading, office, owner) ??
      named.holders.get(`${office} ${owner}`) ??
      ministerOf(office, owner, named) ??
      formerHolder(reading, office, owner, persons);
    if (id !== undefined) return { ...draft, id, office };
  }
  return { ...draft, id: `${office}-of-${of}`, office, unregistered: true };
}

/** The one person that the text names who is known to have held the office, whenever that was. */
function formerHolder(reading: Reading, office: string, of: string, persons: readonly string[]): string | undefined {
  const held = persons.filter((id) => hasHeld(reading, id, office, of));
  return held.length === 1 ? held[0] : undefined;
}

/** "the Iranian minister" is the one minister of that state that the text names. */
function ministerOf(office: string, of: string, { holders, ministers }: Named): string | undefined {
  if (office === 'minister') {
    const ids = ministers.get(of);
    return ids?.size === 1 ? [...ids][0] : undefined;
  }
  if (office !== 'leader') return undefined;
  const keys = [`president ${of}`, `prime-minister ${of}`, `monarch ${of}`];
  const ids = new Set(keys.map((key) => holders.get(key)).filter((id) => id !== undefined));
  return ids.size === 1 ? [...ids][0] : undefined;
}

const slugOf = ({ tokens, reading }: Scan, { first, next }: Draft): string =>
  slugOfName(reading.text.slice(tokens[first]!.start, tokens[next - 1]!.end));

/** Who bears the title so far: a foreign minister is no Foreign Secretary. */
function bearersOf(office: string, bearers: ReadonlyMap<string, Bearer[]>, field: string, noun: string): readonly Bearer[] {
  const those = isOfMinisters(office)
    ? [...bearers].filter(([key]) => mayBe(office, key)).flatMap(([, list]) => list)
    : (bearers.get(office) ??
      (office === SPEAKING ? [...bearers].filter(([key]) => key.endsWith(`-${SPEAKING}`)).flatMap(([, list]) => list) : []));
  // of one word alone, it is the noun that tells: "the Secretary" is none of the ministers
  return those.filter(({ words }) => words === undefined || words.includes(noun) || (field !== noun && !words.includes(field)));
}

/** "the Minister", "the Secretary", "the Deputy Secretary": a minister of any field, by the noun of their title. */
const isOfMinisters = (office: string): boolean => /^(?:(?:first-|deputy-|assistant-)*secretary|minister)$/u.test(office);

/** A minister of some field and that rank, or one told by the bare title. */
function mayBe(office: string, key: string): boolean {
  if (key === office) return true;
  const [rank = ''] = RANKED.exec(office) ?? [];
  return key.startsWith(rank) && key.endsWith('-minister') && (office === 'minister' || !RANKED.test(key.slice(rank.length)));
}

/** The one bearer of the title so far; of several, the first where the text is of the White House, whose President is its own. */
function bareHolder(reading: Reading, office: string, those: readonly Bearer[]): string | undefined {
  const first = those[0];
  if (first === undefined) return undefined;
  if (those.length === 1) return first.id;
  // "The Foreign Secretary spoke to Foreign Minister Okello": who has the title without a name is the text's own
  const own = those.filter((bearer) => bearer.own === true);
  if (own.length === 1) return own[0]!.id;
  const told = those.filter((bearer) => bearer.told);
  if (told.length === 1) return told[0]!.id;
  // «وزير الخارجية سامح شكري … وزير خارجية كينيا»: the one told with no state is the text's own
  const bare = told.filter((bearer) => bearer.bare === true);
  if (bare.length === 1) return bare[0]!.id;
  return reading.language.names.capitals === true && hasHeld(reading, first.id, office, 'united-states') ? first.id : undefined;
}

/** The office of a person: of the title, or the highest held on the day. */
function officeOf(reading: Reading, person: Draft | undefined): string | undefined {
  const { published } = reading;
  if (person === undefined) return undefined;
  if (person.office !== undefined) return person.office;
  const held = (person.id === undefined ? [] : officesHeldBy(reading, person.id))
    .filter(({ from, to }) => published === undefined || ((from ?? '') <= published && published <= (to ?? '9999')))
    .map(({ office }) => office);
  return RANKS.find((office) => held.includes(office)) ?? held[0];
}

/** What is left of a title that nobody can be found for: the names inside it. */
function parts(scan: Scan, draft: Draft): Draft[] {
  const found: Draft[] = [];
  for (let at = draft.first; at < draft.next; ) {
    const simple = simpleAt(scan, at);
    if (simple !== undefined && simple.next <= draft.next) found.push(simple);
    at = simple?.next ?? at + 1;
  }
  return found;
}
