import type { DayPart, RelativeDay } from '../../languages/words/calendar';
import { lengthAt } from '../durations/length';
import { type Hit, hitAt, isGlued, isMark, type Marks, occurs, startOf } from '../durations/marks';
import { Table } from '../durations/tables';
import { DISTANCE, FOLLOWED, NAMED_DAY, NUMBER, SHIFTED, STRETCH } from '../durations/time-words';
import { calendarDateAt, monthAt } from './calendar-date';
import { holidayAt } from './holiday';
import { numberAt } from './number';
import { needing, pieceOf } from './piece';
import { also, only, unitOf } from './said';
import type { Piece, When } from './when';

/** Weeks a month has at most. */
const MOST_WEEKS = 5;

/** A day, week, month or season by its distance from publication: "tomorrow", "last week", «الأسبوع المقبل», "two weeks ago", «через два дня». */
export function relativeAt(marks: Marks, at: number): Piece | undefined {
  const begins = marks.begins[at] ?? 0;
  const counted = begins & NUMBER;
  let piece: Piece | undefined;
  if (begins & NAMED_DAY) piece = relativeDay(marks, at) ?? namedUnit(marks, at);
  if (piece === undefined && begins & (DISTANCE | NUMBER)) piece = distance(marks, at);
  if (piece === undefined && (begins & STRETCH || (counted && marks.reading.language.calendar.shiftsFollow))) piece = stretch(marks, at);
  if (piece === undefined && begins & SHIFTED) piece = shifted(marks, at);
  return piece ?? (begins & FOLLOWED ? followed(marks, at) : undefined);
}

function relativeDay(marks: Marks, at: number): Piece | undefined {
  const hit = hitAt(marks, at, Table.relativeDays);
  if (hit === undefined) return undefined;
  const { offset, part, of, alone } = hit.value;
  if (alone !== undefined && !standsAlone(marks, hit.next, alone)) return undefined;
  const date = of === undefined ? undefined : calendarDateAt(marks, hit.next);
  if (date?.when.day !== undefined) return from(marks, hit, date.next, date.when);
  if (offset === 0 && part === undefined && (isNumbered(marks, hit.next) || isWhole(marks, at))) return undefined;
  return from(marks, hit, hit.next, dayBeside(offset, part));
}

/** «накануне саммита» is the day before the summit, whenever that is. */
function standsAlone({ tokens }: Marks, at: number, { words, endings, never }: NonNullable<RelativeDay['alone']>): boolean {
  const token = tokens[at];
  if (token === undefined || token.gap === '\n' || (token.kind === 'mark' && token.text !== '"')) return true;
  if (token.kind !== 'word' || token.capital) return false;
  return words.includes(token.text) || (endings.some((ending) => token.text.endsWith(ending)) && !never.includes(token.text));
}

const dayBeside = (offset: number, part: DayPart | undefined): When => {
  const day = only('relative', offset);
  return part === undefined ? day : also(day, 'part', part);
};

/** «طوال اليوم» is a length. */
const isWhole = (marks: Marks, at: number): boolean =>
  at > 0 &&
  (hitAt(marks, at - 1, Table.wholeLeads) !== undefined ||
    // «يوم ونصف اليوم»
    (hitAt(marks, at - 1, Table.tails)?.next ?? 0) > at ||
    hitAt(marks, at - 1, Table.fractions) !== undefined);

/** «اليوم الثالث من الحرب»: an ordinal behind makes it a day of something, unless a month follows. */
function isNumbered(marks: Marks, at: number): boolean {
  const numeral = marks.numerals[at];
  if (numeral?.form !== 'ordinal' || numeral.digits || marks.tokens[at]!.gap === '\n') return false;
  return calendarDateAt(marks, at) === undefined;
}

/** «торік», «цьогоріч». */
function namedUnit(marks: Marks, at: number): Piece | undefined {
  const hit = hitAt(marks, at, Table.namedUnits);
  return hit === undefined ? undefined : from(marks, hit, hit.next, unitOf(hit.value.unit, hit.value.shift));
}

