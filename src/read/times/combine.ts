import { hourOf } from './clock';
import { dayOfIso, weekdayOf } from './days';
import { resolve } from './resolve';
import { also, both, overlap } from './said';
import type { When } from './when';

/** It names one day. */
export const isDay = ({ day, weekday, relative, holiday }: When): boolean =>
  day !== undefined || weekday !== undefined || relative !== undefined || holiday !== undefined;

/** What two expressions say together, where they speak of one time. */
export function combined(a: When, b: When, comma: boolean): When | undefined {
  const when = union(a, b, comma);
  // "tonight at 8": the part of the day says which 8
  if (when?.clock === undefined || when.part === undefined) return when;
  const { dial: _, ...clock } = when.clock;
  return also(when, 'clock', { ...clock, hour: hourOf(clock.hour, when.part) });
}

function union(a: When, b: When, comma: boolean): When | undefined {
  if (a.stretch ?? b.stretch ?? b.distance) return undefined;
  if (overlap(a, b)) return undefined;
  // «مساء الساعة السابعة»
  if (a.part !== undefined && b.clock !== undefined && !isDay(a)) return both(a, b);
  const timed = (when: When) => when.clock !== undefined || when.part !== undefined;
  // an hour is said of a day so many days away, not of one so many minutes away
  if (a.distance?.parts.some(({ unit }) => unit === 'hour' || unit === 'minute' || unit === 'second')) return undefined;
  if (a.distance !== undefined) return timed(b) && !isDay(b) ? both(a, b) : undefined;
  if (timed(a) && !isDay(a)) return isDay(b) || (a.part !== undefined && b.clock?.dial === true && !comma) ? both(a, b) : undefined;
  if (timed(b) && !isDay(b)) return isDay(a) ? both(a, b) : undefined;
  // «عبد الله الثاني، الأحد»: an ordinal alone is no day before a comma
  if (comma && a.day !== undefined && a.month === undefined && a.unit === undefined) return undefined;
  const named = (when: When) => when.weekday !== undefined || when.relative !== undefined;
  if (comma && !named(a) && !named(b)) return undefined;
  const pair = (x: When, y: When): boolean => {
    if (x.weekday !== undefined && (y.day !== undefined || y.relative !== undefined || y.unit === 'week'))
      return x.shift === undefined || y.unit === undefined;
    if (x.relative !== undefined && y.day !== undefined) return y.month !== undefined;
    if (y.unit === 'year' && (x.month !== undefined || x.holiday !== undefined)) return x.year === undefined;
    if (y.unit === 'year' && (x.quarter !== undefined || x.season !== undefined || x.half !== undefined)) return x.year === undefined;
    if (y.unit === 'month' && x.day !== undefined) return x.month === undefined;
    return y.year !== undefined && y.month === undefined && x.month !== undefined;
  };
  return pair(a, b) || pair(b, a) ? both(a, b) : undefined;
}

/** Whether the weekday and the date that stand together are one day; unknown is taken as yes. */
export function agrees(when: When, published: string | undefined): boolean {
  const { weekday } = when;
  if (weekday === undefined || (when.day === undefined && when.relative === undefined)) return true;
  const { value } = resolve(when, published === undefined ? undefined : dayOfIso(published), false);
  const day = value === undefined ? undefined : dayOfIso(value);
  return day === undefined || weekdayOf(day) === weekday;
}
