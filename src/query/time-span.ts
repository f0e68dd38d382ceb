import { DAY, isWritten, startOf } from './moment';

/** A stretch of time, half-open, in milliseconds of the calendar as written: no zone is applied. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
  /** Milliseconds to add to reach UTC, where the first point names its zone. */
  readonly offset: number;
}

const WEEK_OR_QUARTER = /^(\d{4})-(?:W(\d\d)|Q([1-4]))$/;
/** How long a time lasts that is written in 4, 7, 10 letters and so on: a year and a month in months, then a day, an hour, a minute, a second. */
const LASTING = [12, 1, DAY, 3_600_000, 60_000, 1000];

function afterMonths(start: number, months: number): number {
  const end = new Date(start);
  return end.setUTCMonth(end.getUTCMonth() + months);
}

function pointSpan(written: string): TimeSpan | undefined {
  const [, year, week, quarter] = WEEK_OR_QUARTER.exec(written) ?? [];
  const [local = '', zone] = written.split(/(?<=T.+)(?=[Z+-])/);
  let start = startOf(year ?? local);
  let lasting = LASTING[(local.length - 4) / 3];
  if (quarter) {
    start = afterMonths(start, Number(quarter) * 3 - 3);
    lasting = 3;
  }
  if (week) {
    // ISO 8601: week 1 holds 4 January, weeks begin on Monday and are of the year that their Thursday is in
    start += (Number(week) * 7 - 4 - ((new Date(start).getUTCDay() + 2) % 7)) * DAY;
    lasting = 7 * DAY;
  }
  const offset = zone ? startOf(local, zone) - start : 0;
  const isReal = isWritten(week ? start + 3 * DAY : start, year ?? local) && !Number.isNaN(offset);
  return lasting && isReal ? { start, end: lasting > 12 ? start + lasting : afterMonths(start, lasting), offset } : undefined;
}

/**
 * The stretch of time that an ISO 8601 value covers at its own precision: a year, quarter, month, week, day, hour, minute or second, or an interval `FROM/TO`
 * with both ends in it. `undefined` for what is no such value: a day that the calendar lacks, an interval that ends before it begins, a time without a date.
 *
 * @example
 * timeSpan('2025-03')?.start === timeSpan('2025-03-01')?.start; // → true
 * timeSpan('2025-02-30'); // → undefined
 */
export function timeSpan(written: string): TimeSpan | undefined {
  const spans = written.split('/').map(pointSpan);
  const [from, to = from, more] = spans;
  return spans.every(Boolean) && !more && to!.end >= from!.end ? { ...from!, end: to!.end } : undefined;
}