/** "in two weeks", «بعد أسبوعين», "three days ago". */
function distance(marks: Marks, at: number): Piece | undefined {
  const before = hitAt(marks, at, Table.away);
  if (before !== undefined) {
    const bound = hitAt(marks, before.next, Table.before);
    const length = lengthAt(marks, bound?.next ?? before.next, true);
    if (length === undefined) return undefined;
    const now = hitAt(marks, length.next, Table.ago);
    // «قبل يومين من القمة» counts from the summit
    if (now === undefined && hitAt(marks, length.next, Table.anchors) !== undefined) return undefined;
    return from(marks, before, now?.next ?? length.next, only('distance', { sign: before.value, parts: length.parts }));
  }
  // most lengths are none to or from publication
  if (!occurs(marks, Table.ago)) return undefined;
  const length = lengthAt(marks, at, marks.reading.language.calendar.singlesAgo);
  const after = length === undefined ? undefined : hitAt(marks, length.next, Table.ago);
  if (length === undefined || after === undefined) return undefined;
  return pieceOf(at, after.next, length.start, only('distance', { sign: after.value, parts: length.parts }));
}

/** "the past three days", «последние три дня», «الأيام الثلاثة الماضية». */
function stretch(marks: Marks, at: number): Piece | undefined {
  const recent = hitAt(marks, at, Table.lately);
  const whole = recent === undefined ? undefined : hitAt(marks, recent.next, Table.singles);
  if (recent !== undefined && whole !== undefined && !['second', 'minute', 'hour', 'day'].includes(whole.value)) {
    const parts = [{ count: 1, unit: whole.value }];
    return pieceOf(at, whole.next, marks.tokens[recent.next - 1]!.start, only('stretch', { sign: recent.value, parts }));
  }
  const side = hitAt(marks, at, Table.spans);
  const alone = side === undefined ? undefined : hitAt(marks, side.next, Table.pluralSingles);
  if (side !== undefined && side.value !== 0 && alone !== undefined)
    return from(marks, side, alone.next, only('stretch', { sign: side.value, parts: [{ count: 1, unit: alone.value }] }));
  const counted = side !== undefined && (marks.numerals[side.next] ?? hitAt(marks, side.next, Table.amounts)) !== undefined;
  if (side !== undefined && side.value !== 0 && counted) {
    const length = lengthAt(marks, side.next);
    return length === undefined ? undefined : from(marks, side, length.next, only('stretch', { sign: side.value, parts: length.parts }));
  }
  // «الأسبوعين المقبلين», «الـ24 ساعة الماضية»
  const long =
    marks.reading.language.calendar.shiftsFollow && hitAt(marks, at, Table.units) === undefined ? countedAt(marks, at) : undefined;
  const said = long === undefined ? undefined : hitAt(marks, long.next, Table.spans);
  if (long !== undefined && said !== undefined && said.value !== 0)
    return pieceOf(at, said.next, long.start, only('stretch', { sign: said.value, parts: long.parts }));
  const few = side === undefined || side.value === 0 ? undefined : hitAt(marks, side.next, Table.fews);
  const several = few === undefined ? undefined : hitAt(marks, few.next, Table.units);
  if (side !== undefined && side.value !== 0 && few !== undefined && several !== undefined)
    return from(marks, side, several.next, only('stretch', { sign: side.value, parts: [{ count: few.value, unit: several.value }] }));
  const unit = hitAt(marks, at, Table.units);
  const numeral = unit === undefined ? undefined : numberAt(marks, unit.next);
  const behind = numeral === undefined ? undefined : hitAt(marks, numeral.next, Table.spans);
  if (unit === undefined || numeral === undefined || behind === undefined || numeral.value < 2 || behind.value === 0) return undefined;
  return from(marks, unit, behind.next, only('stretch', { sign: behind.value, parts: [{ count: numeral.value, unit: unit.value }] }));
}

/** A length in one word or with its number; the article may stand on digits as a word of its own. */
function countedAt(marks: Marks, at: number) {
  if (hitAt(marks, at, Table.amounts) === undefined && marks.numerals[at] === undefined) {
    const number = numberAt(marks, at);
    const length = number === undefined ? undefined : lengthAt(marks, at + 1);
    return length === undefined ? undefined : { ...length, start: number!.start };
  }
  return lengthAt(marks, at);
}

/** "last week", "next Tuesday", "this morning", "next March", «هذا العام». */
function shifted(marks: Marks, at: number): Piece | undefined {
  // a weekend may be a plural, and its shift with it: «прошлые выходные»
  const plural = hitAt(marks, at, Table.spans);
  const weekend = plural === undefined ? undefined : hitAt(marks, plural.next, Table.weekends);
  if (plural !== undefined && weekend !== undefined) return from(marks, plural, weekend.next, unitOf('weekend', plural.value));
  const first = hitAt(marks, at, Table.shifts);
  if (first === undefined) return undefined;
  // "this past week", "this coming Friday"
  const shift = hitAt(marks, first.next, Table.shifts) ?? first;
  const named = unitOrDay(marks, shift.next);
  if (named !== undefined) return from(marks, first, named.next, also(named.when, 'shift', shift.value));
  const part = hitAt(marks, shift.next, Table.dayParts);
  // «цього дня» is any day that was spoken of
  if (part !== undefined && shift.value === 0 && hitAt(marks, part.first, Table.units) === undefined)
    return from(marks, first, part.next, dayBeside(0, part.value));
  const holiday = holidayAt(marks, shift.next);
  if (holiday !== undefined && holiday.when.year === undefined)
    return from(marks, first, holiday.next, also(holiday.when, 'shift', shift.value));
  const month = monthAt(marks, shift.next);
  if (month === undefined || month.hijri) return undefined;
  const date = calendarDateAt(marks, shift.next);
  return date === undefined || date.when.year !== undefined
    ? undefined
    : from(marks, first, date.next, also(date.when, 'shift', shift.value));
}

