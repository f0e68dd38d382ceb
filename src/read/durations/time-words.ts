import type { Language } from '../../languages/language';
import type { CalendarWords } from '../../languages/words/calendar';
import type { DurationWords } from '../../languages/words/durations';
import { Lexicon } from '../../text';
import { compoundNumbers } from '../numbers/compound-numbers';
import { type Hit, hitOf } from './hit';
import { groupOf, type Table, type TableName, tableOf } from './tables';

/** A word of time: the table it stands in, and what it means there. */
export interface TimeWord {
  readonly table: Table;
  readonly value: unknown;
  /** What it may begin, as bits. */
  readonly begins: number;
  /** It begins that only where one of these may begin behind it; 0 where nothing need follow. */
  readonly needs: number;
}

/** Bits of what may begin at a token. */
export const TIME = 1;
export const DURATION = 2;
/** Tells something of a time that comes after it. */
export const CONTEXT = 4;
/** Tells something of a length that comes after it. */
export const BEFORE_DURATION = 8;
/** Says how what comes after it stands in time. */
export const STEERS = 16;
/** May stand between an article and a unit, or behind "the next". */
export const BETWEEN = 32;
/** A figure that counts what is no word of time: neither a date nor a length. */
export const COUNTS = 64;
/** A number stands here, or digits that may be part of one. */
export const NUMBER = 128;
/** Stands in some table. */
const KNOWN = 256;

/** Bits for the readers of pieces of a time: those of what they may begin with. A number is what most may begin with. */
export const EDGE = 1 << 9;
export const DATE = 1 << 10;
export const NTH_DAY = 1 << 12;
export const PART = 1 << 13;
export const CLOCK = 1 << 14;
export const LED_DAY = 1 << 15;
export const DAY = 1 << 16;
export const DAY_PART = 1 << 17;
export const YEARS = 1 << 18;
/** Of what is told by its distance from publication: "tomorrow", "two days ago", "the past year", "next week", "Monday". */
export const NAMED_DAY = 1 << 24;
export const DISTANCE = 1 << 25;
export const STRETCH = 1 << 26;
export const SHIFTED = 1 << 27;
export const FOLLOWED = 1 << 28;
export const RELATIVE = NAMED_DAY | DISTANCE | STRETCH | SHIFTED | FOLLOWED;
export const PIECES = EDGE | DATE | RELATIVE | NTH_DAY | PART | CLOCK | LED_DAY | DAY | DAY_PART | YEARS;

/** Bits for the same readers, of what may stand behind the number that they begin with. */
export const DATE_BEHIND = 1 << 19;
export const LENGTH_BEHIND = 1 << 20;
export const HOUR_BEHIND = 1 << 21;
export const DAY_BEHIND = 1 << 22;
export const YEARS_BEHIND = 1 << 23;
/** Tells whether what is told lies ahead or behind, or ends the clause that tells it. */
export const TENSE = 1 << 29;
/** Joins the ends of a range. */
export const JOIN_BEHIND = 1 << 30;
const LINK = DATE_BEHIND | LENGTH_BEHIND | HOUR_BEHIND | DAY_BEHIND | YEARS_BEHIND;

const ANYTHING = -1;
const A_LENGTH = DURATION | BEFORE_DURATION;

