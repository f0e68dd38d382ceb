import type { Language } from '../../languages/language';
import type { CalendarWords } from '../../languages/words/calendar';
import type { DurationWords } from '../../languages/words/durations';
import { Lexicon, type LexiconMatch, type Token } from '../../text';
import { compoundNumbers } from '../numbers/compound-numbers';
import { type Numeral, numeralsOf } from '../numbers/scan';
import { once, type Reading } from '../reading';
import type { NumberFound } from '../times/number';
import type { Length } from './length';

type Tables = CalendarWords & DurationWords;
type TableName = {
  [K in keyof Tables]-?: NonNullable<Tables[K]> extends readonly (readonly [string, unknown])[] ? K : never;
}[keyof Tables];
type ValueOf<K extends TableName> = NonNullable<Tables[K]> extends readonly (readonly [string, infer V])[] ? V : never;

/** A word of time: the table it stands in, and what it means there. */
export interface TimeWord {
  readonly table: TableName;
  readonly value: unknown;
  /** What it may begin, as bits. */
  readonly begins: number;
}

/** An entry of one of the tables found in the text. */
export interface Hit<K extends TableName = TableName> {
  readonly table: K;
  readonly value: ValueOf<K>;
  readonly first: number;
  readonly next: number;
  /** Folded code units of the first token that are proclitics. */
  readonly offset: number;
  /** What it may begin, as bits. */
  readonly begins: number;
}

/** What the readers of durations and of times share: the words of time and the numerals of a text, by token. */
export interface Marks {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon<TimeWord>;
  /** The entries of the tables at each token that was looked at: ask `hitsAt`. */
  readonly looked: (readonly Hit[] | undefined)[];
  readonly numerals: readonly (Numeral | undefined)[];
  /** Lengths and figures that were asked for, by token; `null` where there is none. */
  readonly lengths: Map<number, Length | null>;
  readonly figures: Map<number, NumberFound | null>;
  /** What may begin at each token, as bits: most words of time only stand beside others. */
  readonly begins: Uint8Array;
}

/** Bits of `begins`. */
export const TIME = 1;
export const DURATION = 2;
/** Tells something of a time that comes after it. */
export const CONTEXT = 4;
/** Tells something of a length that comes after it. */
export const BEFORE_DURATION = 8;
/** Begins something only where a word of time or a number follows: "in", "a", "at". */
const LEADING = 16;
/** The same where a word of time follows. */
const BEFORE_WORD = 256;
/** Says how what comes after it stands in time. */
export const STEERS = 32;
/** May stand between an article and a unit. */
const BETWEEN = 64;
/** A figure that counts what is no word of time: neither a date nor a length. */
export const COUNTS = 128;

/** What the entries of a table may begin. Tables that are not here are looked at from their neighbours only. */
const BEGINS: Partial<Record<TableName, number>> = {
  others: CONTEXT | BEFORE_DURATION,
  months: TIME,
  weakMonths: TIME,
  hijriMonths: TIME,
  monthLeads: TIME | CONTEXT | LEADING,
  weekdays: TIME,
  weakWeekdays: TIME,
  relativeDays: TIME,
  namedUnits: TIME,
  shifts: TIME,
  away: TIME | CONTEXT | BEFORE_DURATION | LEADING,
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
  rests: TIME,
  clockLeads: TIME | CONTEXT | BEFORE_DURATION | LEADING,
  minuteLeads: TIME,
  minutesTo: TIME,
  dialHours: TIME,
  yearLeads: TIME | CONTEXT | LEADING,
  dayLeads: TIME | CONTEXT | LEADING,
  links: CONTEXT,
  prepositions: CONTEXT | STEERS,
  bounds: CONTEXT | STEERS,
  rangeLeads: CONTEXT | STEERS,
  betweenLeads: CONTEXT | BEFORE_DURATION | STEERS,
  units: TIME,
  singles: TIME | DURATION,
  amounts: TIME | DURATION,
  inverted: TIME | DURATION,
  articles: TIME | DURATION | BEFORE_WORD,
  fractions: TIME | DURATION,
  before: CONTEXT | BEFORE_DURATION,
  leads: CONTEXT | BEFORE_DURATION,
  ageLeads: CONTEXT | BEFORE_DURATION,
  qualifiers: BETWEEN,
};

/** Digits of a figure too short for a year. */
const SHORT_FIGURE = 3;

const lexicons = new WeakMap<Language, Lexicon<TimeWord>>();

