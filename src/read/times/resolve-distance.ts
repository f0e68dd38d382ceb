import type { TimeUnit } from '../../languages/words/durations';
import type { Precision } from '../../model/vocabulary';
import { isSmaller } from '../durations/length';
import { isoOfDay, isWritable, movedBy, partsOfDay } from './days';
import { four, two } from './padded';
import type { Resolved } from './resolve';
import type { Distance } from './when';

/** Units above a day, as months or days. */
const STEPS: Readonly<Partial<Record<TimeUnit, readonly ['day' | 'month', number]>>> = {
  day: ['day', 1],
  week: ['day', 7],
  month: ['month', 1],
  quarter: ['month', 3],
  year: ['month', 12],
  decade: ['month', 120],
  century: ['month', 1200],
};

/** "in two weeks" is a day, "three months ago" a month, "five years ago" a year: no more is said. */
export function resolveDistance({ sign, parts }: Distance, published: number | undefined): Resolved {
  const precision = precisionOf(parts.map(({ unit, count }) => (unit === 'year' && !Number.isInteger(count) ? 'month' : unit)));
  const day = published === undefined ? undefined : moved(published, sign, parts);
  if (day === undefined) return { precision, relative: true };
  const { year, month } = partsOfDay(day);
  const value = precision === 'year' ? four(year) : precision === 'month' ? `${four(year)}-${two(month)}` : isoOfDay(day);
  return { value, precision, relative: true };
}

/** "the past three days": from then until publication. */
export function resolveStretch({ sign, parts }: Distance, published: number | undefined): Resolved {
  const day = published === undefined ? undefined : moved(published, sign, parts);
  if (day === undefined || published === undefined) return { precision: precisionOf(parts.map(({ unit }) => unit)), relative: true };
  const [from, to] = sign < 0 ? [day, published] : [published, day];
  return { value: `${isoOfDay(from)}/${isoOfDay(to)}`, precision: 'day', relative: true };
}

function precisionOf(units: readonly TimeUnit[]): Precision {
  const finest = units.reduce((a, b) => (isSmaller(b, a) ? b : a));
  if (finest === 'week' || finest === 'day') return 'day';
  if (finest === 'quarter') return 'month';
  return finest === 'millennium' || finest === 'century' || finest === 'decade' ? 'year' : finest;
}

function moved(published: number, sign: -1 | 1, parts: Distance['parts']): number | undefined {
  let day = published;
  for (const { count, unit } of parts) {
    const [step, times] = STEPS[unit] ?? [];
    // a publication date has no hours to count from
    if (step === undefined || times === undefined) return undefined;
    const steps = Math.round(count * times * sign);
    if (Math.abs(steps) > 1e6) return undefined;
    // half a month is counted in days
    day =
      step === 'month' && !Number.isInteger(count * times)
        ? movedBy(day, 'day', Math.round(count * times * 30 * sign))
        : movedBy(day, step, steps);
    if (!isWritable(day)) return undefined;
  }
  return day;
}
