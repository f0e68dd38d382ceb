import { inLatin, type Token } from '../../text';
import type { Numeral } from '../numbers/scan';
import { behindNumber, hitsAt, type Marks, traitsAt } from './marks';
import { BEFORE_DURATION, BETWEEN, CONTEXT, COUNTS, DURATION, JOIN_BEHIND, LENGTH_BEHIND, NUMBER, PIECES, TIME, YEARS } from './time-words';

/** Digits of a figure too short for a year. */
const SHORT_FIGURE = 3;
export const LONGEST_ROMAN = 5;
const ROMAN_LETTERS = /^[xvi]+$/;

/** What may stand behind the number that a length begins with. */
const LENGTH = LENGTH_BEHIND | JOIN_BEHIND | DURATION;
const KEPT = TIME | DURATION | CONTEXT | BEFORE_DURATION | BETWEEN | PIECES;
const BEGUN = TIME | DURATION | PIECES;

/** What may begin at a token, as bits; those of the tokens behind it must be known. */
export function beginningsAt(marks: Marks, at: number): number {
  const token = marks.tokens[at]!;
  const numeral = marks.numerals[at];
  if (numeral !== undefined && countsOther(marks, numeral)) return COUNTS | NUMBER;
  const begins = numeral === undefined ? 0 : TIME | NUMBER | (behindNumber(marks, numeral.next) & LENGTH ? DURATION : 0);
  if (token.kind === 'digits') return begins | TIME | NUMBER;
  // an apostrophe stands before a short year
  if (token.kind === 'mark') return token.text === "'" ? begins | TIME | YEARS : begins;
  const traits = traitsAt(marks, at);
  const other = begins | glued(marks, token, at) | roman(marks, token, at);
  // what tells only of its neighbours is looked up when one of them asks
  if ((traits & (TIME | DURATION)) === 0) return other | (traits & KEPT);
  let found = 0;
  const values = marks.lexicon.valuesAt(marks.tokens, at);
  if (values === undefined) for (const { begins, needs, next } of hitsAt(marks, at)) found |= begun(marks, begins, needs, next);
  else for (let i = 0; i < values.length; i += 1) found |= begun(marks, values[i]!.begins, values[i]!.needs, at + 1);
  return other | (found & KEPT);
}

/** What an entry begins, with what may begin behind it in mind. */
const begun = (marks: Marks, begins: number, needs: number, next: number): number =>
  needs === 0 || (next < marks.tokens.length && marks.begins[next]! & needs) ? begins : begins & ~BEGUN;

/** "175 prisoners": a short figure alone before a word that no table has. A longer one may be a year. */
function countsOther(marks: Marks, { first, next, digits, form }: Numeral): boolean {
  if (!digits || form !== 'cardinal' || next !== first + 1 || marks.tokens[first]!.text.length > SHORT_FIGURE) return false;
  const after = marks.tokens[next];
  return after?.kind === 'word' && after.gap === ' ' && hitsAt(marks, next).length === 0;
}

/** «الـ19»: the article stands on digits as a word of its own. */
function glued({ tokens, reading }: Marks, { text }: Token, at: number): number {
  const after = tokens[at + 1];
  if (after?.kind !== 'digits' || after.gap !== '') return 0;
  return reading.language.calendar.articles?.includes(text) ? NUMBER : 0;
}

/** A Roman number before a word of time: «XIX век». */
function roman({ tokens, begins }: Marks, { capital, text }: Token, at: number): number {
  if (!capital || text.length > LONGEST_ROMAN) return 0;
  const isBefore = (begins[at + 1]! & TIME) !== 0;
  if (!isBefore && tokens[at + 1]?.text !== '-') return 0;
  return ROMAN_LETTERS.test(inLatin(text)) ? (isBefore ? TIME | YEARS : YEARS) : 0;
}
