import { hitAt, isGlued, isMark, type Marks, startOf } from '../durations/marks';
import { Table } from '../durations/tables';
import { CLOCK, DATE, DAY, DAY_PART, EDGE, LED_DAY, NTH_DAY, NUMBER, PART, RELATIVE, YEARS } from '../durations/time-words';
import { calendarDateAt } from './calendar-date';
import { clockAt } from './clock';
import { zoneAt } from './clock-words';
import { agrees, combined } from './combine';
import { dayInFiguresAt } from './day-in-figures';
import { dayOfMonthAt, endsDate, ledDayAt } from './day-of-month';
import { dayPrepositionBefore } from './day-prepositions';
import { namedYearsAt } from './named-years';
import { nthDayAt } from './nth-day';
import { numberAt } from './number';
import { numericDateAt } from './numeric-date';
import { dayAndMonthAt } from './partial-date';
import { partOf } from './parts-of';
import { extended, impossibleOf, needing, pieceOf } from './piece';
import { piecesAt } from './pieces';
import { isPossible } from './possible';
import { relativeAt, shiftBehind, unitOrDay } from './relative';
import { also, only } from './said';
import type { Piece, When } from './when';

const MOST_PIECES = 4;
const MOST_LINKS = 3;

/** The whole expression that begins at a token: its pieces joined as far as they make one time. */
export function expressionAt(marks: Marks, at: number, behindPreposition: boolean): Piece | undefined {
  const edge = marks.begins[at]! & EDGE ? hitAt(marks, at, Table.edges) : undefined;
  const within = edge === undefined ? undefined : edged(marks, edge.next, startOf(marks, edge), at);
  if (within === undefined) return joinedAt(marks, at, behindPreposition);
  // «первая половина 2026 года» is a half of the year, and no edge of it
  const half = within.when.year === undefined || within.when.month !== undefined ? undefined : joinedAt(marks, at, behindPreposition);
  return half?.when.half !== undefined && half.next >= within.next ? half : within;
}

function joinedAt(marks: Marks, at: number, behindPreposition: boolean): Piece | undefined {
  let piece = pieceAt(marks, at, behindPreposition);
  if (piece === undefined || piece.impossible) return piece;
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
  from = hitAt(marks, from, Table.links)?.next ?? from;
  let piece = joinedAt(marks, from, true);
  for (let links = 0; links < 2 && piece === undefined; links += 1) {
    from = hitAt(marks, from, Table.links)?.next ?? hitAt(marks, from, Table.monthLeads)?.next ?? from;
    piece = joinedAt(marks, from, true);
  }
  if (piece !== undefined && !piece.impossible) {
    if (piece.when.clock !== undefined || piece.when.part !== undefined || piece.when.day !== undefined) return undefined;
    return needing({ ...piece, first: at, start }, false);
  }
  const unit = unitOrDay(marks, from);
  return unit?.when.unit === undefined || unit.when.unit === 'season'
    ? undefined
    : pieceOf(at, unit.next, start, also(unit.when, 'shift', 0));
}

