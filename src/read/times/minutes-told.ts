import { hitAt, hitsAt, type Marks } from '../durations/marks';
import { Table } from '../durations/tables';
import { type Found, partAt } from './clock-words';
import { hourAndMinutes, minutesOfHour } from './minutes-of-hour';
import { numberAt } from './number';

/** An hour and its minutes in one: "20 minutes past eight", and before a part of the day "seven thirty p.m.", "1140 a.m.". */
export function minutesTold(marks: Marks, at: number, led: boolean): Found | undefined {
  const counted = minutesOfHour(marks, at);
  if (counted !== undefined) {
    const { sure, ...found } = counted;
    const isUnit = hitAt(marks, numberAt(marks, at)!.next, Table.units) !== undefined;
    const part = partAt(marks, found.next);
    return sure || part !== undefined || ((isUnit || led) && !isCounting(marks, found.next)) ? found : undefined;
  }
  const found = hourAndMinutes(marks, at);
  const part = found === undefined ? undefined : partAt(marks, found.next);
  if (found === undefined || part === undefined) return undefined;
  // "500 in the morning raid" are no time
  return part.value === 'am' || part.value === 'pm' || led ? found : undefined;
}

/** A plain word behind a number says what it counts. */
const isCounting = (marks: Marks, at: number): boolean =>
  marks.tokens[at]?.kind === 'word' && marks.tokens[at].gap !== '\n' && hitsAt(marks, at).length === 0;
