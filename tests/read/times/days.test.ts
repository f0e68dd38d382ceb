import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfIso, isoOfDay, movedBy } from '../../../src/read/times/days';

const MS_PER_DAY = 86_400_000;

describe('movedBy', () => {
  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-01-15', -13, '2023-12-15'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(isoOfDay(movedBy(dayOfIso(from)!, 'month', months))).toBe(to);
  });

  it('moves by months as date-fns does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), fc.integer({ min: -5000, max: 5000 }), (day, months) => {
        expect(movedBy(day, 'month', months)).toBe(addMonths(new UTCDateMini(day * MS_PER_DAY), months).getTime() / MS_PER_DAY);
      }),
    );
  });
});
