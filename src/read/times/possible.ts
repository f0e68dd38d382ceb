import { LONGEST_HIJRI_MONTH } from './hijri';
import type { Clock, When } from './when';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a year is a leap year of the Gregorian calendar. */
export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether the Gregorian calendar has such a day. */
export const isDate = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= DAYS[month - 1]! && !(month === 2 && day === 29 && !isLeap(year));

/** Whether the calendar has such a date; without a year, 29 February is one. */
export function isPossible({ year, month, day, hijri }: When): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day === undefined) return true;
  if (hijri === true) return day >= 1 && day <= LONGEST_HIJRI_MONTH;
  if (year !== undefined && month !== undefined) return isDate(year, month, day);
  return day >= 1 && day <= (month === undefined ? 31 : DAYS[month - 1]!);
}

/** Whether a clock can show it; 24:00 ends a day. */
export const isPossibleClock = ({ hour, minute = 0, second = 0 }: Clock): boolean =>
  (hour < 24 || (hour === 24 && minute === 0 && second === 0)) && minute < 60 && second < 60;
