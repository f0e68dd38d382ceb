import type { Language } from '../../languages/language';
import type { CalendarWords } from '../../languages/words/calendar';
import type { DurationWords } from '../../languages/words/durations';
import { Lexicon, type LexiconMatch, type Token } from '../../text';
import { compoundNumbers } from '../numbers/compound-numbers';
import { type Numeral, numeralsOf } from '../numbers/scan';
import type { Reading } from '../reading';

type Tables = CalendarWords & DurationWords;
type TableName = {
  [K in keyof Tables]-?: NonNullable<Tables[K]> extends readonly (readonly [string, unknown])[] ? K : never;
}[keyof Tables];
type ValueOf<K extends TableName> = NonNullable<Tables[K]> extends readonly (readonly [string, infer V])[] ? V : never;

/** A word of time: the table it stands in, and what it means there. */
export interface TimeWord {
  readonly table: TableName;
  readonly value: unknown;
}

/** An entry of one of the tables found in the text. */
export interface Hit<K extends TableName = TableName> {
  readonly table: K;
  readonly value: ValueOf<K>;
  readonly first: number;
  readonly next: number;
  /** Folded code units of the first token that are proclitics. */
  readonly offset: number;
}

/** What the readers of durations and of times share: the words of time and the numerals of a text, by token. */
export interface Marks {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly hits: readonly (readonly Hit[] | undefined)[];
  readonly numerals: readonly (Numeral | undefined)[];
  /** What may begin at each token, as bits: most words of time only stand beside others. */
  readonly begins: Uint8Array;
}

/** Bits of `begins`. */
export const TIME = 1;
export const DURATION = 2;
/** Tells something of what comes after it. */
const CONTEXT = 4;

/** What the entries of a table may begin. Tables that are not here are looked at from their neighbours only. */
const BEGINS: Partial<Record<TableName, number>> = {
  others: CONTEXT,
  months: TIME,
  weakMonths: TIME,
  hijriMonths: TIME,
  monthLeads: TIME | CONTEXT,
  weekdays: TIME,
  weakWeekdays: TIME,
  relativeDays: TIME,
  namedUnits: TIME,
  shifts: TIME,
  away: TIME | CONTEXT,
  spans: TIME,
  lately: TIME,
  dayParts: TIME,
  seasons: TIME,
  lasts: TIME,
  quarterLeads: TIME,
  quarterTails: TIME,
  halfYears: TIME,
  weekends: TIME,
  edges: TIME,
  decades: TIME,
  holidays: TIME,
  ownHolidays: TIME,
  clockLeads: TIME | CONTEXT,
  minuteLeads: TIME,
  minutesTo: TIME,
  dialHours: TIME,
  yearLeads: TIME | CONTEXT,
  dayLeads: CONTEXT,
  links: CONTEXT,
  prepositions: CONTEXT,
  bounds: CONTEXT,
  rangeLeads: CONTEXT,
  betweenLeads: CONTEXT,
  units: TIME,
  singles: TIME | DURATION,
  amounts: TIME | DURATION,
  articles: TIME | DURATION,
  fractions: TIME | DURATION,
  before: CONTEXT,
  leads: CONTEXT,
  ageLeads: CONTEXT,
};

const lexicons = new WeakMap<Language, Lexicon<TimeWord>>();
const known = new WeakMap<Reading, Marks>();

/** Every table of a language in one lexicon, so that a token is looked up once. */
function lexiconOf(language: Language): Lexicon<TimeWord> {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = new Lexicon(language.morphology, entriesOf(language));
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

function entriesOf({ calendar, durations }: Language): [string, TimeWord][] {
  const entries: [string, TimeWord][] = [];
  for (const words of [calendar, durations] as object[]) {
    for (const [table, rows] of Object.entries(words)) {
      if (!Array.isArray(rows)) continue;
      for (const [pattern, value] of rows as [string, unknown][]) entries.push([pattern, { table: table as TableName, value }]);
    }
  }
  const { compounds } = durations as DurationWords;
  for (const [prefix, count] of compounds === undefined ? [] : compoundNumbers(compounds.numbers))
    for (const [stem, unit] of compounds?.units ?? []) entries.push([prefix + stem, { table: 'amounts', value: { unit, count } }]);
  return entries;
}

/** The words of time and the numerals of a reading, looked up once. */
export function marksOf(reading: Reading): Marks {
  let marks = known.get(reading);
  if (marks === undefined) {
    const { tokens } = reading;
    const lexicon = lexiconOf(reading.language);
    const hits: (readonly Hit[] | undefined)[] = new Array(tokens.length);
    const begins = new Uint8Array(tokens.length);
    for (let at = 0; at < tokens.length; at += 1) {
      if (tokens[at]!.kind !== 'word') continue;
      const matches = lexicon.matchesAt(tokens, at);
      if (matches.length === 0) continue;
      hits[at] = matches.map(hitOfMatch);
      for (const { value } of matches) begins[at] = begins[at]! | (BEGINS[value.table] ?? 0);
    }
    const numerals: (Numeral | undefined)[] = new Array(tokens.length);
    for (const numeral of numeralsOf(reading)) {
      numerals[numeral.first] = numeral;
      begins[numeral.first] = begins[numeral.first]! | TIME | DURATION;
    }
    marks = { reading, tokens, hits, numerals, begins };
    known.set(reading, marks);
  }
  return marks;
}

/** The longest entry of a table that begins at a token. */
export function hitAt<K extends TableName>({ hits }: Marks, at: number, table: K): Hit<K> | undefined {
  const found = hits[at];
  if (found === undefined) return undefined;
  for (let i = 0; i < found.length; i += 1) if (found[i]!.table === table) return found[i] as Hit<K>;
  return undefined;
}

/** Made once for each word of the text: readers ask for the same hit many times. */
const hitOfMatch = ({ value: { table, value }, first, next, offset }: LexiconMatch<TimeWord>): Hit =>
  ({ table, value, first, next, offset }) as Hit;

/** Where a hit begins in the original text: proclitics are outside, an article is not. */
export function startOf(marks: Marks, hit: Hit): number {
  const token = marks.tokens[hit.first]!;
  if (hit.offset === 0) return token.start;
  const proclitics = token.text.slice(0, hit.offset);
  const article = marks.reading.language.calendar.articles?.find((form) => proclitics.endsWith(form));
  return marks.reading.folded.starts[token.from + hit.offset - (article?.length ?? 0)]!;
}

/** Whether the token is the mark given, with nothing or anything before it. */
export const isMark = ({ tokens }: Marks, at: number, text: string): boolean => tokens[at]?.kind === 'mark' && tokens[at].text === text;

/** Whether nothing stands between the token and the one before. */
export const isGlued = ({ tokens }: Marks, at: number): boolean => tokens[at]?.gap === '';
