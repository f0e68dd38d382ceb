import { hitAt, isGlued, isMark, type Marks } from '../durations/marks';
import { Table } from '../durations/tables';
import { calendarDateAt, yearAt } from './calendar-date';
import { type NumberFound, numberAt } from './number';
import { pieceOf } from './piece';
import { isPossible } from './possible';
import { also, only } from './said';
import type { Piece, When } from './when';

const MOST = 8;
const FIRST_YEAR = 1900;

/** "19, 20 and 21 March", «в 1991, 1994 и 1998 годах»: days or years of which only the last is said in full. Nothing where it is no series. */
export function seriesAt(marks: Marks, at: number): readonly Piece[] | undefined {
  const opening = memberAt(marks, at);
  if (opening === undefined || !goesOn(marks, opening.next)) return undefined;
  const heads: NumberFound[] = [];
  const starts: number[] = [];
  let next = at;
  for (let count = 0; count < MOST; count += 1) {
    const number = memberAt(marks, next);
    if (number === undefined || (heads.length > 0 && number.value <= heads[heads.length - 1]!.value)) return undefined;
    heads.push(number);
    starts.push(next);
    const and = marks.tokens[number.next]?.gap === '\n' ? undefined : hitAt(marks, number.next, Table.betweenJoins);
    if (and !== undefined) return ended(marks, heads, starts, and.next);
    if (!isMark(marks, number.next, ',') || !isGlued(marks, number.next)) return undefined;
    next = number.next + 1;
  }
  return undefined;
}

/** Most numbers stand before neither. */
const goesOn = (marks: Marks, at: number): boolean => isMark(marks, at, ',') || hitAt(marks, at, Table.betweenJoins) !== undefined;

function memberAt(marks: Marks, at: number): NumberFound | undefined {
  const number = numberAt(marks, at);
  return number !== undefined && Number.isInteger(number.value) && number.value > 0 && (number.digits || number.ordinal)
    ? number
    : undefined;
}

function ended(marks: Marks, heads: readonly NumberFound[], starts: readonly number[], at: number): readonly Piece[] | undefined {
  const highest = heads[heads.length - 1]!.value;
  const piece = (head: NumberFound, i: number, when: When) => pieceOf(starts[i]!, head.next, head.start, when);
  const date = calendarDateAt(marks, at);
  if (date?.when.day !== undefined)
    return highest < date.when.day && isPossible(date.when)
      ? [...heads.map((head, i) => piece(head, i, also(date.when, 'day', head.value))), date]
      : undefined;
  if (!heads.every(({ digits, width, value }) => digits && width === 4 && value >= FIRST_YEAR)) return undefined;
  const last = yearAt(marks, at);
  if (last === undefined || last.hijri || !last.marked || highest >= last.year) return undefined;
  return [...heads.map((head, i) => piece(head, i, only('year', head.value))), pieceOf(at, last.next, last.start, only('year', last.year))];
}
