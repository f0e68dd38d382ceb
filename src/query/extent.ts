import type { Bound, TimeBound } from '../model/vocabulary';
import { timeSpan } from './time-span';

/** The least and the most that a value may stand for, both among them. */
export type Extent = readonly [least: number, most: number];

/** The first and the last millisecond of an ISO 8601 date, time or interval as written; `undefined` for what is none. */
export function extentOfTime(written: string): Extent | undefined {
  const span = timeSpan(written);
  return span && [span.start, span.end - 1];
}

/** A quantity, a duration or a time. */
export interface Spread {
  readonly value?: number | string;
  readonly upper?: number | string;
  readonly bound?: Bound | TimeBound;
}

const DURATION = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
/** Hours in the units of a duration, at least and at most: months and years differ, and a duration in them is that vague. */
const LEAST = [8760, 672, 168, 24, 1, 1 / 60, 1 / 3600];
const MOST = [8784, 744, ...LEAST.slice(2)];

/** A number as it is, a duration in hours; `undefined` for a time. */
const amountOf = (value: unknown, units: readonly number[]): number | undefined =>
  typeof value === 'number'
    ? value
    : DURATION.exec(`${value}`)
        ?.slice(1)
        .reduce((sum, amount = '0', index) => sum + Number(amount) * units[index]!, 0);

/**
 * What a number, a duration or a time may stand for by its bound: numbers, hours, milliseconds.
 * What is none of them stands for nothing, and meets nothing. `before 19 March` reaches back without end, `from 19 March` goes on without end, "about 20" may be 18 or 22.
 */
export function extentOf({ value, upper = value, bound = 'exact' }: Spread): Extent {
  const [from, to] = [amountOf(value, LEAST), amountOf(upper, MOST)];
  const [least, most] = from === undefined || to === undefined ? (extentOfTime(`${value}`) ?? [NaN, NaN]) : [from, to];
  if (bound === 'about') return [least * 0.9, most * 1.1];
  return [
    /less|most|before|until/.test(bound) ? -Infinity : bound === 'after' ? most + 1 : least,
    /more|least|from|after/.test(bound) ? Infinity : bound === 'before' ? least - 1 : most,
  ];
}

/** Whether two extents have a value in common. A touch of rounding is no difference. */
export const extentsOverlap = (a: Extent, b: Extent): boolean => a[0] <= b[1] * (1 + 1e-13) && b[0] <= a[1] * (1 + 1e-13);
