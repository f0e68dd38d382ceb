import type { Precision } from '../../model/vocabulary';
import { dayNumber, isoOfDay, isoWeekOf, movedBy, partsOfDay, weekdayOf } from './days';
import { four, two } from './padded';
import type { Resolved } from './resolve';
import type { When } from './when';

const SATURDAY = 6;

/** A unit by its distance from publication: "last week", "this year", "next weekend". */
export function resolveUnit(unit: NonNullable<When['unit']>, shift: number, published: number | undefined): Resolved {
  const precision = precisionOf(unit);
  if (published === undefined) return { precision, relative: true };
  return { value: isoUnit(unit, shift, published), precision, relative: true };
}

function precisionOf(unit: NonNullable<When['unit']>): Precision {
  if (unit === 'weekend') return 'day';
  return unit === 'millennium' ? 'century' : unit;
}

function isoUnit(unit: NonNullable<When['unit']>, shift: number, published: number): string {
  const { year, month } = partsOfDay(published);
  switch (unit) {
    case 'week':
      return isoWeekOf(published + 7 * shift);
    case 'weekend': {
      const saturday = published - weekdayOf(published) + SATURDAY + 7 * shift;
      return `${isoOfDay(saturday)}/${isoOfDay(saturday + 1)}`;
    }
    case 'month': {
      const moved = partsOfDay(movedBy(dayNumber(year, month, 1), 'month', shift));
      return `${four(moved.year)}-${two(moved.month)}`;
    }
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + shift;
      return `${four(Math.floor(quarters / 4))}-Q${(quarters % 4) + 1}`;
    }
    case 'year':
      return four(year + shift);
    case 'decade': {
      const first = Math.floor(year / 10) * 10 + 10 * shift;
      return `${four(first)}/${four(first + 9)}`;
    }
    case 'century': {
      const first = Math.floor((year - 1) / 100) * 100 + 100 * shift + 1;
      return `${four(first)}/${four(first + 99)}`;
    }
    default:
      return isoOfDay(published + shift);
  }
}