/** The longest piece of any sort at a token. */
function pieceAt(marks: Marks, at: number, behindPreposition: boolean): Piece | undefined {
  const begins = piecesAt(marks, at);
  if (begins === 0) return undefined;
  const numeric = begins & NUMBER ? inFigures(marks, at, behindPreposition) : undefined;
  if (numeric !== undefined) return numeric;
  // of two that reach as far the first stands
  let best = begins & DATE ? calendarDateAt(marks, at) : undefined;
  if (begins & RELATIVE) best = further(best, relativeAt(marks, at));
  if (begins & NTH_DAY) best = further(best, nthDayAt(marks, at));
  if (begins & PART) best = further(best, partOf(marks, at));
  if (begins & CLOCK) best = further(best, clockAt(marks, at));
  if (begins & LED_DAY) best = further(best, ledDayAt(marks, at));
  if (begins & DAY) best = further(best, dayOfMonthAt(marks, at));
  if (begins & DAY_PART) best = further(best, partAt(marks, at));
  const years = begins & YEARS ? namedYearsAt(marks, at, behindPreposition) : undefined;
  if (years !== undefined && (best === undefined || years.next > best.next || (best.needsMore && years.next === best.next))) best = years;
  if (best === undefined) return undefined;
  // "the last week of July" is no stretch up to now
  if (best.when.stretch !== undefined && (partOf(marks, at + 1)?.next ?? 0) > best.next) return undefined;
  const { month, day, hijri, season } = best.when;
  if (day !== undefined && !isPossible(best.when)) return impossibleOf(best.first, best.next, best.start, best.when);
  // a month of its own behind a preposition is a date: "in May"; so is a season where its own form says when
  const isSeason =
    season !== undefined && marks.reading.language.calendar.seasonAdverbs !== undefined && marks.tokens[best.next]?.kind !== 'digits';
  const tellsWhen =
    ((behindPreposition || isWholeText(marks, best)) && month !== undefined && day === undefined && hijri === undefined) ||
    isShortWeekday(marks, best) ||
    (isSeason && (behindPreposition || hitAt(marks, at, Table.seasonAdverbs) !== undefined));
  return best.needsMore && tellsWhen ? needing(best, false) : best;
}

const further = (best: Piece | undefined, piece: Piece | undefined): Piece | undefined =>
  piece !== undefined && (best === undefined || piece.next > best.next) ? piece : best;

/** A date in digits with marks between them. */
function inFigures(marks: Marks, at: number, behindPreposition: boolean): Piece | undefined {
  if (marks.tokens[at]!.kind !== 'digits' || marks.tokens[at + 1]?.kind !== 'mark') return undefined;
  return numericDateAt(marks, at, behindPreposition) ?? dayAndMonthAt(marks, at) ?? dayInFiguresAt(marks, at);
}

const isWholeText = ({ tokens }: Marks, { first, next }: Piece): boolean => first === 0 && next === tokens.length;

/** "on Thu", "Thu." and nothing else: a weekday cut short behind a preposition of days, or alone. */
function isShortWeekday(marks: Marks, { first, next, when }: Piece): boolean {
  if (when.weekday === undefined || when.day !== undefined) return false;
  const { tokens } = marks;
  const end = isMark(marks, next, '.') ? next + 1 : next;
  const isName = tokens[end]?.kind === 'word' && tokens[end].capital && tokens[end].gap === ' ';
  return (first === 0 && end >= tokens.length) || (dayPrepositionBefore(marks, first)?.article === false && !isName);
}

/** "evening": says something of a day beside it only. */
function partAt(marks: Marks, at: number): Piece | undefined {
  const hit = hitAt(marks, at, Table.dayParts);
  if (hit === undefined || hit.value === 'am' || hit.value === 'pm') return undefined;
  return needing(pieceOf(at, hit.next, startOf(marks, hit), only('part', hit.value)), true);
}

