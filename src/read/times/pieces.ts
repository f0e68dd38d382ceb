import { behindNumber, type Marks } from '../durations/marks';
import {
  CLOCK,
  DATE,
  DATE_BEHIND,
  DAY,
  DAY_BEHIND,
  HOUR_BEHIND,
  LED_DAY,
  LENGTH_BEHIND,
  NUMBER,
  PIECES,
  RELATIVE,
  YEARS,
  YEARS_BEHIND,
} from '../durations/time-words';
import type { Numeral } from '../numbers/scan';
import { numberAt } from './number';

const YEAR_WIDTH = 4;

/** Which readers of pieces may find one at a token, as bits, with `NUMBER` where a number stands: most can be told by the word, or by what stands behind a number. */
export function piecesAt(marks: Marks, at: number): number {
  const begins = marks.begins[at]!;
  return begins & NUMBER ? (begins & PIECES) | NUMBER | ofNumber(marks, at) : begins & PIECES;
}

function ofNumber(marks: Marks, at: number): number {
  const number = numberAt(marks, at);
  const numeral = marks.numerals[at];
  if (number === undefined) return ofFigure(marks, at, numeral);
  // it may be one of anything
  if (number.ordinal) return PIECES;
  let behind = behindNumber(marks, number.next);
  if (numeral !== undefined && numeral.next !== number.next) behind |= behindNumber(marks, numeral.next);
  let pieces = LED_DAY;
  if (behind & DATE_BEHIND) pieces |= DATE;
  if (behind & LENGTH_BEHIND) pieces |= RELATIVE;
  if (behind & HOUR_BEHIND) pieces |= CLOCK;
  if (behind & DAY_BEHIND) pieces |= DAY;
  if (behind & YEARS_BEHIND || number.width === YEAR_WIDTH) pieces |= YEARS;
  return pieces;
}

/** Part of a longer figure, which may be an hour or a decade; a broken number in words. */
function ofFigure(marks: Marks, at: number, numeral: Numeral | undefined): number {
  const behind = numeral === undefined ? 0 : behindNumber(marks, numeral.next);
  let pieces = behind & LENGTH_BEHIND ? RELATIVE : 0;
  const token = marks.tokens[at]!;
  if (token.kind === 'digits') pieces |= token.text.endsWith('0') ? CLOCK | YEARS : CLOCK;
  else if (behind & HOUR_BEHIND) pieces |= CLOCK;
  return pieces;
}
