import { type Hit, hitAt, hitsAt, isMark, type Marks, startOf } from '../durations/marks';
import { Table } from '../durations/tables';
import { yearAt } from './calendar-date';
import { extended, pieceOf } from './piece';
import { also, dateOf, only } from './said';
import type { Piece } from './when';

/** A holiday, with the year behind it: "Christmas", "Easter Monday", "Eid al-Fitr 2025". */
export function holidayAt(marks: Marks, at: number): Piece | undefined {
  const own = hitAt(marks, at, Table.ownHolidays);
  const hit = hitAt(marks, at, Table.holidays) ?? (own !== undefined && !isOfAnother(marks, own) ? own : undefined);
  if (hit === undefined) return undefined;
  const day = hit.value;
  // a month of the Islamic year is a name of persons too
  if (typeof day !== 'string' && 'hijri' in day && day.day === undefined && isName(marks, hit.next)) return undefined;
  const when = typeof day === 'string' ? dateOf(undefined, Number(day.slice(2, 4)), Number(day.slice(5, 7))) : only('holiday', day);
  return withYear(marks, pieceOf(at, hit.next, startOf(marks, hit), when));
}

/** Whose day it is stands before it, or behind it. */
function isOfAnother(marks: Marks, { first: at, next }: Hit): boolean {
  const { tokens, reading } = marks;
  if (reading.language.calendar.ownersFollow) return isName(marks, next);
  const before = tokens[at - 1];
  if (before === undefined || tokens[at]!.gap === '\n') return false;
  return (
    reading.language.names.possessive.includes(before.text) || before.text === "'" || (before.capital && hitsAt(marks, at - 1).length === 0)
  );
}

const isName = ({ tokens }: Marks, at: number): boolean => tokens[at]?.kind === 'word' && tokens[at]!.capital && tokens[at]!.gap === ' ';

/** Adds the year behind a part of a year: "of 2025", ", 2025". */
export function withYear(marks: Marks, piece: Piece): Piece {
  let at = isMark(marks, piece.next, ',') ? piece.next + 1 : piece.next;
  if (marks.tokens[at]?.gap === '\n') return piece;
  at = hitAt(marks, at, Table.links)?.next ?? at;
  const found = yearAt(marks, at);
  return found === undefined || found.hijri ? piece : extended(piece, found.next, also(piece.when, 'year', found.year));
}