/** The expression with the piece that follows it, past a few words that link them; nothing where they make no one time. */
function withNext(marks: Marks, piece: Piece): Piece | undefined {
  let at = piece.next;
  const behind =
    isDated(piece.when) && piece.when.year === undefined && piece.when.shift === undefined ? shiftBehind(marks, at) : undefined;
  if (behind !== undefined) {
    return extended(needing(piece, false), behind.next, also(piece.when, 'shift', behind.value));
  }
  const night = nightBehind(marks, piece);
  if (night !== undefined) return extended(piece, night);
  const zoned = zoneBehind(marks, piece);
  if (zoned !== undefined) return zoned;
  const numbered = dayBehind(marks, piece);
  if (numbered !== undefined) return numbered;
  // the T of an ISO date and time
  if (marks.tokens[at]?.text === 't' && isGlued(marks, at) && isGlued(marks, at + 1)) at += 1;
  let comma = false;
  let bracket = false;
  for (let links = 0; links <= MOST_LINKS; links += 1) {
    const token = marks.tokens[at];
    if (token === undefined || token.gap === '\n') return undefined;
    const other = pieceAt(marks, at, links > 0 || piece.when.weekday !== undefined);
    const needsClock =
      (other?.needsClock === true && piece.when.clock === undefined) || (piece.needsClock && other?.when.clock === undefined);
    if (other !== undefined && !other.impossible && !needsClock) {
      // "the first Tuesday" is no Tuesday the first
      if (links === 0 && !comma && isBareDay(piece.when) && other.when.weekday !== undefined) return undefined;
      // «сьомого дня» is the seventh day, and not the afternoon of the seventh
      if (isBareDay(piece.when) && other.when.part !== undefined && hitAt(marks, other.first, Table.units) !== undefined) return undefined;
      const when = combined(piece.when, other.when, comma);
      if (when !== undefined) {
        const next = bracket && isMark(marks, other.next, ')') ? other.next + 1 : other.next;
        return isPossible(when) && agrees(when, marks.reading.published) ? pieceOf(piece.first, next, piece.start, when) : undefined;
      }
    }
    // «18 марта по московскому времени в 20:00»: the hour takes its zone
    const link =
      (links === 0 ? hitAt(marks, at, Table.zones) : undefined) ??
      hitAt(marks, at, Table.links) ??
      hitAt(marks, at, Table.prepositions) ??
      hitAt(marks, at, Table.dayLeads);
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

/** «الثامنة مساء الثلاثاء بتوقيت موسكو»: the zone of an hour behind its day. */
function zoneBehind(marks: Marks, piece: Piece): Piece | undefined {
  const { clock } = piece.when;
  if (clock === undefined || clock.zone !== undefined || marks.tokens[piece.next]?.gap !== ' ') return undefined;
  const zone = zoneAt(marks, piece.next);
  return zone === undefined ? undefined : extended(piece, zone.next, also(piece.when, 'clock', { ...clock, zone: zone.value }));
}

const isBareDay = ({ day, month, weekday, relative }: When): boolean =>
  day !== undefined && month === undefined && weekday === undefined && relative === undefined;

/** «الخميس 21»: a number right behind a weekday is its day of the month, where that day falls on it and nothing is counted. */
function dayBehind(marks: Marks, piece: Piece): Piece | undefined {
  const { weekday, day, month, shift, unit } = piece.when;
  if (weekday === undefined || day !== undefined || month !== undefined || shift !== undefined || unit !== undefined) return undefined;
  if (marks.reading.language.calendar.leadsNameDays === undefined || marks.tokens[piece.next]?.gap === '\n') return undefined;
  const number = numberAt(marks, piece.next);
  if (number === undefined || !number.digits || number.width > 2 || number.value < 1 || number.value > 31) return undefined;
  if (!endsDate(marks, number.next) || calendarDateAt(marks, piece.next) !== undefined) return undefined;
  const when = also(piece.when, 'day', number.value);
  return agrees(when, marks.reading.published) ? extended(piece, number.next, when) : undefined;
}

/** «ليل الثلاثاء الأربعاء», «ليل الثلاثاء/الأربعاء»: a night by both its days is the first one's. */
function nightBehind(marks: Marks, { next, when }: Piece): number | undefined {
  if (when.part !== 'night' || when.weekday === undefined || marks.reading.language.calendar.shiftsFollow === undefined) return undefined;
  const other = hitAt(marks, isMark(marks, next, '-') || isMark(marks, next, '/') ? next + 1 : next, Table.weekdays);
  return other?.value === (when.weekday % 7) + 1 && marks.tokens[next]?.gap !== '\n' ? other.next : undefined;
}

const isDated = ({ month, day, year }: When): boolean => month !== undefined || day !== undefined || year !== undefined;
