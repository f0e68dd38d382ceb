import { hitAt, isGlued, isMark, type Marks } from '../durations/marks';
import { vocabularyOf } from '../numbers/vocabulary';
import { clockAt } from './clock';
import { dayPrepositionBefore, isCounted } from './day-prepositions';
import { isContinued } from './figure';
import { impossibleOf, pieceOf } from './piece';
import { isPossible } from './possible';
import { also, dateOf } from './said';
import type { Piece, When } from './when';

/**
 * `4/22`, `22/04`, `3/2015`: two runs of digits that are a date and no fraction, score or share where a preposition of days stands before them,
 * a time of day behind them, a zero in front of one, or where they are the whole text.
 */
export function dayInFiguresAt(marks: Marks, at: number): Piece | undefined {
  const { tokens } = marks;
  const [a, sep, b] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (a?.kind !== 'digits' || b?.kind !== 'digits' || sep?.kind !== 'mark' || !isGlued(marks, at + 1) || !isGlued(marks, at + 2))
    return undefined;
  if (!'/.-'.includes(sep.text) || isContinued(marks, at, -1) || isContinued(marks, at + 2, 1)) return undefined;
  const { order, namesInFigures, dayPrepositions } = marks.reading.language.calendar;
  if (dayPrepositions === undefined || namesInFigures?.includes(a.text + sep.text + b.text)) return undefined;
  const when = read(a.text, b.text, sep.text, order);
  // `08/12,2015`
  const year = isGlued(marks, at + 3) && isMark(marks, at + 3, ',') && isGlued(marks, at + 4) ? tokens[at + 4] : undefined;
  if (when !== undefined && year?.kind === 'digits' && year.text.length === 4 && isYear(Number(year.text)) && sep.text === '/') {
    const dated = also(when, 'year', Number(year.text));
    return isPossible(dated) ? pieceOf(at, at + 5, a.start, dated) : impossibleOf(at, at + 5, a.start, dated);
  }
  const piece = when === undefined || !isPossible(when) ? undefined : pieceOf(at, at + 3, a.start, when);
  return piece !== undefined && isSaid(marks, piece, sep.text, a.text, b.text) ? piece : undefined;
}

function read(a: string, b: string, separator: string, order: 'day-first' | 'month-first'): When | undefined {
  const [x, y] = [Number(a), Number(b)];
  if (a.length === 4 && b.length <= 2) return isYear(x) ? dateOf(x, y, undefined) : undefined;
  if (b.length === 4 && a.length <= 2 && separator !== '.') return isYear(y) ? dateOf(y, x, undefined) : undefined;
  if (a.length > 2 || b.length > 2) return undefined;
  const [day, month] = order === 'month-first' && separator !== '.' ? [y, x] : [x, y];
  // the usual order, unless only the other is possible
  return month > 12 && day <= 12 ? dateOf(undefined, day, month) : dateOf(undefined, month, day);
}

const isYear = (year: number): boolean => year >= 1900 && year < 2100;

function isSaid(marks: Marks, { first, next, when }: Piece, separator: string, a: string, b: string): boolean {
  if (first === 0 && next === marks.tokens.length) return separator !== '.';
  const before = dayPrepositionBefore(marks, first);
  const isPadded = (a.startsWith('0') && a.length === 2) || (b.startsWith('0') && b.length === 2);
  const isNear = before?.value === 'strong' && !before.article;
  if (separator === '/' && when.year === undefined && (isPadded || isNear)) return !isShare(marks, next);
  if (isCounted(marks, next)) return false;
  if (when.year !== undefined)
    return separator !== '.' && (before?.article === false || hitAt(marks, first - 1, 'prepositions')?.next === first);
  if (isNear) return true;
  const clock = separator === '/' ? clockAt(marks, next) : undefined;
  return clock !== undefined && !clock.needsMore && !clock.impossible;
}

/** "on 3/4 of the land" is a part of it, "on 3/4 percent" no day. */
function isShare({ tokens, reading }: Marks, next: number): boolean {
  const after = tokens[next];
  if (after === undefined || after.gap === '\n') return false;
  const { entries, percent } = vocabularyOf(reading.language);
  return after.text === '%' || percent.has(after.text) || entries.get(after.text)?.some(({ word }) => word.isOf || word.scale) === true;
}
