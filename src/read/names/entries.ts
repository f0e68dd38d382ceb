import type { NameWords } from '../../languages/words/names';
import type { ActorType, LanguageCode } from '../../model/vocabulary';
import type { MentionForm } from '../mentions';
import { declinedPattern, isAcronym } from './decline';
import type { Registry } from './registry';

/** What a word or phrase of the lexicon of names is. */
export interface NameEntry {
  readonly kind: 'state' | 'actor' | 'place' | 'title' | 'rank' | 'body' | 'field' | 'group' | 'counterpart' | 'filler' | 'other' | 'land';
  /** Actor or place id; the office of a title; what the id of a body ends in. */
  readonly id: string;
  readonly form: MentionForm;
  readonly type: ActorType;
  /** The city of a capital. */
  readonly place: string | undefined;
  /** How it must be written: anyhow, with a capital, in capitals. */
  readonly capitals: 0 | 1 | 2;
  readonly ambiguous: boolean;
  /** Another state bears the name more often. */
  readonly unlikely: boolean;
  /** A body's noun that is a name without the state. */
  readonly alone: boolean;
  /** The bit of its kind. */
  readonly bit: number;
}

/** A bit for each kind of entry. */
export const KINDS: Readonly<Record<NameEntry['kind'], number>> = {
  state: 1,
  actor: 1 << 1,
  place: 1 << 2,
  title: 1 << 3,
  rank: 1 << 4,
  body: 1 << 5,
  field: 1 << 6,
  group: 1 << 7,
  counterpart: 1 << 8,
  filler: 1 << 9,
  other: 1 << 10,
  /** A noun for the state that was named before. */
  land: 1 << 11,
};

/** What ends a name that another state bears more often. */
export const UNLIKELY = '?';

/** The trait of entries that may be written without a capital. */
export const SMALL = 1;

export type NamePattern = readonly [pattern: string, entry: NameEntry];

const TYPES: Readonly<Record<string, ActorType>> = {
  p: 'person',
  s: 'state',
  i: 'institution',
  a: 'armed-force',
  o: 'organisation',
  l: 'league',
  g: 'group',
};

/** The lines of a table as fields; empty lines are none. */
export const rowsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('|'));
export const listOf = (field: string | undefined, divider = ','): string[] =>
  field === undefined || field === '' ? [] : field.split(divider);
export const typeOf = (letter: string): ActorType => TYPES[letter] ?? 'organisation';

type Written = Pick<NameEntry, 'kind' | 'id'> & Partial<NameEntry>;

/** An entry with every field, so that all of them have one shape. */
const entryOf = (
  { kind, id, form = 'name', type, place, capitals, ambiguous = false, alone = false }: Written,
  unlikely: boolean,
  usual: Pick<NameEntry, 'type' | 'capitals'>,
): NameEntry => ({
  kind,
  id,
  form,
  type: type ?? usual.type,
  place,
  capitals: capitals ?? usual.capitals,
  ambiguous,
  unlikely,
  alone,
  bit: KINDS[kind],
});

/** Writes names and patterns of a language into a list. */
function writerOf(words: NameWords, found: NamePattern[]) {
  const ambiguous = new Set(words.ambiguous);
  const add = (marked: string, entry: Written) => {
    const unlikely = marked.endsWith(UNLIKELY);
    const written = unlikely ? marked.slice(0, -1) : marked;
    const capitals = isAcronym(written) ? 2 : startsSmall(written) ? 0 : 1;
    const full = entryOf({ ambiguous: ambiguous.has(written), ...entry }, unlikely, { type: 'state', capitals });
    for (const variant of variantsOf(written, words)) found.push([declinedPattern(variant, words), full]);
  };
  const pattern = (marked: string, entry: Written) => {
    const unlikely = marked.includes(UNLIKELY);
    const written = unlikely ? marked.replace(UNLIKELY, '') : marked;
    const full = entryOf(entry, unlikely, { type: 'person', capitals: 0 });
    for (const variant of variantsOf(written, words)) found.push([variant, full]);
  };
  return { ambiguous, add, pattern };
}

