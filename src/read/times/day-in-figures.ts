import type { Token } from '../../text';
import { hitAt, hitsAt, isGlued, isMark, type Marks } from '../durations/marks';
import { Table } from '../durations/tables';
import { vocabularyOf } from '../numbers/vocabulary';
import { clockAt } from './clock';
import { dayPrepositionBefore, isCounted } from './day-prepositions';
import { isContinued } from './figure';
import { impossibleOf, pieceOf } from './piece';
import { isPossible } from './possible';
import { also, dateOf } from './said';
import type { Piece, When } from './when';

/** Parts of a whole are said of no more: 3/4, 7/10. */
const LARGEST_DENOMINATOR = 10;

/** Two runs of digits with a mark between them, and nothing more glued to either. */
interface Figures {
  readonly a: Token;
  readonly mark: string;
  readonly b: Token;
}

function figuresAt(marks: Marks, at: number): Figures | undefined {
  const [a, mark, b] = [marks.tokens[at], marks.tokens[at + 1], marks.tokens[at + 2]];
  if (a?.kind !== 'digits' || b?.kind !== 'digits' || mark?.kind !== 'mark' || !isGlued(marks, at + 1) || !isGlued(marks, at + 2))
    return undefined;
  return isContinued(marks, at, -1) || isContinued(marks, at + 2, 1) ? undefined : { a, mark: mark.text, b };
}

/**
 * `4/22`, `22/04`, `3/2015`: two runs of digits that are a date and no fraction, score or share where a preposition of days stands before them,
 * a time of day behind them, a zero in front of one, or where they are the whole text.
 */
export function dayInFiguresAt(marks: Marks, at: number): Piece | undefined {
  const { order, namesInFigures, dayPrepositions } = marks.reading.language.calendar;
  const figures = dayPrepositions === undefined ? undefined : figuresAt(marks, at);
  if (figures === undefined || !'/.-'.includes(figures.mark)) return undefined;
  const { a, mark, b } = figures;
  if (namesInFigures?.includes(a.text + mark + b.text)) return undefined;
  const when = read(a.text, b.text, mark, order);
  // `08/12,2015`
  const year = isGlued(marks, at + 3) && isMark(marks, at + 3, ',') && isGlued(marks, at + 4) ? marks.tokens[at + 4] : undefined;
  if (when !== undefined && year?.kind === 'digits' && year.text.length === 4 && isYear(Number(year.text)) && mark === '/') {
    const dated = also(when, 'year', Number(year.text));
    return isPossible(dated) ? pieceOf(at, at + 5, a.start, dated) : impossibleOf(at, at + 5, a.start, dated);
  }
  const piece = when === undefined || !isPossible(when) ? undefined : pieceOf(at, at + 3, a.start, when);
  return piece !== undefined && isSaid(marks, piece, mark, a.text, b.text) ? piece : undefined;
}

/** Two figures and a slash where the language writes dates so: «الثلاثاء 18/3», «في 22/04», «03/2025». Elsewhere they are a fraction or a score. */
export function shortDateAt(marks: Marks, at: number, behindPreposition: boolean): Piece | undefined {
  const { order, shortDates } = marks.reading.language.calendar;
  const figures = shortDates === undefined ? undefined : figuresAt(marks, at);
  if (figures === undefined || figures.mark !== '/' || figures.a.text.length > 2) return undefined;
  const { a, b } = figures;
  const when = read(a.text, b.text, '/', order);
  if (when === undefined || !isPossible(when) || isLabelled(marks, at)) return undefined;
  if (when.year === undefined && !isDay(marks, at, a.text, b.text, behindPreposition)) return undefined;
  return pieceOf(at, at + 3, a.start, when);
}

/** A word for the day stands before the figures; or they are no share, and a preposition or a zero tells it. */
function isDay(marks: Marks, at: number, a: string, b: string, behindPreposition: boolean): boolean {
  const isPadded = a.startsWith('0') || b.startsWith('0');
  const isLed = at > 0 && hitAt(marks, at - 1, Table.dayLeads) !== undefined;
  const isPart = Number(a) < Number(b) && Number(b) <= LARGEST_DENOMINATOR && !isPadded;
  return (isLed || (!isPart && (isPadded || behindPreposition))) && !isMeasured(marks, at + 3);
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
    return separator !== '.' && (before?.article === false || hitAt(marks, first - 1, Table.prepositions)?.next === first);
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

/** «القانون رقم 12/2024» */
const isLabelled = ({ tokens, reading }: Marks, at: number): boolean =>
  at > 0 && tokens[at]!.gap !== '\n' && vocabularyOf(reading.language).labels.has(tokens[at - 1]!.text);

/** What stands behind is counted by it, or a sign makes it another figure. */
function isMeasured(marks: Marks, at: number): boolean {
  const token = marks.tokens[at];
  if (token === undefined || token.gap === '\n') return false;
  if (token.kind === 'mark') return isMark(marks, at, '%') || (token.gap === '' && !',.;:!?)"'.includes(token.text));
  return token.kind === 'word' && (hitsAt(marks, at).length === 0 || hitAt(marks, at, Table.units) !== undefined);
}
