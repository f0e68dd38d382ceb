import type { Zone } from '../../languages/words/calendar';
import { hitAt, hitsAt, isGlued, isMark, type Marks, startOf } from '../durations/marks';
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
  const offset = zone.value.minutes === 0 && zone.value.summer === undefined ? offsetAt(marks, zone.next) : undefined;
  const { value, next } = offset ?? zone;
  return { value, next: next + (bracket === 1 && isMark(marks, next, ')') ? 1 : 0) };
}

/** "GMT+3", "UTC-5", "UTC+05:30": hours east of Greenwich behind its name. */
function offsetAt(marks: Marks, at: number): { readonly value: Zone; readonly next: number } | undefined {
  const [sign, hours] = [marks.tokens[at], marks.tokens[at + 1]];
  if ((sign?.text !== '+' && sign?.text !== '-') || hours?.kind !== 'digits' || hours.gap !== '' || hours.text.length > 2) return undefined;
  let next = at + 2;
  let minutes = Number(hours.text) * 60;
  if (isMark(marks, next, ':') && isGlued(marks, next) && marks.tokens[next + 1]?.text.length === 2 && isGlued(marks, next + 1)) {
    minutes += Number(marks.tokens[next + 1]!.text);
    next += 2;
  }
  // "10:00 GMT-11:00 GMT" are two hours
  if (Number.isNaN(minutes) || minutes > FARTHEST || hitAt(marks, next, Table.zones) !== undefined) return undefined;
  return { value: { minutes: sign.text === '-' ? -minutes : minutes }, next };
}

const FARTHEST = 14 * 60;
/** Tokens of a zone before its hour, at most. */
const LONGEST_ZONE = 4;

/** «за київським часом о 20:00», «بتوقيت القدس الساعة 20:00»: a zone right before the hour, and no other hour before that. */
export function zoneBefore(marks: Marks, at: number): { readonly value: Zone; readonly first: number; readonly start: number } | undefined {
  for (let first = Math.max(0, at - LONGEST_ZONE); first < at; first += 1)
    for (const hit of hitsAt(marks, first)) {
      if (hit.table !== Table.zones || hit.next !== at || marks.tokens[at]!.gap === '\n') continue;
      const before = marks.tokens[first - 1];
      if (before?.kind === 'digits' || endsPart(marks, first)) return undefined;
      return { value: hit.value as Zone, first, start: startOf(marks, hit) };
    }
  return undefined;
}

const endsPart = (marks: Marks, at: number): boolean =>
  [1, 2, 3].some((back) => hitsAt(marks, at - back).some(({ table, next }) => table === Table.dayParts && next === at));

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
