import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hijriDay, hijriYearOf } from '../../../src/read/times/hijri';

const MS_PER_DAY = 86_400_000;
const islamic = (calendar: string) =>
  new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });

const partsOf = (format: Intl.DateTimeFormat, day: number): number[] => {
  const parts = new Map(format.formatToParts(day * MS_PER_DAY).map(({ type, value }) => [type, value]));
  return ['year', 'month', 'day'].map((type) => Number(parts.get(type as Intl.DateTimeFormatPartTypes)));
};

describe('hijriDay', () => {
  it('is the Umm al-Qura calendar from 1300 to 1600', () => {
    const format = islamic('islamic-umalqura');
    fc.assert(
      fc.property(fc.integer({ min: -31_828, max: 74_800 }), (day) => {
        const [year, month, date] = partsOf(format, day);
        expect(hijriDay(year!, month!, date!)).toBe(day);
        expect(hijriYearOf(day)).toBe(year);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the tabular calendar before', () => {
    const format = islamic('islamic-civil');
    fc.assert(
      fc.property(fc.integer({ min: -400_000, max: -35_000 }), (day) => {
        const [year, month, date] = partsOf(format, day);
        expect(hijriDay(year!, month!, date!)).toBe(day);
      }),
    );
  });
});
