import { four, two } from './padded';

const DAYS_OF_400_YEARS = 146_097;
/** Days from 1 March of year 0 to 1 January 1970. */
const TO_1970 = 719_468;
const THURSDAY = 4;

/** A day of the Gregorian calendar, counted from 1 January 1970; month 1–12, days past the end of a month run into the next. */
export const dayNumber = (year: number, month: number, day: number): number => {
  // readers of a long text ask for thousands: years that begin in March have their odd month last, and no date object is made
  const months = year * 12 + month - 3;
  const from = Math.floor(months / 12);
  const era = Math.floor(from / 400);
  const ofEra = from - era * 400;
  const ofYear = Math.floor((153 * (months - from * 12) + 2) / 5);
  return era * DAYS_OF_400_YEARS + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear + day - 1 - TO_1970;
};

/** `2025-03-19` as a day number; nothing where it is no date. */
export function dayOfIso(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match === null ? undefined : dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** A day number as `2025-03-19`. */
export function isoOfDay(day: number): string {
  const { year, month, day: of } = partsOfDay(day);
  return `${four(year)}-${two(month)}-${two(of)}`;
}

/** Year, month and day of a day number. */
export function partsOfDay(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const days = day + TO_1970;
  const era = Math.floor(days / DAYS_OF_400_YEARS);
  const ofEra = days - era * DAYS_OF_400_YEARS;
  const years = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const march = Math.floor((5 * ofYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  return { year: era * 400 + years + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * march + 2) / 5) + 1 };
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The ISO week of a day: `2025-W11`. */
export function isoWeekOf(day: number): string {
  // a week is of the year that its Thursday is of
  const thursday = day - weekdayOf(day) + THURSDAY;
  const { year } = partsOfDay(thursday);
  return `${four(year)}-W${two(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1)}`;
}

/** The day so many days or whole months away; a day that a month lacks becomes its last. */
export function movedBy(day: number, unit: 'day' | 'month', count: number): number {
  if (unit === 'day') return day + count;
  const { year, month, day: of } = partsOfDay(day);
  const to = month + count;
  return Math.min(dayNumber(year, to, of), dayNumber(year, to + 1, 1) - 1);
}

/** Whether a number of days from 1970 is one that ISO 8601 writes with four digits of year. */
export const isWritable = (day: number): boolean => day >= FIRST_DAY && day <= LAST_DAY;
const FIRST_DAY = dayNumber(1, 1, 1);
const LAST_DAY = dayNumber(9999, 12, 31);
