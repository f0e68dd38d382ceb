import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, claimsOfKind, claimsOn, type TimeBound, timeSpan } from '../../src';
import { dossier } from '../accounts';

const DAY = 86_400_000;

const timed = (value: string, bound: TimeBound): Claim => {
  const claim = claimsOfKind(dossier, 'prisoner-exchange')[0]!;
  const time = claim.content.time;
  if (typeof time !== 'object') throw new Error('the fixture has a time');
  return { ...claim, content: { ...claim.content, time: { ...time, value, bound } } };
};

describe('claimsOn', () => {
  const cases: { time: string; bound?: TimeBound; on: string[]; never: string[] }[] = [
    {
      time: '2026-04-02',
      on: ['2026-04-02', '2026-04', '2026', '2026-Q2', '2026-W14', '2026-04-01/2026-04-03', '2026-04-02/2026-04-02'],
      never: ['2026-04-01', '2026-04-03', '2026-W15', '2025'],
    },
    { time: '2026-04', on: ['2026-04-01', '2026-04-30', '2026', '2026-03-20/2026-04-01'], never: ['2026-03-31', '2026-05-01', '2026-Q1'] },
    { time: '2026', on: ['2026-12-31', '2026-01'], never: ['2025-12-31', '2027'] },
    { time: '2026-03-23/2026-03-25', on: ['2026-03-25', '2026-03-23', '2026-03-24T12:00'], never: ['2026-03-26', '2026-03-22'] },
    { time: '2026-04-02T20:15+03:00', on: ['2026-04-02', '2026-04-02T20'], never: ['2026-04-03', '2026-04-02T17'] },
    { time: '2026-04-02', bound: 'before', on: ['2026-04-01', '1999'], never: ['2026-04-02', '2026-05'] },
    { time: '2026-04-02', bound: 'until', on: ['2026-04-02', '2026-04-01'], never: ['2026-04-03'] },
    { time: '2026-04-02', bound: 'from', on: ['2026-04-02', '2027'], never: ['2026-04-01'] },
    { time: '2026-04-02', bound: 'after', on: ['2026-04-03'], never: ['2026-04-02', '2026-03'] },
    { time: '2026-W53', on: ['2027-01-03'], never: ['2027-01-04'] },
  ];
  describe.each(cases)('a matter of $time $bound', ({ time, bound = 'on', on, never }) => {
    const claim = timed(time, bound);
    it.each(on)('is found on %s', (date) => expect(claimsOn([claim], date)).toEqual([claim]));
    it.each(never)('is not found on %s', (date) => expect(claimsOn([claim], date)).toEqual([]));
  });

  it('does not find what has no date', () => {
    expect(claimsOn([timed('T20:00', 'on')], '2026')).toEqual([]);
  });

  it.each([
    '',
    'yesterday',
    '2026-02-30',
    '2026-13',
    '2026-W54',
    '26-01-01',
    '2026-04-02/',
    '2026-04-03/2026-04-02',
    '2026/2027/2028',
    '2026-04-02T25:00',
    ' 2026',
  ])('refuses %j', (date) => expect(() => claimsOn(dossier, date)).toThrow(RangeError));
});

describe('timeSpan', () => {
  it.each([
    ['2024-02', 29],
    ['2025-02', 28],
    ['1900', 365],
    ['2000', 366],
    ['0099-12', 31],
    ['2025-Q1', 90],
    ['2020-W53', 7],
  ])('%s covers %i days', (value, days) => {
    const { start, end } = timeSpan(value)!;
    expect((end - start) / DAY).toBe(days);
  });

  it('begins a week on Monday, week 1 being the one of 4 January', () => {
    expect(timeSpan('2021-W01')!.start).toBe(Date.UTC(2021, 0, 4));
    expect(timeSpan('2020-W01')!.start).toBe(Date.UTC(2019, 11, 30));
  });

  it('covers the day that it is written of, whatever the day', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true }), (date) => {
        const day = date.toISOString().slice(0, 10);
        const { start, end } = timeSpan(day)!;
        const [month, year] = [timeSpan(day.slice(0, 7))!, timeSpan(day.slice(0, 4))!];
        expect(start).toBe(Date.parse(day));
        expect(end - start).toBe(DAY);
        expect(month.start <= start && end <= month.end && year.start <= month.start && month.end <= year.end).toBe(true);
      }),
    );
  });
});
