import type { Bound } from '../model/vocabulary';

/** The amounts that a number may stand for, by its bound. */
export interface Extent {
  readonly least: number;
  readonly most: number;
}

/** "About 20" may be 18 or 22. */
const ABOUT = 0.1;
/** Days in a month and a year differ; a duration in them is that vague. */
const PARTS: readonly (readonly [least: number, most: number])[] = [
  [365, 366],
  [28, 31],
  [7, 7],
  [1, 1],
  [1 / 24, 1 / 24],
  [1 / 1440, 1 / 1440],
  [1 / 86_400, 1 / 86_400],
];
const DURATION = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;

const bounded = (least: number, most: number, bound: Bound): Extent => {
  if (bound === 'about') return { least: least * (1 - ABOUT), most: most * (1 + ABOUT) };
  return {
    least: bound === 'less-than' || bound === 'at-most' ? -Infinity : least,
    most: bound === 'more-than' || bound === 'at-least' ? Infinity : most,
  };
};

/** The amounts a quantity may stand for. */
export const extentOfNumber = (value: number, upper: number | undefined, bound: Bound): Extent => bounded(value, upper ?? value, bound);

/** The days a duration may stand for; `undefined` where it is no ISO 8601 duration. */
export function extentOfDuration(value: string, upper: string | undefined, bound: Bound): Extent | undefined {
  const [low, high] = [value, upper ?? value].map((written) => DURATION.exec(written));
  if (low == null || high == null) return undefined;
  const days = (match: RegExpExecArray, edge: 0 | 1): number =>
    PARTS.reduce((sum, part, index) => sum + Number(match[index + 1] ?? 0) * part[edge], 0);
  return bounded(days(low, 0), days(high, 1), bound);
}

/** A touch of rounding is no difference. */
export const extentsOverlap = (a: Extent, b: Extent): boolean => a.least <= b.most * (1 + 1e-9) && b.least <= a.most * (1 + 1e-9);