/** «الأسبوع المقبل», «الثلاثاء الماضي»: the shift behind. A weekday and a season may stand without one. */
function followed(marks: Marks, at: number): Piece | undefined {
  const named = unitOrDay(marks, at);
  if (named === undefined) return undefined;
  const shift = shiftBehind(marks, named.next);
  // «الأسبوع الأخير من يوليو» is none beside publication
  if (shift !== undefined && isOfMonth(marks, shift.next)) return undefined;
  if (shift !== undefined) return from(marks, named.hit, shift.next, also(named.when, 'shift', shift.value));
  const trailing = hitAt(marks, named.next, Table.trailingShifts);
  if (trailing !== undefined) return from(marks, named.hit, trailing.next, also(named.when, 'shift', trailing.value));
  if (named.when.weekday === undefined || isOneOfSeveral(marks, at)) return undefined;
  const piece = from(marks, named.hit, afterPoint(marks, named.hit), named.when);
  return named.hit.table === Table.weakWeekdays ? needing(piece, true) : piece;
}

/** «в первый вторник»: of what, is not said. */
const isOneOfSeveral = ({ numerals }: Marks, at: number): boolean => {
  const before = numerals[at - 1];
  return before?.form === 'ordinal' && !before.digits && before.next === at && before.value <= MOST_WEEKS;
};

const isOfMonth = (marks: Marks, at: number): boolean => {
  const link = hitAt(marks, at, Table.dayLinks);
  return link !== undefined && (monthAt(marks, link.next) ?? hitAt(marks, link.next, Table.yearLeads)) !== undefined;
};

/** A shift that stands behind what it is said of, and not before another unit. */
export function shiftBehind(marks: Marks, at: number): Hit<Table.shifts> | undefined {
  if (marks.reading.language.calendar.shiftsFollow === undefined || marks.tokens[at]?.gap === '\n') return undefined;
  const shift = hitAt(marks, at, Table.shifts);
  if (shift === undefined) return undefined;
  return shift.value === 0 && unitOrDay(marks, shift.next) !== undefined ? undefined : shift;
}

const WEEKEND = only('unit', 'weekend');
const SEASON = only('unit', 'season');

/** A unit that is one of its kind, a weekday, a weekend or a season. */
export function unitOrDay(marks: Marks, at: number): { readonly hit: Hit; readonly next: number; readonly when: When } | undefined {
  const weekday = hitAt(marks, at, Table.weekdays) ?? hitAt(marks, at, Table.weakWeekdays);
  // «الأحد عشر»
  const isNumber = weekday !== undefined && (marks.numerals[at]?.next ?? 0) > weekday.next;
  if (weekday !== undefined && !isNumber) return { hit: weekday, next: weekday.next, when: only('weekday', weekday.value) };
  const weekend = hitAt(marks, at, Table.weekends);
  if (weekend !== undefined) return { hit: weekend, next: weekend.next, when: WEEKEND };
  const single = hitAt(marks, at, Table.singles);
  // "the last day", "this hour", "the next minute" are no dates
  if (single !== undefined && !['day', 'hour', 'minute', 'second'].includes(single.value))
    return { hit: single, next: single.next, when: only('unit', single.value) };
  const season = hitAt(marks, at, Table.seasons);
  return season === undefined ? undefined : { hit: season, next: season.next, when: also(SEASON, 'season', season.value) };
}

const from = (marks: Marks, hit: Hit, next: number, when: When): Piece => pieceOf(hit.first, next, startOf(marks, hit), when);

/** "Tue. 18 March": the point of an abbreviation, where a date follows. */
const afterPoint = (marks: Marks, hit: Hit): number =>
  hit.table === Table.weakWeekdays && isMark(marks, hit.next, '.') && isGlued(marks, hit.next) ? hit.next + 1 : hit.next;
