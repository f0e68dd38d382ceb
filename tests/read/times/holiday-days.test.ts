import { describe, expect, it } from 'vitest';
import { isoOfDay } from '../../../src/read/times/days';
import { holidayDays } from '../../../src/read/times/holiday-days';

/** Dates of Easter from the tables of the United States Naval Observatory and of the Orthodox Church in America. */
const EASTER = [
  [1954, '1954-04-18', '1954-04-25'],
  [1981, '1981-04-19', '1981-04-26'],
  [2000, '2000-04-23', '2000-04-30'],
  [2008, '2008-03-23', '2008-04-27'],
  [2011, '2011-04-24', '2011-04-24'],
  [2021, '2021-04-04', '2021-05-02'],
  [2024, '2024-03-31', '2024-05-05'],
  [2025, '2025-04-20', '2025-04-20'],
  [2038, '2038-04-25', '2038-04-25'],
] as const;

describe('holidays that move', () => {
  it.each(EASTER)('Easter %i', (year, western, eastern) => {
    expect(holidayDays({ easter: 0, of: 'western' }, year)?.map(isoOfDay)).toEqual([western, western]);
    expect(holidayDays({ easter: 0, of: 'eastern' }, year)?.map(isoOfDay)).toEqual([eastern, eastern]);
  });

  it.each([
    [{ month: 11, nth: 4, weekday: 4 }, 2024, '2024-11-28'],
    [{ month: 11, nth: 4, weekday: 4, past: 4 }, 2019, '2019-12-02'],
    [{ month: 5, nth: -1, weekday: 1 }, 2012, '2012-05-28'],
    [{ hijri: 10, day: 1 }, 2024, '2024-04-10'],
    [{ hijri: 1, day: 1 }, 2008, '2008-01-10'],
  ])('%o in %i is %s', (holiday, year, day) => {
    expect(holidayDays(holiday, year)?.map(isoOfDay)).toEqual([day, day]);
  });

  it('takes a whole month from its first day to its last', () => {
    expect(holidayDays({ hijri: 9 }, 2025)?.map(isoOfDay)).toEqual(['2025-03-01', '2025-03-29']);
  });
});
