import type { MovableDay } from '../../languages/words/calendar';
import { isoOfDay, partsOfDay } from './days';
import { holidayDays } from './holiday-days';
import type { Resolved } from './resolve';
import type { When } from './when';

/** A holiday that moves: of the year that is named, of this or the next year where words say so, else the one nearest publication. */
export function resolveHoliday(holiday: MovableDay, { year, shift, unit }: When, published: number | undefined): Resolved {
  const precision = 'hijri' in holiday && holiday.day === undefined ? 'month' : 'day';
  if (year !== undefined) return written(holidayDays(holiday, year), precision, false);
  if (published === undefined) return { precision, relative: true };
  const now = partsOfDay(published).year;
  if (unit === 'year' || shift === 0) return written(holidayDays(holiday, now + (shift ?? 0)), precision, true);
  const days = [now - 1, now, now + 1]
    .map((of) => holidayDays(holiday, of))
    .filter((span) => span !== undefined)
    .filter(([from, to]) => shift === undefined || (shift < 0 ? to <= published : from > published));
  const gap = ([from, to]: readonly [number, number]) => Math.max(from - published, published - to, 0);
  const [first, ...others] = days;
  return written(
    others.reduce((best, next) => (best !== undefined && gap(next) < gap(best) ? next : best), first),
    precision,
    true,
  );
}

function written(span: readonly [number, number] | undefined, precision: Resolved['precision'], relative: boolean): Resolved {
  if (span === undefined) return { precision, relative };
  const [from, to] = span;
  return { value: from === to ? isoOfDay(from) : `${isoOfDay(from)}/${isoOfDay(to)}`, precision, relative };
}
