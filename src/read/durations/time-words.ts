import type { Language } from '../../languages/language';
import type { CalendarWords } from '../../languages/words/calendar';
import type { DurationWords } from '../../languages/words/durations';
import { Lexicon } from '../../text';
import { compoundNumbers } from '../numbers/compound-numbers';

type Tables = CalendarWords & DurationWords;
export type TableName = {
  [K in keyof Tables]-?: NonNullable<Tables[K]> extends readonly (readonly [string, unknown])[] ? K : never;
}[keyof Tables];
export type ValueOf<K extends TableName> = NonNullable<Tables[K]> extends readonly (readonly [string, infer V])[] ? V : never;

/** A word of time: the table it stands in, and what it means there. */
export interface TimeWord {
  readonly table: TableName;
  readonly value: unknown;
  /** What it may begin, as bits. */
  readonly begins: number;
}

/** Bits of what may begin at a token. */
export const TIME = 1;
export const DURATION = 2;
/** Tells something of a time that comes after it. */
export const CONTEXT = 4;
/** Tells something of a length that comes after it. */
export const BEFORE_DURATION = 8;
/** Begins something only where a word of time or a number follows: "in", "a", "at". */
export const LEADING = 16;
/** The same where a word of time follows. */
export const BEFORE_WORD = 32;
/** Says how what comes after it stands in time. */
export const STEERS = 64;
/** May stand between an article and a unit. */
export const BETWEEN = 128;
/** A figure that counts what is no word of time: neither a date nor a length. */
export const COUNTS = 256;
/** A number stands here, or digits that may be part of one. */
export const NUMBER = 512;
/** Stands in some table. */
const KNOWN = 1024;

/** Bits for the readers of pieces of a time: those of what they may begin with. A number is what most may begin with. */
export const EDGE = 1 << 11;
export const DATE = 1 << 12;
export const RELATIVE = 1 << 13;
export const NTH_DAY = 1 << 14;
export const PART = 1 << 15;
export const CLOCK = 1 << 16;
export const LED_DAY = 1 << 17;
export const DAY = 1 << 18;
export const DAY_PART = 1 << 19;
export const YEARS = 1 << 20;
export const PIECES = EDGE | DATE | RELATIVE | NTH_DAY | PART | CLOCK | LED_DAY | DAY | DAY_PART | YEARS;

/** What the entries of a table may begin. Tables that are not here are looked at from their neighbours only. */
const BEGINS: Partial<Record<TableName, number>> = {
  others: CONTEXT | BEFORE_DURATION,
  months: TIME | DATE,
  weakMonths: TIME | DATE,
  hijriMonths: TIME | DATE,
  monthLeads: TIME | DATE | CONTEXT | LEADING,
  weekdays: TIME | RELATIVE | NTH_DAY,
  weakWeekdays: TIME | RELATIVE | NTH_DAY,
  relativeDays: TIME | RELATIVE,
  namedUnits: TIME | RELATIVE,
  shifts: TIME | RELATIVE | NTH_DAY | PART,
  away: TIME | RELATIVE | CONTEXT | BEFORE_DURATION | LEADING,
  spans: TIME | RELATIVE,
  lately: TIME | RELATIVE,
  dayParts: TIME | CLOCK | DAY_PART,
  seasons: TIME | RELATIVE | YEARS,
  lasts: TIME | NTH_DAY | PART,
  quarterLeads: TIME | YEARS,
  quarterTails: TIME,
  halfYears: TIME | YEARS,
  weekends: TIME | RELATIVE,
  edges: TIME | EDGE,
  decades: TIME | YEARS,
  holidays: TIME | YEARS,
  ownHolidays: TIME | YEARS,
  rests: TIME | PART,
  clockLeads: TIME | CLOCK | CONTEXT | BEFORE_DURATION | LEADING,
  minuteLeads: TIME | CLOCK,
  minutesTo: TIME | CLOCK,
  dialHours: TIME | CLOCK,
  yearLeads: TIME | YEARS | CONTEXT | LEADING,
  dayLeads: TIME | DAY | CONTEXT | LEADING,
  links: CONTEXT,
  prepositions: CONTEXT | STEERS,
  bounds: CONTEXT | STEERS,
  rangeLeads: CONTEXT | STEERS,
  betweenLeads: CONTEXT | BEFORE_DURATION | STEERS,
  units: TIME | RELATIVE,
  singles: TIME | RELATIVE | NTH_DAY | PART | YEARS | DURATION,
  amounts: TIME | RELATIVE | DURATION,
  inverted: TIME | RELATIVE | DURATION,
  articles: TIME | RELATIVE | DURATION | BEFORE_WORD,
  fractions: TIME | RELATIVE | DURATION,
  before: CONTEXT | BEFORE_DURATION,
  leads: CONTEXT | BEFORE_DURATION,
  ageLeads: CONTEXT | BEFORE_DURATION,
  qualifiers: BETWEEN,
};

const lexicons = new WeakMap<Language, Lexicon<TimeWord>>();

/** Every table of a language in one lexicon, so that a token is looked up once. */
export function lexiconOf(language: Language): Lexicon<TimeWord> {
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
    for (const [name, rows] of Object.entries(words)) {
      if (!Array.isArray(rows)) continue;
      const table = name as TableName;
      const begins = (BEGINS[table] ?? 0) | KNOWN;
      for (const [pattern, value] of rows as [string, unknown][]) entries.push([pattern, { table, value, begins }]);
    }
  }
  const { compounds } = durations as DurationWords;
  for (const [prefix, count] of compounds === undefined ? [] : compoundNumbers(compounds.numbers))
    for (const [stem, unit] of compounds?.units ?? [])
      entries.push([prefix + stem, { table: 'amounts', value: { unit, count }, begins: BEGINS.amounts! | KNOWN }]);
  return entries;
}
