import { hitAt, type Marks } from '../durations/marks';
import { Table } from '../durations/tables';
import { calendarDateAt, yearAt } from './calendar-date';
import { numberAt } from './number';
import { numericDateAt } from './numeric-date';
import { pieceOf } from './piece';
import { unitOrDay } from './relative';
import { also, only, unitOf } from './said';
import type { Piece, When } from './when';

const MOST_WEEKS = 53;

/** What is a part of another stretch of time: "the first week of October", "the week of March 10", "the rest of the year", "the second half of 2025". */
export function partOf(marks: Marks, at: number): Piece | undefined {
  return weekOf(marks, at) ?? restOf(marks, at) ?? nthPart(marks, at);
}

/** "the week of March 10": the week that a day lies in. */
function weekOf(marks: Marks, at: number): Piece | undefined {
  const unit = hitAt(marks, at, Table.singles);
  const link = unit?.value === 'week' ? hitAt(marks, unit.next, Table.links) : undefined;
  if (unit === undefined || link === undefined) return undefined;
  const from = hitAt(marks, link.next, Table.links)?.next ?? link.next;
  const date = numericDateAt(marks, from) ?? calendarDateAt(marks, from);
  if (date?.when.day === undefined || date.impossible || date.when.hijri === true) return undefined;
  return pieceOf(at, date.next, marks.tokens[at]!.start, also(date.when, 'weekOf', true));
}

/** "the rest of the year", "the rest of this week". */
function restOf(marks: Marks, at: number): Piece | undefined {
  const rest = hitAt(marks, at, Table.rests);
  if (rest === undefined) return undefined;
  const shift = hitAt(marks, hitAt(marks, rest.next, Table.links)?.next ?? rest.next, Table.shifts);
  if (shift !== undefined && shift.value !== 0) return undefined;
  const unit = hitAt(marks, shift?.next ?? hitAt(marks, rest.next, Table.links)?.next ?? rest.next, Table.singles);
  if (unit === undefined || !(unit.value === 'week' || unit.value === 'month' || unit.value === 'year' || unit.value === 'quarter'))
    return undefined;
  return pieceOf(at, unit.next, marks.tokens[at]!.start, also(unitOf(unit.value, 0), 'rest', true));
}

/** "the third week of this month", "the last weekend of October", "the first half of 2025". */
function nthPart(marks: Marks, at: number): Piece | undefined {
  const number = numberAt(marks, at);
  const last = number === undefined ? (hitAt(marks, at, Table.lasts) ?? hitAt(marks, at, Table.shifts)) : undefined;
  if (number === undefined ? last === undefined || (last.table === Table.shifts && last.value !== -1) : !number.ordinal) return undefined;
  const nth = number?.value ?? -1;
  const after = number?.next ?? last!.next;
  if (nth > MOST_WEEKS || nth === 0) return undefined;
  const start = number?.start ?? marks.tokens[at]!.start;
  const half = hitAt(marks, after, Table.halves);
  const unit = unitOrDay(marks, after);
  const part =
    half !== undefined
      ? nth === 1 || nth === 2
        ? 'half'
        : undefined
      : unit?.when.unit === 'week' || unit?.when.unit === 'weekend'
        ? unit.when.unit
        : undefined;
  const next = half?.next ?? unit?.next;
  if (part === undefined || next === undefined) return undefined;
  const whole = wholeAt(marks, next, half !== undefined);
  return whole && pieceOf(at, whole.next, start, also(whole.when, part, nth));
}

/** The month or the year that a part is of: "of October 2025", "of this month", "in 2025", "of the year". */
function wholeAt(marks: Marks, at: number, ofThe: boolean): { readonly next: number; readonly when: When } | undefined {
  const link = hitAt(marks, at, Table.links);
  const shift = hitAt(marks, link?.next ?? at, Table.shifts);
  const unit =
    hitAt(marks, shift?.next ?? link?.next ?? -1, Table.singles) ??
    (ofThe && link ? hitAt(marks, pastLinks(marks, link.next), Table.singles) : undefined);
  if (unit !== undefined && (unit.value === 'month' || unit.value === 'year') && (shift !== undefined || ofThe))
    return { next: unit.next, when: unitOf(unit.value, shift?.value ?? 0) };
  if (link === undefined) return undefined;
  const date = calendarDateAt(marks, link.next);
  if (date !== undefined) return date.when.day === undefined && date.when.hijri === undefined ? date : undefined;
  const year = yearAt(marks, link.next);
  return year === undefined || year.hijri ? undefined : { next: year.next, when: only('year', year.year) };
}

const pastLinks = (marks: Marks, at: number): number => hitAt(marks, at, Table.links)?.next ?? at;
