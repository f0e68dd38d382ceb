import { isGlued, isMark, type Marks } from '../durations/marks';
import type { Interval } from './ends';
import { type Before, joinAt } from './interval';
import { numericDateAt } from './numeric-date';
import { pieceOf } from './piece';
import { isPossible } from './possible';
import { also, dateOf } from './said';
import type { Piece } from './when';

/** A day, or a day and a month, in digits: `14.`, `14.10`, `14.10.`. */
interface Partial {
  readonly next: number;
  readonly day: number;
  readonly month?: number;
  /** A point stands behind the last part. */
  readonly pointed: boolean;
}

function partialAt(marks: Marks, at: number): Partial | undefined {
  const { tokens } = marks;
  const day = tokens[at];
  if (day?.kind !== 'digits' || day.text.length > 2 || marks.reading.language.calendar.order !== 'day-first') return undefined;
  const before = tokens[at - 1];
  if (before !== undefined && day.gap === '' && before.kind === 'mark' && tokens[at - 2]?.kind === 'digits') return undefined;
  const isPoint = (from: number) => isMark(marks, from, '.') && isGlued(marks, from);
  if (!isPoint(at + 1)) return { next: at + 1, day: Number(day.text), pointed: false };
  const month = tokens[at + 2];
  if (month?.kind !== 'digits' || month.gap !== '') return { next: at + 2, day: Number(day.text), pointed: true };
  if (month.text.length !== 2) return undefined;
  const pointed = isPoint(at + 3) && !(tokens[at + 4]?.kind === 'digits' && isGlued(marks, at + 4));
  return { next: at + (pointed ? 4 : 3), day: Number(day.text), month: Number(month.text), pointed };
}

/** `01.04.`: a day and a month before what goes on with the sentence; without its last point, or at the end, it may be a decimal. */
export function dayAndMonthAt(marks: Marks, at: number): Piece | undefined {
  const found = partialAt(marks, at);
  if (found?.month === undefined || !found.pointed) return undefined;
  const after = marks.tokens[found.next];
  if (after === undefined || after.gap === '\n' || (after.kind === 'word' && after.capital)) return undefined;
  const when = dateOf(undefined, found.month, found.day);
  return isPossible(when) ? pieceOf(at, found.next, marks.tokens[at]!.start, when) : undefined;
}

/** `14.10. - 15.10.2018`, `14. - 15.10.18`, «с 14.10 по 15.10.2018»: the first end takes the rest from the last. */
export function partialIntervalAt(marks: Marks, at: number, before: Before): Interval | undefined {
  const first = partialAt(marks, at);
  if (first === undefined) return undefined;
  const slash = first.pointed && isMark(marks, first.next, '/') && isGlued(marks, first.next) ? first.next + 1 : undefined;
  const to = slash ?? joinAt(marks, first.next, before);
  if (to === undefined || marks.tokens[to]?.gap === '\n') return undefined;
  const last = lastEnd(marks, to, first.pointed);
  if (last?.when.day === undefined || last.when.month === undefined) return undefined;
  const when = also(also(last.when, 'day', first.day), 'month', first.month ?? last.when.month);
  if (!isPossible(when) || !isPossible(last.when) || when.month! * 31 + when.day! >= last.when.month * 31 + last.when.day) return undefined;
  return { first: pieceOf(at, first.next, marks.tokens[at]!.start, when), last };
}

function lastEnd(marks: Marks, at: number, pointed: boolean): Piece | undefined {
  const whole = numericDateAt(marks, at);
  if (whole !== undefined) return whole.impossible ? undefined : whole;
  const partial = pointed ? partialAt(marks, at) : undefined;
  if (partial?.month === undefined) return undefined;
  return pieceOf(at, partial.next, marks.tokens[at]!.start, dateOf(undefined, partial.month, partial.day));
}
