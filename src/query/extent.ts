import type { Bound, TimeBound } from '../model/vocabulary';
import { timeSpan } from './time-span';

/** The least and the most that a value may stand for, both among them. */
export type Extent = readonly [least: number, most: number];

/** The first and the last millisecond of an ISO 8601 date, time or interval as written; `undefined` for what is none. */
export function extentOfTime(written: string): Extent | undefined {
  const span = timeSpan(written);
  return span && [span.start, span.end - 1];
}

/** What a bound makes of an extent: `before 19 March` reaches back without end, `from 19 March` goes on without end, "about 20" may be 18 or 22. */
export const boundExtent = ([least, most]: Extent, bound: Bound | TimeBound): Extent =>
  bound === 'about'
    ? [least * 0.9, most * 1.1]
    : [
        /less|most|before|until/.test(bound) ? -Infinity : bound === 'after' ? most + 1 : least,
        /more|least|from|after/.test(bound) ? Infinity : bound === 'before' ? least - 1 : most,
      ];

/** Whether two extents have a value in common. A touch of rounding is no difference. */
export const extentsOverlap = (a: Extent, b: Extent): boolean => a[0] <= b[1] * (1 + 1e-13) && b[0] <= a[1] * (1 + 1e-13);
