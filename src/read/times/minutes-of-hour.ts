import { hitAt, type Marks } from '../durations/marks';
import { Table } from '../durations/tables';
import { type NumberFound, numberAt } from './number';
import type { Clock } from './when';

const NOON = 12;
const HOURS = 24;
const MINUTES = 60;

/** An hour with its minutes, as said or in figures without a mark, and the token after it. */
export interface HourFound {
  readonly next: number;
  readonly start: number;
  readonly clock: Clock;
}

/** "20 minutes past eight", "15 past 3 p.m.", "three minutes to eight": without a unit a "to" is one of a range, unless no hour has the number. */
export function minutesOfHour(marks: Marks, at: number): (HourFound & { readonly sure: boolean }) | undefined {
  const number = numberAt(marks, at);
  if (number === undefined || number.value < 1 || number.value >= MINUTES || !Number.isInteger(number.value)) return undefined;
  const unit = hitAt(marks, number.next, Table.units);
  if (unit !== undefined && unit.value !== 'minute') return undefined;
  const join = hitAt(marks, unit?.next ?? number.next, Table.minuteJoins);
  if (join === undefined || marks.tokens[join.first]!.gap === '\n') return undefined;
  // "5 to 7" is a range, "killed 5 after 3 p.m." none of the hour's
  const isBound = hitAt(marks, join.first, Table.bounds) !== undefined;
  if (unit === undefined && (isBound || (join.value < 0 && number.value <= NOON))) return undefined;
  const hour = hourAt(marks, join.next);
  if (hour === undefined) return undefined;
  const clock = {
    hour: join.value < 0 ? (hour.value + HOURS - 1) % HOURS : hour.value,
    minute: (join.value * number.value + MINUTES) % MINUTES,
  };
  return { next: hour.next, start: number.start, clock, sure: hour.named };
}

/** The hour behind "past" or "to": a number, noon or midnight. */
export function hourAt(marks: Marks, at: number): { readonly value: number; readonly next: number; readonly named: boolean } | undefined {
  const part = hitAt(marks, at, Table.dayParts);
  if (part?.value === 'noon' || part?.value === 'midnight')
    return { value: part.value === 'noon' ? NOON : 0, next: part.next, named: true };
  const hour = numberAt(marks, at);
  if (hour === undefined || hour.value < 1 || hour.value > NOON || hour.width > 2) return undefined;
  // «الثامنة»: hours are ordinals where an article is glued to them
  if (hour.ordinal && (hour.digits || marks.reading.language.calendar.articles === undefined)) return undefined;
  return { value: hour.value, next: hitAt(marks, hour.next, Table.clockTails)?.next ?? hour.next, named: false };
}

/** "seven thirty", "1140", "330": an hour and its minutes without a word or a mark between; a part of the day must follow. */
export function hourAndMinutes(marks: Marks, at: number): HourFound | undefined {
  const number = numberAt(marks, at);
  if (number === undefined || number.ordinal || !Number.isInteger(number.value)) return undefined;
  if (number.digits) {
    if (number.width < 3) return undefined;
    return found(marks, number, Math.floor(number.value / 100), number.value % 100, number.next);
  }
  const minutes = number.value < HOURS ? numberAt(marks, number.next) : undefined;
  if (minutes === undefined || minutes.digits || minutes.ordinal || minutes.value < 10 || marks.tokens[number.next]!.gap !== ' ')
    return undefined;
  return found(marks, number, number.value, minutes.value, minutes.next);
}

function found({ tokens }: Marks, { start }: NumberFound, hour: number, minute: number, next: number): HourFound | undefined {
  return hour >= 1 && hour < HOURS && minute < MINUTES && tokens[next]?.kind === 'word'
    ? { next, start, clock: { hour, minute } }
    : undefined;
}

/** "3:15p", "9a": a letter glued to figures. */
export const letterAt = (marks: Marks, at: number) =>
  marks.tokens[at]?.gap === '' &&
  marks.tokens[at - 1]?.kind === 'digits' &&
  (marks.tokens[at + 1]?.gap !== '' || (marks.tokens[at + 1]!.kind === 'mark' && marks.tokens[at + 2]?.gap !== ''))
    ? hitAt(marks, at, Table.hourLetters)
    : undefined;
