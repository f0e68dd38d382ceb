import { hitAt, type Marks } from '../durations/marks';
import { Table } from '../durations/tables';
import { extended } from './piece';
import { also, saysOnly } from './said';
import type { Clock, Piece, When } from './when';

const NOON = 12;

/** Two ends of one stretch of time. */
export interface Interval {
  readonly first: Piece;
  readonly last: Piece;
}

const KEYS = ['day', 'month', 'year', 'weekday', 'clock', 'relative', 'quarter', 'season', 'holiday'] as const;

/** Both ends with what only one of them says: the month and year of the last, the day of the first where the last is an hour. */
export function filled(first: Piece, last: Piece): Interval | undefined {
  const [a, b] = [first.when, last.when];
  const finest = (when: When) => KEYS.find((key) => when[key] !== undefined);
  if (a.clock !== undefined && b.clock !== undefined) {
    const [isFirstBare, isLastBare] = [saysOnly(a, 'clock'), saysOnly(b, 'clock')];
    // "from 3 to 5 p.m. tomorrow": an end that names no day of its own is of the other's
    const [from, to] = isFirstBare || isLastBare ? halvesOfDay(a.clock, b.clock) : [a.clock, b.clock];
    return {
      first: extended(first, first.next, also(isFirstBare ? b : a, 'clock', from)),
      last: extended(last, last.next, also(isLastBare ? a : b, 'clock', to)),
    };
  }
  if (a.clock !== undefined || b.clock !== undefined) return undefined;
  if (a.day !== undefined && b.day !== undefined && b.month !== undefined) {
    const opened = also(also(a, 'month', a.month ?? b.month), 'year', a.year ?? b.year);
    return {
      first: extended(first, first.next, b.hijri === true ? also(opened, 'hijri', true) : opened),
      last: b.year === undefined && a.year !== undefined ? extended(last, last.next, also(b, 'year', a.year)) : last,
    };
  }
  if (a.day === undefined && a.month !== undefined && b.month !== undefined && b.day === undefined)
    return { first: a.year === undefined && b.year !== undefined ? extended(first, first.next, also(a, 'year', b.year)) : first, last };
  if (finest(a) === undefined || finest(a) !== finest(b)) return undefined;
  return a.weekday !== undefined || a.year !== undefined || a.relative !== undefined || a.quarter !== undefined || a.holiday !== undefined
    ? { first, last }
    : undefined;
}

/** The half of the day that only one end names: "from 3 to 5 p.m.", "8 a.m. until 6", "11:30-1:30". */
function halvesOfDay(from: Clock, to: Clock): readonly [Clock, Clock] {
  if (from.dial === true && to.dial === undefined && to.hour > NOON && from.hour < to.hour - NOON)
    return [{ ...from, hour: from.hour + NOON }, to];
  const isEarlier = to.hour < from.hour || (to.hour === from.hour && (to.minute ?? 0) < (from.minute ?? 0));
  return to.dial === true && to.hour < NOON && isEarlier && from.hour < to.hour + NOON
    ? [from, { ...to, hour: to.hour + NOON }]
    : [from, to];
}

/** The zone before an hour may be the last words of the time that ends before it: "at 8:15 p.m. Moscow time, 3 a.m." */
export function startingBehind(marks: Marks, floor: number, interval: Interval, at: number): Interval {
  const { first, last } = interval;
  if (first.start >= floor) return interval;
  const lead = hitAt(marks, at, Table.clockLeads) ?? hitAt(marks, at, Table.prepositions);
  const cut = { ...first, start: marks.tokens[lead?.next ?? at]!.start };
  return { first: cut, last: first === last ? cut : last };
}
