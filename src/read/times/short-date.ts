import { hitAt, hitsAt, isGlued, isMark, type Marks } from '../durations/marks';
import { vocabularyOf } from '../numbers/vocabulary';
import { isContinued } from './figure';
import { pieceOf } from './piece';
import { isPossible } from './possible';
import { dateOf } from './said';
import type { Piece } from './when';

/** Parts of a whole are said of no more: 3/4, 7/10. */
const LARGEST_DENOMINATOR = 10;

/** Two figures and a slash where the language writes dates so: «الثلاثاء 18/3», «في 22/04», «03/2025». Elsewhere they are a fraction or a score. */
export function shortDateAt(marks: Marks, at: number, behindPreposition: boolean): Piece | undefined {
  const { order, shortDates } = marks.reading.language.calendar;
  const [a, slash, b] = [marks.tokens[at]!, marks.tokens[at + 1]!, marks.tokens[at + 2]!];
  if (shortDates === undefined || slash.text !== '/' || !isGlued(marks, at + 1) || !isGlued(marks, at + 2)) return undefined;
  if (a.text.length > 2 || isContinued(marks, at, -1) || isContinued(marks, at + 2, 1)) return undefined;
  const [x, y] = [Number(a.text), Number(b.text)];
  if (b.text.length === 4) {
    const when = dateOf(y, x, undefined);
    return y >= 1900 && y < 2100 && isPossible(when) && !isLabelled(marks, at) ? pieceOf(at, at + 3, a.start, when) : undefined;
  }
  if (b.text.length > 2) return undefined;
  const padded = a.text.startsWith('0') || b.text.startsWith('0');
  const lead = at > 0 ? hitAt(marks, at - 1, 'dayLeads') : undefined;
  const isPart = x < y && y <= LARGEST_DENOMINATOR && !padded;
  if (isPart ? lead === undefined : !(padded || behindPreposition || lead !== undefined)) return undefined;
  if (isMeasured(marks, at + 3) || isLabelled(marks, at)) return undefined;
  const [day, month] = (order === 'month-first' ? x <= 12 : y > 12) ? [y, x] : [x, y];
  const when = dateOf(undefined, month, day);
  return isPossible(when) ? pieceOf(at, at + 3, a.start, when) : undefined;
}

/** «القانون رقم 12/2024» */
const isLabelled = ({ tokens, reading }: Marks, at: number): boolean =>
  at > 0 && tokens[at]!.gap !== '\n' && vocabularyOf(reading.language).labels.has(tokens[at - 1]!.text);

/** What stands behind is counted by it, or a sign makes it another figure. */
function isMeasured(marks: Marks, at: number): boolean {
  const token = marks.tokens[at];
  if (token === undefined || token.gap === '\n') return false;
  if (token.kind === 'mark') return isMark(marks, at, '%') || (token.gap === '' && !',.;:!?)"'.includes(token.text));
  return token.kind === 'word' && (hitsAt(marks, at).length === 0 || hitAt(marks, at, 'units') !== undefined);
}
