import { isGlued, type Marks } from '../durations/marks';
import { LED_DAY, NTH_DAY, NUMBER, PART, PIECES, YEARS } from '../durations/time-words';
import { numberAt } from './number';

const YEAR_WIDTH = 4;

/** Which readers of pieces may find one at a token, as bits, with `NUMBER` where a number stands: most can be told by the word, or by what stands behind a number. */
export function piecesAt(marks: Marks, at: number): number {
  const begins = marks.begins[at]!;
  return begins & NUMBER ? (begins & PIECES) | NUMBER | ofNumber(marks, at) : begins & PIECES;
}

function ofNumber(marks: Marks, at: number): number {
  const number = numberAt(marks, at);
  // part of a longer figure, which may be an hour, or half of one
  if (number === undefined || number.ordinal) return PIECES;
  const numeral = marks.numerals[at];
  if (isPlain(marks, number.next) && (numeral === undefined || isPlain(marks, numeral.next)))
    return number.width === YEAR_WIDTH ? LED_DAY | YEARS : LED_DAY;
  return PIECES & ~(NTH_DAY | PART);
}

/** Whether nothing of time and no number stands at a token, past a mark. */
function isPlain(marks: Marks, at: number): boolean {
  const { tokens, traits, numerals } = marks;
  const next = tokens[at]?.kind === 'mark' ? at + 1 : at;
  const token = tokens[next];
  if (token === undefined || token.kind === 'mark') return true;
  return (
    token.kind === 'word' &&
    traits[next] === 0 &&
    numerals[next] === undefined &&
    !(tokens[next + 1]?.kind === 'digits' && isGlued(marks, next + 1))
  );
}
