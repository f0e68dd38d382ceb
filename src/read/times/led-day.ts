import type { Marks } from '../durations/marks';
import { dayPrepositionBefore, endsClause, isCounted } from './day-prepositions';
import { numberAt } from './number';
import { pieceOf } from './piece';
import { only } from './said';
import type { Piece } from './when';

const LAST_DAY = 31;

/** A day of the month that the preposition before it tells: "on the 19th", "by the 27th", "on the 15."; "on 15" is one only beside its hour. */
export function ledDayAt(marks: Marks, at: number): Piece | undefined {
  const before = dayPrepositionBefore(marks, at);
  const day = before === undefined ? undefined : numberAt(marks, at);
  if (before === undefined || day === undefined || !Number.isInteger(day.value) || day.value < 1 || day.value > LAST_DAY) return undefined;
  const piece = pieceOf(at, day.next, day.start, only('day', day.value));
  // "since the first" may be the first of anything
  if (day.ordinal)
    return !isCounted(marks, day.next) && (day.digits || (before.value === 'strong' && endsClause(marks, day.next))) ? piece : undefined;
  if (!day.digits || day.width > 2 || before.value !== 'strong') return undefined;
  return before.article && endsClause(marks, day.next) ? piece : { ...piece, needsMore: true, needsClock: true };
}
