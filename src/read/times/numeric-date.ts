import { hitAt, hitsAt, isGlued, isMark, type Marks } from '../durations/marks';
import { Table } from '../durations/tables';
import { shortDateAt } from './day-in-figures';
import { isContinued } from './figure';
import { impossibleOf, pieceOf } from './piece';
import { isPossible } from './possible';
import { also, dateOf } from './said';
import type { Piece, When } from './when';

const LAST_HIJRI_YEAR = 1600;
const SEPARATORS = new Set(['-', '.', '/']);

/** `2025-03-11`, `11.03.2025`, `11/03/2025`, `11.03.25`: three runs of digits glued by one mark, and neither a version nor a telephone number. */
export function numericDateAt(marks: Marks, at: number, behindPreposition = false): Piece | undefined {
  const { tokens } = marks;
  const [a, sep, b, sep2, c] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3], tokens[at + 4]];
  if (a?.kind !== 'digits' || sep?.kind !== 'mark' || !SEPARATORS.has(sep.text) || b?.kind !== 'digits') return undefined;
  if (sep2?.text !== sep.text || c?.kind !== 'digits') return isoMonth(marks, at) ?? shortDateAt(marks, at, behindPreposition);
  for (let i = at + 1; i <= at + 4; i += 1) if (!isGlued(marks, i)) return undefined;
  // a fourth part, before or after, makes it another kind of figure
  if (isContinued(marks, at, -1) || isContinued(marks, at + 4, 1)) return undefined;
  const next = at + 5;
  const civil = read(marks, a.text, b.text, c.text, sep.text);
  const era = civil === undefined ? undefined : hitAt(marks, next, Table.eras);
  if (civil !== undefined && era?.value === 'hijri' && civil.year! <= LAST_HIJRI_YEAR) {
    const when = also(civil, 'hijri', true);
    return isPossible(when) ? pieceOf(at, era.next, a.start, when) : impossibleOf(at, era.next, a.start, when);
  }
  const when = civil ?? shortAt(marks, at, sep.text);
  if (when === undefined) return undefined;
  const end = afterYear(marks, next);
  return isPossible(when) ? pieceOf(at, end, a.start, when) : impossibleOf(at, end, a.start, when);
}

/** «18.03.2025 г.»: past the word for the year. */
function afterYear(marks: Marks, at: number): number {
  const tail = marks.tokens[at]?.gap === '\n' ? undefined : hitAt(marks, at, Table.yearTails);
  if (tail === undefined) return at;
  const isShort = marks.tokens[tail.next - 1]!.text.length <= 2;
  return isShort && isMark(marks, tail.next, '.') && isGlued(marks, tail.next) ? tail.next + 1 : tail.next;
}

/** `18.3.25`: short as a version number is, so only behind a preposition of time. */
function shortAt(marks: Marks, at: number, separator: string): When | undefined {
  const { tokens, reading } = marks;
  const [a, b, c] = [tokens[at]!.text, tokens[at + 2]!.text, tokens[at + 4]!.text];
  if (separator !== '.' || a.length > 2 || b.length > 2 || c.length !== 2 || reading.language.calendar.order !== 'day-first')
    return undefined;
  const led = hitsAt(marks, at - 1).some(({ table }) => table === Table.prepositions || table === Table.bounds);
  const when = dateOf(Number(c) + (Number(c) < 50 ? 2000 : 1900), Number(b), Number(a));
  return led && isPossible(when) ? when : undefined;
}

/** `2025-03`. */
function isoMonth(marks: Marks, at: number): Piece | undefined {
  const [year, sep, month] = [marks.tokens[at]!, marks.tokens[at + 1]!, marks.tokens[at + 2]!];
  if (sep.text !== '-' || year.text.length !== 4 || month.text.length !== 2 || !isGlued(marks, at + 1) || !isGlued(marks, at + 2))
    return undefined;
  if (isContinued(marks, at, -1) || isContinued(marks, at + 2, 1)) return undefined;
  const when = dateOf(Number(year.text), Number(month.text), undefined);
  return when.year! >= 1900 && when.year! < 2100 && isPossible(when) ? pieceOf(at, at + 3, year.start, when) : undefined;
}

function read(marks: Marks, a: string, b: string, c: string, separator: string): When | undefined {
  const [x, y, z] = [Number(a), Number(b), Number(c)];
  if (a.length === 4)
    return b.length <= 2 && c.length <= 2 && x >= 1000 && (separator !== '.' || b.length === 2) ? dateOf(x, y, z) : undefined;
  if (a.length > 2 || b.length > 2) return undefined;
  const short = c.length === 2;
  if (c.length !== 4 && !(short && separator !== '-' && (separator === '/' || (a.length === 2 && b.length === 2)))) return undefined;
  if (!short && z < 1000) return undefined;
  const year = short ? z + (z < 50 ? 2000 : 1900) : z;
  const monthFirst = marks.reading.language.calendar.order === 'month-first' && separator !== '.';
  const [day, month] = monthFirst ? [y, x] : [x, y];
  // the usual order of the language, unless only the other is possible
  return month > 12 && day <= 12 ? dateOf(year, day, month) : dateOf(year, month, day);
}
