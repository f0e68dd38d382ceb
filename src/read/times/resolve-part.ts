import { dayNumber, dayOfIso, isoOfDay, isoWeekOf, partsOfDay, weekdayOf } from './days';
import { four, two } from './padded';
import type { Resolved } from './resolve';
import type { When } from './when';

const [MONDAY, SATURDAY] = [1, 6];

/** A week, a weekend or a half of a month or a year given as `2025`, `2025-03`; weeks are counted from the first that begins in it. */
export function resolvePart({ week, weekend, half }: When, { value, relative }: Resolved): Resolved {
  const precision = week !== undefined ? 'week' : weekend !== undefined ? 'day' : 'month';
  if (value === undefined) return { precision, relative };
  const year = Number(value.slice(0, 4));
  const month = value.length > 4 ? Number(value.slice(5, 7)) : undefined;
  const [first, last] = [dayNumber(year, month ?? 1, 1), dayNumber(month === undefined ? year + 1 : year, (month ?? 0) + 1, 1) - 1];
  if (half !== undefined) return { value: halfOf(year, month, half, last), precision: month === undefined ? 'month' : 'day', relative };
  const weekday = week === undefined ? SATURDAY : MONDAY;
  const nth = week ?? weekend!;
  const length = week === undefined ? 2 : 7;
  const lastStart = last - length + 1 - ((weekdayOf(last - length + 1) - weekday + 7) % 7);
  const start = nth < 0 ? lastStart : first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  if (start > last) return { precision, relative };
  return { value: week === undefined ? `${isoOfDay(start)}/${isoOfDay(start + 1)}` : isoWeekOf(start), precision, relative };
}

function halfOf(year: number, month: number | undefined, half: number, last: number): string {
  if (month === undefined) return half === 1 ? `${four(year)}-01/${four(year)}-06` : `${four(year)}-07/${four(year)}-12`;
  const head = `${four(year)}-${two(month)}`;
  return half === 1 ? `${head}-01/${head}-15` : `${head}-16/${isoOfDay(last)}`;
}

/** From publication to the last day of its week, month, quarter or year. */
export function resolveRest(unit: When['unit'], published: number | undefined): Resolved {
  if (published === undefined) return { precision: 'day', relative: true };
  const { year, month } = partsOfDay(published);
  const ends: Partial<Record<string, number>> = {
    week: published + 7 - weekdayOf(published),
    month: dayNumber(year, month + 1, 1) - 1,
    quarter: dayNumber(year, month - ((month - 1) % 3) + 3, 1) - 1,
    year: dayNumber(year + 1, 1, 1) - 1,
  };
  return { value: `${isoOfDay(published)}/${isoOfDay(ends[unit ?? 'year']!)}`, precision: 'day', relative: true };
}

/** The week of a day. */
export function weekOfDay({ value, relative }: Resolved): Resolved {
  const day = value === undefined ? undefined : dayOfIso(value);
  return day === undefined ? { precision: 'week', relative } : { value: isoWeekOf(day), precision: 'week', relative };
}