/** Every table of a language in one lexicon, so that a token is looked up once. */
function lexiconOf(language: Language): Lexicon<TimeWord> {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = new Lexicon(language.morphology, entriesOf(language), ({ begins }) => begins);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

function entriesOf({ calendar, durations }: Language): [string, TimeWord][] {
  const entries: [string, TimeWord][] = [];
  for (const words of [calendar, durations] as object[]) {
    for (const [table, rows] of Object.entries(words)) {
      if (!Array.isArray(rows)) continue;
      for (const [pattern, value] of rows as [string, unknown][])
        entries.push([pattern, { table: table as TableName, value, begins: BEGINS[table as TableName] ?? 0 }]);
    }
  }
  const { compounds } = durations as DurationWords;
  for (const [prefix, count] of compounds === undefined ? [] : compoundNumbers(compounds.numbers))
    for (const [stem, unit] of compounds?.units ?? [])
      entries.push([prefix + stem, { table: 'amounts', value: { unit, count }, begins: TIME | DURATION }]);
  return entries;
}

/** The words of time and the numerals of a reading, looked up once. */
export const marksOf: (reading: Reading) => Marks = once((reading) => {
  const { tokens } = reading;
  const { length } = tokens;
  const marks = {
    reading,
    tokens,
    lexicon: lexiconOf(reading.language),
    looked: new Array<readonly Hit[] | undefined>(length).fill(undefined),
    numerals: new Array<Numeral | undefined>(length).fill(undefined),
    lengths: new Map(),
    figures: new Map(),
    begins: new Uint8Array(length),
  };
  for (const numeral of numeralsOf(reading)) marks.numerals[numeral.first] = numeral;
  // from the end, since some words begin something only before another that does
  for (let at = length - 1; at >= 0; at -= 1) marks.begins[at] = beginningsAt(marks, at);
  return marks;
});

function beginningsAt(marks: Marks, at: number): number {
  const token = marks.tokens[at]!;
  const numeral = marks.numerals[at];
  if (numeral !== undefined && countsOther(marks, numeral)) return COUNTS;
  const begins = numeral === undefined ? 0 : TIME | DURATION;
  if (token.kind !== 'word') return begins;
  const traits = marks.lexicon.traitsAt(token);
  // what tells only of its neighbours is looked up when one of them asks
  if ((traits & (TIME | DURATION)) === 0) return begins | (traits & KEPT);
  let found = begins;
  for (const hit of hitsAt(marks, at)) found |= mayBegin(marks, hit) ? hit.begins : hit.begins & ~(TIME | DURATION);
  return found & KEPT;
}

const KEPT = TIME | DURATION | CONTEXT | BEFORE_DURATION | BETWEEN;

function mayBegin(marks: Marks, { begins, next }: Hit): boolean {
  if (begins & BEFORE_WORD) return marks.tokens[next]?.kind === 'word' && marks.begins[next] !== 0;
  return (begins & LEADING) === 0 || goesOn(marks, next);
}

/** "175 prisoners": a short figure alone before a word that no table has. A longer one may be a year. */
function countsOther(marks: Marks, { first, next, digits, form }: Numeral): boolean {
  if (!digits || form !== 'cardinal' || next !== first + 1 || marks.tokens[first]!.text.length > SHORT_FIGURE) return false;
  const after = marks.tokens[next];
  return after?.kind === 'word' && after.gap === ' ' && hitsAt(marks, next).length === 0;
}

/** Whether anything of time may begin at a token: a word, a number, an article glued to one; marks may stand before either. */
function goesOn({ tokens, begins }: Marks, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return begins[at] !== 0 || token.kind !== 'word' || (tokens[at + 1]?.kind === 'digits' && tokens[at + 1]!.gap === '');
}

const NO_HITS: readonly Hit[] = [];

/** Every entry of the tables that begins at a token, longest first. */
export function hitsAt({ tokens, lexicon, looked }: Marks, at: number): readonly Hit[] {
  if (at < 0 || at >= looked.length) return NO_HITS;
  let found = looked[at];
  if (found === undefined) {
    found = NO_HITS;
    if (tokens[at]!.kind === 'word') {
      const matches = lexicon.matchesAt(tokens, at);
      // made once for each word of the text: readers ask for the same hit many times
      if (matches.length > 0) found = matches.map(hitOfMatch);
    }
    looked[at] = found;
  }
  return found;
}

/** The longest entry of a table that begins at a token. */
export function hitAt<K extends TableName>(marks: Marks, at: number, table: K): Hit<K> | undefined {
  const found = hitsAt(marks, at);
  for (let i = 0; i < found.length; i += 1) if (found[i]!.table === table) return found[i] as Hit<K>;
  return undefined;
}

const hitOfMatch = ({ value: { table, value, begins }, first, next, offset }: LexiconMatch<TimeWord>): Hit =>
  ({ table, value, first, next, offset, begins }) as Hit;

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
