import type { TimeUnit } from '../../languages/words/durations';
import type { LengthPart } from './length';

/** Each unit in the designator it is written with, and how many of that it is. */
const WRITTEN: Readonly<Record<TimeUnit, readonly [designator: string, times: number]>> = {
  second: ['TS', 1],
  minute: ['TM', 1],
  hour: ['TH', 1],
  day: ['D', 1],
  week: ['W', 1],
  month: ['M', 1],
  quarter: ['M', 3],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
  millennium: ['Y', 1000],
};
/** What a broken number of a unit is written in, where it comes out whole. */
const SMALLER: Readonly<Record<string, readonly [designator: string, times: number]>> = {
  Y: ['M', 12],
  D: ['TH', 24],
  TH: ['TM', 60],
  TM: ['TS', 60],
};
const ORDER = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];
const DECIMALS = 1e6;
const CLOSE = 1e3;

/**
 * Writes parts as an ISO 8601 duration; a broken number goes down one unit where that makes it whole.
 *
 * @example
 * isoDuration([{ count: 1.5, unit: 'hour' }]); // → 'PT1H30M'
 */
export function isoDuration(parts: readonly LengthPart[]): string {
  const [only] = parts;
  if (parts.length === 1 && Number.isInteger(only!.count)) {
    const [designator, times] = WRITTEN[only!.unit];
    const total = only!.count * times;
    return designator.length > 1 ? `PT${total}${designator.slice(1)}` : `P${total}${designator}`;
  }
  const counts = new Map<string, number>();
  const add = (designator: string, count: number) => counts.set(designator, (counts.get(designator) ?? 0) + count);
  for (const { count, unit } of parts) {
    const [designator, times] = WRITTEN[unit];
    const total = Math.round(count * times * DECIMALS) / DECIMALS;
    const smaller = SMALLER[designator];
    // a third of an hour is 20 minutes, however it was rounded
    const rest = Math.round((total % 1) * (smaller?.[1] ?? 1) * CLOSE) / CLOSE;
    if (rest > 0 && smaller !== undefined && Number.isInteger(rest)) {
      if (total >= 1) add(designator, Math.floor(total));
      add(smaller[0], rest);
    } else add(designator, total);
  }
  let date = '';
  let time = '';
  for (const designator of ORDER) {
    const count = counts.get(designator);
    if (count === undefined) continue;
    const written = `${count}${designator.at(-1)}`;
    if (designator.length > 1) time += written;
    else date += written;
  }
  return `P${date}${time === '' ? '' : `T${time}`}`;
}
