import { hitAt, isGlued, isMark, type Marks, startOf } from '../durations/marks';
import { calendarDateAt } from './calendar-date';
import { clockAt } from './clock';
import { agrees, combined } from './combine';
import { namedYearsAt } from './named-years';
import { nthDayAt } from './nth-day';
import { numberAt } from './number';
import { numericDateAt } from './numeric-date';
import { dayAndMonthAt } from './partial-date';
import { isPossible } from './possible';
import { relativeAt, shiftBehind, unitOrDay } from './relative';
import type { Piece, When } from './when';

const MOST_PIECES = 4;
const MOST_LINKS = 3;

/** The whole expression that begins at a token: its pieces joined as far as they make one time. */
export function expressionAt(marks: Marks, at: number, behindPreposition: boolean): Piece | undefined {
  const edge = hitAt(marks, at, 'edges');
  const within = edge === undefined ? undefined : edged(marks, edge.next, startOf(marks, edge), at);
  return within ?? joinedAt(marks, at, behindPreposition);
}

function joinedAt(marks: Marks, at: number, behindPreposition: boolean): Piece | undefined {
  let piece = pieceAt(marks, at, behindPreposition);
  if (piece === undefined || piece.impossible === true) return piece;
  for (let count = 1; count < MOST_PIECES; count += 1) {
    const joined = withNext(marks, piece);
    if (joined === undefined) break;
    piece = joined;
  }
  return piece;
}

/** "early next year", "mid-April", «نهاية العام»: behind an edge a unit alone is the present one. */
function edged(marks: Marks, after: number, start: number, at: number): Piece | undefined {
  let from = isMark(marks, after, '-') && isGlued(marks, after) ? after + 1 : after;
  for (let links = 0; links < 2; links += 1) from = hitAt(marks, from, 'links')?.next ?? hitAt(marks, from, 'monthLeads')?.next ?? from;
  const piece = joinedAt(marks, from, true);
  if (piece !== undefined && piece.impossible === undefined) {
    if (piece.when.clock !== undefined || piece.when.part !== undefined || piece.when.day !== undefined) return undefined;
    const { needsMore: _, ...whole } = piece;
    return { ...whole, first: at, start };
  }
  const unit = unitOrDay(marks, from);
  return unit?.when.unit === undefined || unit.when.unit === 'season'
    ? undefined
    : { first: at, next: unit.next, start, when: { ...unit.when, shift: 0 } };
}

/** The longest piece of any sort at a token. */
function pieceAt(marks: Marks, at: number, behindPreposition: boolean): Piece | undefined {
  const numeric = numericDateAt(marks, at) ?? dayAndMonthAt(marks, at);
  if (numeric !== undefined) return numeric;
  let best: Piece | undefined;
  for (const read of [calendarDateAt, relativeAt, nthDayAt, clockAt, dayAt, partAt]) {
    const piece = read(marks, at);
    if (piece !== undefined && (best === undefined || piece.next > best.next)) best = piece;
  }
  const years = namedYearsAt(marks, at, behindPreposition);
  if (years !== undefined && (best === undefined || years.next > best.next || (best.needsMore && years.next === best.next))) best = years;
  if (best === undefined) return undefined;
  const { month, day, hijri, season } = best.when;
  if (day !== undefined && !isPossible(best.when)) return { ...best, impossible: true };
  // a month of its own behind a preposition is a date: "in May"; so is a season where its own form says when
  const isSeason =
    season !== undefined && marks.reading.language.calendar.seasonAdverbs !== undefined && marks.tokens[best.next]?.kind !== 'digits';
  const tellsWhen =
    (behindPreposition && month !== undefined && day === undefined && hijri === undefined) ||
    (isSeason && (behindPreposition || hitAt(marks, at, 'seasonAdverbs') !== undefined));
  if (best.needsMore === true && tellsWhen) {
    const { needsMore: _, ...whole } = best;
    return whole;
  }
  return best;
}

/** "the 19th", «19-го числа»: a day of the month by itself. */
function dayAt(marks: Marks, at: number): Piece | undefined {
  const day = numberAt(marks, at);
  if (day === undefined || !Number.isInteger(day.value) || day.value < 1 || day.value > 31) return undefined;
  const tail = hitAt(marks, day.next, 'dayTails');
  if (tail !== undefined) return { first: at, next: tail.next, start: day.start, when: { day: day.value } };
  return day.ordinal ? { first: at, next: day.next, start: day.start, when: { day: day.value }, needsMore: true } : undefined;
}

/** "evening": says something of a day beside it only. */
function partAt(marks: Marks, at: number): Piece | undefined {
  const hit = hitAt(marks, at, 'dayParts');
  if (hit === undefined || hit.value === 'am' || hit.value === 'pm') return undefined;
  return { first: at, next: hit.next, start: startOf(marks, hit), when: { part: hit.value }, needsMore: true };
}

/** The expression with the piece that follows it, past a few words that link them; nothing where they make no one time. */
function withNext(marks: Marks, piece: Piece): Piece | undefined {
  let at = piece.next;
  const behind =
    isDated(piece.when) && piece.when.year === undefined && piece.when.shift === undefined ? shiftBehind(marks, at) : undefined;
  if (behind !== undefined) {
    const { needsMore: _, ...whole } = piece;
    return { ...whole, next: behind.next, when: { ...piece.when, shift: behind.value } };
  }
  // the T of an ISO date and time
  if (marks.tokens[at]?.text === 't' && isGlued(marks, at) && isGlued(marks, at + 1)) at += 1;
  let comma = false;
  let bracket = false;
  for (let links = 0; links <= MOST_LINKS; links += 1) {
    const token = marks.tokens[at];
    if (token === undefined || token.gap === '\n') return undefined;
    const other = pieceAt(marks, at, links > 0);
    if (other !== undefined && other.impossible === undefined) {
      // "the first Tuesday" is no Tuesday the first
      if (links === 0 && !comma && isBareDay(piece.when) && other.when.weekday !== undefined) return undefined;
      const when = combined(piece.when, other.when, comma);
      if (when !== undefined) {
        const next = bracket && isMark(marks, other.next, ')') ? other.next + 1 : other.next;
        return isPossible(when) && agrees(when, marks.reading.published)
          ? { first: piece.first, next, start: piece.start, when }
          : undefined;
      }
    }
    const link = hitAt(marks, at, 'links') ?? hitAt(marks, at, 'prepositions') ?? hitAt(marks, at, 'dayLeads');
    if (link !== undefined) at = link.next;
    else if (
      links === 0 &&
      (token.text === ',' ||
        token.text === '(' ||
        (token.text === '.' && token.gap === '' && piece.when.weekday !== undefined && piece.needsMore))
    ) {
      bracket = token.text === '(';
      at += 1;
      comma = true;
    } else return undefined;
  }
  return undefined;
}

const isBareDay = ({ day, month, weekday, relative }: When): boolean =>
  day !== undefined && month === undefined && weekday === undefined && relative === undefined;

const isDated = ({ month, day, year }: When): boolean => month !== undefined || day !== undefined || year !== undefined;
