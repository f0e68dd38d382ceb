import { describe, expect, it } from 'vitest';
import type { TimeUnit } from '../../../src/languages/words/durations';
import { isoDuration } from '../../../src/read/durations/iso-duration';

const WRITTEN: readonly (readonly [parts: readonly (readonly [count: number, unit: TimeUnit])[], iso: string])[] = [
  [[[30, 'day']], 'P30D'],
  [[[2, 'quarter']], 'P6M'],
  [[[3, 'decade']], 'P30Y'],
  [[[90, 'minute']], 'PT90M'],
  [[[1.5, 'hour']], 'PT1H30M'],
  [[[0.5, 'year']], 'P6M'],
  [
    [
      [1, 'year'],
      [2, 'month'],
      [3, 'hour'],
    ],
    'P1Y2MT3H',
  ],
  // a whole number is kept as it is, however great
  [[[966501234567, 'hour']], 'PT966501234567H'],
];

describe('a length as ISO 8601 writes it', () => {
  it.each(WRITTEN)('%j is %s', (parts, iso) => {
    expect(isoDuration(parts.map(([count, unit]) => ({ count, unit })))).toBe(iso);
  });
});
