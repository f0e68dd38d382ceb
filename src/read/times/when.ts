import type { DayPart, MovableDay, Zone } from '../../languages/words/calendar';
import type { TimeUnit } from '../../languages/words/durations';
import type { LengthPart } from '../durations/length';

/** What the words of one expression of time say, before any publication date: all its fields are there, most of them undefined. Make it with the functions of `said.ts`. */
export interface When {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** Year, month and day are of the Islamic calendar. */
  readonly hijri: true | undefined;
  /** `year` is one of the Gregorian calendar though month and day are not: "Ramadan 2025". */
  readonly common: true | undefined;
  readonly holiday: MovableDay | undefined;
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number | undefined;
  /** Which of its kind in the month, -1 the last: of `weekday`, or of the days. */
  readonly nth: number | undefined;
  readonly quarter: number | undefined;
  readonly season: number | undefined;
  /** 1 the first half of a year or a month, 2 the second. */
  readonly half: number | undefined;
  /** Which week, or weekend, of the month or the year, -1 the last. */
  readonly week: number | undefined;
  readonly weekend: number | undefined;
  /** The week that the day lies in: "the week of March 10". */
  readonly weekOf: true | undefined;
  /** From publication to the end of the unit. */
  readonly rest: true | undefined;
  /** First year of a decade, first year of a century. */
  readonly decade: number | undefined;
  readonly century: number | undefined;
  /** Days from publication: "tomorrow" is 1. */
  readonly relative: number | undefined;
  /** -1 last, 0 this, 1 next: of `unit` where there is one, else of the weekday, the month or the date. */
  readonly shift: number | undefined;
  readonly unit: TimeUnit | 'weekend' | 'season' | undefined;
  /** A distance from publication, `sign` -1 ago. */
  readonly distance: Distance | undefined;
  /** A stretch up to or from publication: "the past three days". */
  readonly stretch: Distance | undefined;
  readonly clock: Clock | undefined;
  readonly part: DayPart | undefined;
}

/** A length before publication (-1) or behind it. */
export interface Distance {
  readonly sign: -1 | 1;
  readonly parts: readonly LengthPart[];
}

export interface Clock {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  readonly zone?: Zone;
  /** An hour of the dial: no word says which half of the day it is of. */
  readonly dial?: true;
}

/** An expression, or a part of one, as it stands in the text. */
export interface Piece {
  readonly first: number;
  readonly next: number;
  /** UTF-16 in the original text. */
  readonly start: number;
  readonly when: When;
  /** By itself it is no date: a part of the day, a weak month, a bare day. */
  readonly needsMore: boolean;
  /** It is a day only beside an hour: "on 15 at 8:00". */
  readonly needsClock: boolean;
  /** The words look like a date and cannot be one. */
  readonly impossible: boolean;
}
