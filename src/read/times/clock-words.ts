import type { Zone } from '../../languages/words/calendar';
import { hitAt, isGlued, isMark, type Marks } from '../durations/marks';
import { Table } from '../durations/tables';
import { letterAt } from './minutes-of-hour';
import type { Clock } from './when';

/** An hour in figures or in words, before the part of the day and the zone that may follow it. */
export interface Found {
  readonly next: number;
  readonly start: number;
  readonly clock: Clock;
  readonly impossible?: true;
  /** Nothing but a number: needs a part of the day. */
  readonly bare?: true;
  readonly ordinal?: boolean;
  /** A preposition and a number: needs a date beside it. */
  readonly loose?: true;
}

/** "p.m.", "in the evening", «مساء», «вечера». */
export function partAt(marks: Marks, at: number) {
  if (marks.tokens[at]?.gap === '\n') return undefined;
  const here = letterAt(marks, at) ?? hitAt(marks, at, Table.dayParts);
  if (here !== undefined) return here;
  let next = at;
  for (let skipped = 0; skipped < 2; skipped += 1) {
    const link = hitAt(marks, next, Table.links);
    if (link === undefined) return undefined;
    next = link.next;
    const part = hitAt(marks, next, Table.dayParts);
    if (part !== undefined) return part;
  }
  return undefined;
}

export function zoneAt(marks: Marks, at: number) {
  const bracket = isMark(marks, at, '(') ? 1 : 0;
  const zone = hitAt(marks, at + bracket, Table.zones) ?? hitAt(marks, hitAt(marks, at, Table.links)?.next ?? -1, Table.zones);
  if (zone === undefined) return undefined;
  return { value: zone.value, next: zone.next + (bracket === 1 && isMark(marks, zone.next, ')') ? 1 : 0) };
}

/** The zone of an ISO 8601 time: `Z`, `+03:00`, glued to it. */
export function isoZone(marks: Marks, at: number, behindT: boolean): { value: Zone; next: number } | undefined {
  const { tokens } = marks;
  const [sign, hours, , minutes] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (sign === undefined || !isGlued(marks, at)) return undefined;
  if (sign.text === 'z') return { value: { minutes: 0 }, next: at + 1 };
  // `11:30-13:30` without a date is a range
  if (
    (sign.text !== '+' && (sign.text !== '-' || !behindT)) ||
    hours?.text.length !== 2 ||
    !isMark(marks, at + 2, ':') ||
    minutes?.text.length !== 2
  )
    return undefined;
  if (![1, 2, 3].every((step) => isGlued(marks, at + step)) || hours.kind !== 'digits' || minutes.kind !== 'digits') return undefined;
  const size = Number(hours.text) * 60 + Number(minutes.text);
  return size > 14 * 60 ? undefined : { value: { minutes: sign.text === '-' ? -size : size }, next: at + 4 };
}
