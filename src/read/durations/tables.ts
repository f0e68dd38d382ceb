import type { CalendarWords } from '../../languages/words/calendar';
import type { DurationWords } from '../../languages/words/durations';

type Tables = CalendarWords & DurationWords;

/** The tables of time by name, as the languages have them. */
export type TableName = {
  [K in keyof Tables]-?: NonNullable<Tables[K]> extends readonly (readonly [string, unknown])[] ? K : never;
}[keyof Tables];

/** Their numbers: readers ask for a table many times at every word of time. */
export enum Table {
  others,
  articles,
  months,
  weakMonths,
  hijriMonths,
  weekdays,
  weakWeekdays,
  relativeDays,
  namedUnits,
  shifts,
  ago,
  away,
  anchors,
  spans,
  lately,
  dayParts,
  lasts,
  halfYears,
  seasons,
  quarterLeads,
  weekends,
  edges,
  decades,
  decadeTails,
  decadeWords,
  holidays,
  ownHolidays,
  clockLeads,
  clockTails,
  minuteLeads,
  minuteTails,
  minutesLess,
  minutesTo,
  minuteJoins,
  zones,
  eras,
  yearLeads,
  yearTails,
  monthLeads,
  dayLeads,
  dayTails,
  ordinalTails,
  dayLinks,
  links,
  prepositions,
  bounds,
  rangeLeads,
  betweenLeads,
  rangeJoins,
  betweenJoins,
  future,
  past,
  breaks,
  units,
  adjectives,
  singles,
  amounts,
  fractions,
  tails,
  qualifiers,
  ages,
  ageLeads,
  leads,
  wholeLeads,
  joins,
  alternatives,
  before,
  after,
  trailingShifts,
  fews,
  rests,
  halves,
  hourLetters,
  hourLeads,
  hourPrepositions,
  ordinalHours,
  dialHours,
  nightJoins,
  dayPrepositions,
  pluralSingles,
  seasonAdverbs,
  quarterTails,
  multiples,
  shortUnits,
  inverted,
}

/** Every table has a number. */
export const tableOf = (name: TableName): Table => Table[name];

type NameOf<K extends Table> = { [N in TableName]: (typeof Table)[N] extends K ? N : never }[TableName];

/** What a table says of its words. */
export type ValueOf<K extends Table> = NonNullable<Tables[NameOf<K>]> extends readonly (readonly [string, infer V])[] ? V : never;

/** The bit of a table, which it shares with one or two others: a shift counts modulo 32. */
export const groupOf = (table: Table): number => 1 << table;
