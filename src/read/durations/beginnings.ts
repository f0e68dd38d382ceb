import type { Token } from '../../text';
import type { Numeral } from '../numbers/scan';
import { type Hit, hitsAt, type Marks } from './marks';
import { BEFORE_DURATION, BEFORE_WORD, BETWEEN, CONTEXT, COUNTS, DURATION, LEADING, NUMBER, PIECES, TIME, YEARS } from './time-words';

/** Digits of a figure too short for a year. */
const SHORT_FIGURE = 3;
const LONGEST_ROMAN = 5;
/** Latin ones, and the Cyrillic ones that look so. */
const ROMAN_LETTERS = /^[xviхі]+$/;

const KEPT = TIME | DURATION | CONTEXT | BEFORE_DURATION | BETWEEN | PIECES;
const BEGUN = TIME | DURATION | PIECES;

/** What may begin at a token, as bits; those of the tokens behind it must be known. */
export function beginningsAt(marks: Marks, at: number): number {
  const token = marks.tokens[at]!;
  const numeral = marks.numerals[at];
  if (numeral !== undefined && countsOther(marks, numeral)) return COUNTS | NUMBER;
  const begins = numeral === undefined ? 0 : TIME | DURATION | NUMBER;
  if (token.kind === 'digits') return begins | TIME | NUMBER;
  // an apostrophe stands before a short year
  if (token.kind === 'mark') return token.text === "'" ? begins | TIME | YEARS : begins;
  const traits = marks.traits[at]!;
  const other = begins | glued(marks, token, at) | roman(marks, token, at);
  // what tells only of its neighbours is looked up when one of them asks
  if ((traits & (TIME | DURATION)) === 0) return other | (traits & KEPT);
  let found = other;
  const hits = hitsAt(marks, at);
  for (let i = 0; i < hits.length; i += 1) found |= mayBegin(marks, hits[i]!) ? hits[i]!.begins & KEPT : hits[i]!.begins & KEPT & ~BEGUN;
  return found;
}

function mayBegin(marks: Marks, { begins, next }: Hit): boolean {
  if (begins & BEFORE_WORD) return marks.tokens[next]?.kind === 'word' && marks.begins[next] !== 0;
  return (begins & LEADING) === 0 || goesOn(marks, next);
}

/** "175 prisoners": a short figure alone before a word that no table has. A longer one may be a year. */
function countsOther(marks: Marks, { first, next, digits, form }: Numeral): boolean {
  if (!digits || form !== 'cardinal' || next !== first + 1 || marks.tokens[first]!.text.length > SHORT_FIGURE) return false;
  const after = marks.tokens[next];
  return after?.kind === 'word' && after.gap === ' ' && hitsAt(marks, next).length === 0;
}

/** Whether anything of time may begin at a token: a word, a number, an article glued to one; marks may stand before either. */
function goesOn({ tokens, begins }: Marks, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return begins[at] !== 0 || token.kind !== 'word' || (tokens[at + 1]?.kind === 'digits' && tokens[at + 1]!.gap === '');
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
  return ROMAN_LETTERS.test(text) ? (isBefore ? TIME | YEARS : YEARS) : 0;
}