/** Every entry of a language's own tables. */
export function nameEntries(words: NameWords): NamePattern[] {
  const found: NamePattern[] = [];
  const { ambiguous, add, pattern } = writerOf(words, found);

  for (const [pattern_, id] of words.titles) pattern(pattern_, { kind: 'title', id, form: 'office' });
  for (const [pattern_, id] of words.ranks) pattern(pattern_, { kind: 'rank', id });
  for (const [pattern_, id, type, alone] of words.bodies) pattern(pattern_, { kind: 'body', id, type, alone: alone !== undefined });
  for (const [pattern_, id] of words.fields) pattern(pattern_, { kind: 'field', id });
  for (const pattern_ of words.others) pattern(pattern_, { kind: 'other', id: '' });
  for (const [pattern_, id] of words.groups) pattern(pattern_, { kind: 'group', id, type: 'group' });
  for (const pattern_ of words.counterparts) pattern(pattern_, { kind: 'counterpart', id: '' });
  for (const pattern_ of words.fillers) pattern(pattern_, { kind: 'filler', id: '' });

  for (const [id = '', ...names] of rowsOf(words.countries)) for (const name of names) add(name, { kind: 'state', id });
  const own = words.capitals === true ? 1 : 0;
  for (const [id = '', names, adjectives, nationals, capital] of rowsOf(words.states)) {
    for (const name of listOf(names)) add(name, { kind: 'state', id });
    for (const adjective of listOf(adjectives)) {
      const entry = { kind: 'state', id, form: 'adjective', type: 'state', capitals: isAcronym(adjective) ? 2 : own } as const;
      pattern(withClass(adjective, 'a', words), { ...entry, ambiguous: ambiguous.has(adjective) });
      for (const national of listOf(nationals))
        if (national.startsWith('+')) pattern(adjective + national.slice(1), { ...entry, form: 'national', capitals: own });
    }
    for (const national of listOf(nationals))
      if (!national.startsWith('+'))
        pattern(withClass(national, 'n', words), { kind: 'state', id, form: 'national', type: 'state', capitals: own });
    const [place = '', cities] = (capital ?? '').split('=');
    for (const city of cities?.split(';') ?? []) add(city, { kind: 'state', id, form: 'capital', place });
  }
  for (const [letter = '', id = '', name = '', aliases] of rowsOf(words.actors)) {
    for (const written of [name, ...listOf(aliases, ';')]) if (written !== '') add(written, { kind: 'actor', id, type: typeOf(letter) });
  }
  for (const [, id = '', name = '', aliases] of rowsOf(words.places)) {
    for (const written of [name, ...listOf(aliases, ';')]) if (written !== '') add(written, { kind: 'place', id });
  }
  for (const [id = '', adjectives] of rowsOf(words.placeAdjectives)) {
    for (const adjective of listOf(adjectives))
      pattern(withClass(adjective, 'a', words), { kind: 'place', id, form: 'adjective', capitals: own });
  }
  const types = new Map(rowsOf(words.actors).map(([letter = '', id = '']) => [id, typeOf(letter)]));
  for (const [id = '', adjectives] of rowsOf(words.actorAdjectives)) {
    const type = types.get(id) ?? 'organisation';
    for (const adjective of listOf(adjectives))
      pattern(withClass(adjective, 'a', words), { kind: 'actor', id, type, form: 'adjective', capitals: own });
  }
  return found;
}

/** The entries of the actors and the places of a registry. */
export function registryEntries(words: NameWords, code: LanguageCode, registry: Registry): NamePattern[] {
  const found: NamePattern[] = [];
  const { add } = writerOf(words, found);
  for (const { id, type, names, aliases } of registry.actors ?? [])
    for (const written of [names[code], ...(aliases?.[code] ?? []), ...latinNames(names.en, aliases?.en)])
      if (written !== undefined) add(written, { kind: 'actor', id, type });
  const states = capitalsOf(words);
  for (const { id, names, aliases } of registry.places ?? []) {
    const state = states.get(id);
    const entry: Written = state === undefined ? { kind: 'place', id } : { kind: 'state', id: state, form: 'capital', place: id };
    for (const written of [names[code], ...(aliases?.[code] ?? [])]) if (written !== undefined) add(written, entry);
  }
  return found;
}

/** The states that the capitals of a language's tables stand for, by place: a registry that lists Cairo takes nothing from "Cairo said". */
function capitalsOf(words: NameWords): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [id = '', , , , capital = ''] of rowsOf(words.states)) {
    const [place = '', cities] = capital.split('=');
    if (cities !== undefined) found.set(place, id);
  }
  return found;
}

const startsSmall = (written: string): boolean => written[0] === written[0]!.toLowerCase();

/** Acronyms in Latin letters are used in texts of every language: "NHL". */
const latinNames = (name: string | undefined, aliases: readonly string[] | undefined): string[] =>
  [name, ...(aliases ?? [])].filter((written) => written !== undefined).filter(isAcronym);

const withClass = (written: string, letter: string, { endings }: NameWords): string =>
  written.includes('~') || endings[letter] === undefined ? written : `${written}~${letter}`;

/** A name with its hyphens left out, and with its article fused to a preposition. */
function variantsOf(written: string, { article, capitals }: NameWords): string[] {
  const name = capitals === 'names' || !written.includes('-') ? written : written.replace(/(?<=\p{L})-(?=\p{L})/gu, ' (-) ');
  if (article === undefined || !name.startsWith(article.bare)) return [name];
  return [name, article.fused + name.slice(article.bare.length)];
}
