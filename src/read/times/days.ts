import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';

const MS_PER_DAY = 86_400_000;

/** A day of the Gregorian calendar, counted from 1 January 1970; month 1–12, days past the end of a month run into the next. */
export const dayNumber = (year: number, month: number, day: number): number => {
  const date = new UTCDateMini(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MS_PER_DAY;
};

const dateOf = (day: number) => new UTCDateMini(day * MS_PER_DAY);

/** `2025-03-19` as a day number; nothing where it is no date. */
export function dayOfIso(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match === null ? undefined : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** A day number as `2025-03-19`. */
export const isoOfDay = (day: number): string => dateOf(day).toISOString().slice(0, 10);

/** Year, month and day of a day number. */
export function partsOfDay(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = dateOf(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The ISO week of a day: `2025-W11`. */
export function isoWeekOf(day: number): string {
  const date = dateOf(day);
  return `${String(getISOWeekYear(date)).padStart(4, '0')}-W${String(getISOWeek(date)).padStart(2, '0')}`;
}

/** The day so many days or whole months away; a day that a month lacks becomes its last. */
export const movedBy = (day: number, unit: 'day' | 'month', count: number): number =>
  (unit === 'day' ? addDays(dateOf(day), count) : addMonths(dateOf(day), count)).getTime() / MS_PER_DAY;

/** Whether a number of days from 1970 is one that ISO 8601 writes with four digits of year. */
export const isWritable = (day: number): boolean => day >= dayNumber(1, 1, 1) && day <= dayNumber(9999, 12, 31);
