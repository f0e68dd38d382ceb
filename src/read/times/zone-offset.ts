import { dayNumber, dayOfIso, partsOfDay, weekdayOf } from './days';
import { two } from './padded';
import type { Clock } from './when';

/** The offset of a zone as ISO 8601 writes it; nothing where there is no zone, or where it depends on a day that is not known, or from which no rule tells it. */
export function zoneOffset({ zone }: Clock, date: string | undefined): string {
  if (zone?.minutes === undefined) return '';
  let { minutes } = zone;
  if (zone.summer !== undefined || zone.since !== undefined) {
    const day = date === undefined ? undefined : dayOfIso(date);
    if (day === undefined || (zone.since !== undefined && date! < zone.since)) return '';
    const summer = zone.summer === undefined ? false : isSummer(zone.summer, day);
    if (summer === undefined) return '';
    if (summer) minutes += 60;
  }
  const size = Math.abs(minutes);
  return minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/**
 * Summer time as each has kept it for years: Europe from the last Sunday of March to that of October, America (since 2007) from the second of March to the first of
 * November, Israel (since 2013) from the Friday before Europe's, Egypt (since 2023) from the last Friday of April to the last Thursday of October, and from 2015 on none.
 * A small table instead of the runtime's `Intl`, whose data changes with its version.
 */
function isSummer(rule: NonNullable<NonNullable<Clock['zone']>['summer']>, day: number): boolean | undefined {
  const { year } = partsOfDay(day);
  if (year < (FIRST[rule] ?? 0)) return undefined;
  if (rule === 'us') return day >= sundayFrom(dayNumber(year, 3, 8)) && day < sundayFrom(dayNumber(year, 11, 1));
  if (rule === 'egypt') return year >= EGYPT_AGAIN && day >= lastWeekday(year, 4, 30, FRIDAY) && day <= lastWeekday(year, 10, 31, THURSDAY);
  return day >= lastSunday(year, 3) - (rule === 'israel' ? 2 : 0) && day < lastSunday(year, 10);
}

/** The first year for which the rule tells anything. */
const FIRST: Readonly<Record<string, number>> = { us: 2007, israel: 2013, egypt: 2015 };
const EGYPT_AGAIN = 2023;
const [THURSDAY, FRIDAY] = [4, 5];

const sundayFrom = (day: number): number => day + ((7 - weekdayOf(day)) % 7);
const lastSunday = (year: number, month: number): number => lastWeekday(year, month, 31, 0);
const lastWeekday = (year: number, month: number, last: number, weekday: number): number => {
  const day = dayNumber(year, month, last);
  return day - ((weekdayOf(day) - weekday + 7) % 7);
};