/** What the entries of a table may begin, and what they need behind them for it. Tables that are not here are looked at from their neighbours only. */
const BEGINS: Partial<Record<TableName, number | readonly [begins: number, needs: number]>> = {
  others: CONTEXT | BEFORE_DURATION,
  months: TIME | DATE | DATE_BEHIND,
  weakMonths: TIME | DATE | DATE_BEHIND,
  hijriMonths: TIME | DATE | DATE_BEHIND,
  monthLeads: [TIME | DATE | CONTEXT | DATE_BEHIND, DATE],
  weekdays: TIME | FOLLOWED | NTH_DAY,
  weakWeekdays: TIME | FOLLOWED | NTH_DAY,
  relativeDays: TIME | NAMED_DAY,
  namedUnits: TIME | NAMED_DAY,
  shifts: [TIME | SHIFTED | NTH_DAY | PART | DAY_BEHIND, ANYTHING],
  away: [TIME | DISTANCE | CONTEXT | BEFORE_DURATION, A_LENGTH],
  spans: [TIME | STRETCH | SHIFTED, ANYTHING],
  fews: BETWEEN,
  pluralSingles: BETWEEN,
  lately: [TIME | STRETCH, DURATION],
  dayParts: TIME | CLOCK | DAY_PART | HOUR_BEHIND,
  seasons: TIME | FOLLOWED | YEARS,
  lasts: TIME | NTH_DAY | PART,
  quarterLeads: TIME | YEARS,
  quarterTails: TIME | YEARS_BEHIND,
  halfYears: TIME | YEARS | YEARS_BEHIND,
  halves: BETWEEN,
  weekends: TIME | FOLLOWED,
  edges: TIME | EDGE,
  decades: TIME | YEARS,
  decadeTails: YEARS_BEHIND,
  holidays: TIME | YEARS,
  ownHolidays: TIME | YEARS,
  rests: TIME | PART,
  clockLeads: [TIME | CLOCK | CONTEXT | BEFORE_DURATION, NUMBER | CLOCK | DURATION],
  clockTails: HOUR_BEHIND,
  minuteLeads: TIME | CLOCK,
  minuteTails: HOUR_BEHIND,
  minutesLess: HOUR_BEHIND,
  minutesTo: TIME | CLOCK,
  minuteJoins: HOUR_BEHIND,
  hourLetters: HOUR_BEHIND,
  dialHours: TIME | CLOCK,
  zones: HOUR_BEHIND,
  yearLeads: [TIME | YEARS | CONTEXT, NUMBER | YEARS],
  yearTails: YEARS_BEHIND,
  eras: YEARS_BEHIND,
  dayLeads: [TIME | DAY | CONTEXT, NUMBER],
  dayTails: DATE_BEHIND | DAY_BEHIND,
  dayLinks: DATE_BEHIND,
  links: CONTEXT | LINK,
  prepositions: CONTEXT | STEERS,
  bounds: CONTEXT | STEERS,
  rangeLeads: CONTEXT | STEERS,
  betweenLeads: CONTEXT | BEFORE_DURATION | STEERS,
  units: [TIME | STRETCH | LENGTH_BEHIND | HOUR_BEHIND, NUMBER],
  singles: TIME | DISTANCE | FOLLOWED | NTH_DAY | PART | YEARS | DURATION | LENGTH_BEHIND | YEARS_BEHIND,
  amounts: TIME | DISTANCE | STRETCH | DURATION,
  adjectives: LENGTH_BEHIND,
  shortUnits: LENGTH_BEHIND,
  inverted: TIME | DISTANCE | DURATION,
  articles: [TIME | DISTANCE | DURATION | LENGTH_BEHIND, DISTANCE | BETWEEN],
  fractions: TIME | DISTANCE | DURATION | LENGTH_BEHIND,
  tails: LENGTH_BEHIND,
  before: CONTEXT | BEFORE_DURATION,
  after: LENGTH_BEHIND,
  leads: CONTEXT | BEFORE_DURATION,
  ageLeads: CONTEXT | BEFORE_DURATION,
  qualifiers: BETWEEN | LENGTH_BEHIND,
  ordinalTails: LENGTH_BEHIND,
  rangeJoins: JOIN_BEHIND,
  betweenJoins: JOIN_BEHIND,
  alternatives: JOIN_BEHIND,
  future: TENSE,
  past: TENSE,
  breaks: TENSE,
};

const SHORT = new Set<unknown>(['second', 'minute', 'hour', 'day']);

/** Without what only some words of a table begin, or only in some languages. */
function narrowed(table: TableName, value: unknown, begins: number, { shiftsFollow, leadsNameDays }: CalendarWords): number {
  let kept = begins;
  const drop = (bits: number, unless: boolean | undefined) => {
    if (unless !== true) kept &= ~bits;
  };
  if (table === 'singles') {
    drop(FOLLOWED, !SHORT.has(value));
    drop(PART, value === 'week');
    drop(NTH_DAY, value === 'week' && shiftsFollow);
    drop(YEARS | YEARS_BEHIND, value === 'century' || value === 'quarter');
  } else if (table === 'shifts') drop(NTH_DAY | PART, value === -1);
  else if (table === 'weekdays' || table === 'weakWeekdays') drop(NTH_DAY, shiftsFollow);
  else if (table === 'amounts') drop(STRETCH, shiftsFollow);
  else if (table === 'dayLeads') drop(TIME | DAY, leadsNameDays);
  else if (table === 'dayParts') drop(CLOCK, value === 'noon' || value === 'midnight');
  return kept;
}

const lexicons = new WeakMap<Language, Lexicon<TimeWord, Hit>>();

/** Every table of a language in one lexicon, so that a token is looked up once. */
export function lexiconOf(language: Language): Lexicon<TimeWord, Hit> {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = new Lexicon<TimeWord, Hit>(language.morphology, entriesOf(language), {
      traitsOf: ({ begins }) => begins,
      groupsOf: ({ table }) => groupOf(table),
      make: hitOf,
    });
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

function entriesOf({ calendar, durations }: Language): [string, TimeWord][] {
  const entries: [string, TimeWord][] = [];
  for (const words of [calendar, durations] as object[]) {
    for (const [name, rows] of Object.entries(words)) {
      // lists of words stand among the tables
      if (!Array.isArray(rows) || !Array.isArray(rows[0])) continue;
      const table = name as TableName;
      for (const [pattern, value] of rows as [string, unknown][]) entries.push([pattern, wordOf(table, value, calendar)]);
    }
  }
  const { compounds } = durations as DurationWords;
  for (const [prefix, count] of compounds === undefined ? [] : compoundNumbers(compounds.numbers))
    for (const [stem, unit] of compounds?.units ?? []) entries.push([prefix + stem, wordOf('amounts', { unit, count }, calendar)]);
  return entries;
}

function wordOf(table: TableName, value: unknown, calendar: CalendarWords): TimeWord {
  const known = BEGINS[table] ?? 0;
  const [begins, needs] = typeof known === 'number' ? [known, 0] : known;
  return { table: tableOf(table), value, begins: narrowed(table, value, begins, calendar) | KNOWN, needs };
}
