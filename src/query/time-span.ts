/** A stretch of time, half-open, in milliseconds of the calendar as written: no zone is applied. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
  /** Milliseconds to add to reach UTC, where the first point names its zone. */
  readonly offset: number;
}

const DAY = 86_400_000;
const POINT =
  /^(\d{4})(?:-(?:W(\d{2})|Q([1-4])|(\d{2})(?:-(\d{2})(?:T(\d{2})(?::(\d{2})(?::(\d{2}))?)?(?:Z|([+-])(\d{2}):(\d{2}))?)?)?))?$/;

/** `Date.UTC` reads the years 0 to 99 as 1900 to 1999. */
function dayAt(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}

/** ISO 8601: week 1 holds 4 January, and weeks begin on Monday. */
function weekAt(year: number, week: number): number {
  const fourth = dayAt(year, 0, 4);
  return fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY;
}

function pointSpan(written: string): TimeSpan | undefined {
  const match = POINT.exec(written);
  if (match === null) return undefined;
  const number = (group: number): number | undefined => (match[group] === undefined ? undefined : Number(match[group]));
  const year = number(1)!;
  const [week, quarter, month, day, hour, minute, second] = [2, 3, 4, 5, 6, 7, 8].map(number);
  const span = (start: number, end: number, offset = 0): TimeSpan => ({ start, end, offset });
  if (week !== undefined) {
    const start = weekAt(year, week);
    return week > 0 && start < weekAt(year + 1, 1) ? span(start, start + 7 * DAY) : undefined;
  }
  if (quarter !== undefined) return span(dayAt(year, quarter * 3 - 3, 1), dayAt(year, quarter * 3, 1));
  if (month === undefined) return span(dayAt(year, 0, 1), dayAt(year + 1, 0, 1));
  if (month < 1 || month > 12) return undefined;
  const nextMonth = dayAt(year, month, 1);
  if (day === undefined) return span(dayAt(year, month - 1, 1), nextMonth);
  const start = dayAt(year, month - 1, day);
  if (day < 1 || start >= nextMonth) return undefined;
  if (hour === undefined) return span(start, start + DAY);
  if (hour > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return undefined;
  const moment = start + (hour * 3600 + (minute ?? 0) * 60 + (second ?? 0)) * 1000;
  const length = second !== undefined ? 1000 : minute !== undefined ? 60_000 : 3_600_000;
  const ahead = match[9] === undefined ? 0 : (match[9] === '+' ? 1 : -1) * (number(10)! * 60 + number(11)!) * 60_000;
  return span(moment, moment + length, ahead === 0 ? 0 : -ahead);
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
  const [first, last, ...more] = written.split('/');
  const from = pointSpan(first!);
  if (last === undefined || from === undefined) return from;
  const to = pointSpan(last);
  return to === undefined || more.length > 0 || to.end < from.end ? undefined : { ...from, end: to.end };
}

/** Whether two stretches share a moment. */
export const spansOverlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;
