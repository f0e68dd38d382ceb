import { dayNumber, dayOfIso, partsOfDay, weekdayOf } from './days';
import { two } from './padded';
import type { Clock } from './when';

/** The offset of a zone as ISO 8601 writes it; nothing where there is no zone, or where summer time depends on a day that is not known. */
export function zoneOffset({ zone }: Clock, date: string | undefined): string {
  if (zone?.minutes === undefined) return '';
  let { minutes } = zone;
  if (zone.summer !== undefined) {
    const day = date === undefined ? undefined : dayOfIso(date);
    if (day === undefined) return '';
    if (isSummer(zone.summer, day)) minutes += 60;
  }
  const size = Math.abs(minutes);
  return minutes === 0 ? 'Z' : `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Summer time as both keep it since 2007: Europe from the last Sunday of March to that of October, America from the second of March to the first of November. */
function isSummer(rule: 'eu' | 'us', day: number): boolean {
  const { year } = partsOfDay(day);
  if (rule === 'eu') return day >= lastSunday(year, 3) && day < lastSunday(year, 10);
  return day >= sundayFrom(dayNumber(year, 3, 8)) && day < sundayFrom(dayNumber(year, 11, 1));
}

const sundayFrom = (day: number): number => day + ((7 - weekdayOf(day)) % 7);
const lastSunday = (year: number, month: number): number => {
  const last = dayNumber(year, month, 31);
  return last - (weekdayOf(last) % 7);
};
