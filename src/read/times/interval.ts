import { hitAt, hitsAt, isGlued, isMark, type Marks, startOf } from '../durations/marks';
import { Table } from '../durations/tables';
import { CLOCK, DATE, NUMBER } from '../durations/time-words';
import { calendarDateAt, yearAt } from './calendar-date';
import { clockAt } from './clock';
import { isDay } from './combine';
import { dayOfMonthAt } from './day-of-month';
import { endsClause } from './day-prepositions';
import { filled, type Interval } from './ends';
import { minutesOfHour } from './minutes-of-hour';
import { type NumberFound, numberAt } from './number';
import { extended, pieceOf } from './piece';
import { isPossible } from './possible';
import { relativeAt } from './relative';
import { also, only, saysOnly, unitOf, without } from './said';
import type { Piece, When } from './when';

const NOON = 12;

/** How the words before an expression stand to it. */
export interface Before {
  readonly preposition: boolean;
  readonly between: boolean;
  readonly range: boolean;
}

/** Reads the other end. */
type ReadEnd = (marks: Marks, at: number) => Piece | undefined;

/** "5 to 7 March", "2019–2022", "3–5 p.m.": the first end is a bare number, and takes the rest from the last. */
export function bareIntervalAt(marks: Marks, at: number, before: Before, read: ReadEnd): Interval | undefined {
  const number = numberAt(marks, at);
  if (number === undefined || !Number.isInteger(number.value)) return dottedHours(marks, at, before) ?? slashedYears(marks, at);
  if (minutesOfHour(marks, at) !== undefined) return undefined;
  const join = joinAt(marks, number.next, before);
  if (join === undefined || (!before.range && !before.between && (marks.begins[join]! & (NUMBER | DATE | CLOCK)) === 0)) return undefined;
  const start = (when: When) => pieceOf(at, number.next, number.start, when);
  const date = calendarDateAt(marks, join);
  if (date?.when.day !== undefined && number.value < date.when.day && number.value >= 1 && isPossible(date.when))
    return { first: start(also(date.when, 'day', number.value)), last: date };
  // «с 1 по 15 число»
  const bare = date === undefined && number.width <= 2 ? numberAt(marks, join) : undefined;
  const tail = bare === undefined ? undefined : hitAt(marks, bare.next, Table.dayTails);
  if (bare !== undefined && tail !== undefined && number.value >= 1 && number.value < bare.value && bare.value <= 31)
    return {
      first: start(only('day', number.value)),
      last: pieceOf(join, tail.next, bare.start, only('day', bare.value)),
    };
  const year = number.digits && number.width === 4 ? yearAt(marks, join) : undefined;
  if (
    year !== undefined &&
    !year.hijri &&
    number.value >= 1900 &&
    number.value < year.year &&
    (year.marked || before.preposition || before.range || before.between || hitAt(marks, at - 1, Table.yearLeads) !== undefined)
  )
    return {
      first: start(only('year', number.value)),
      last: pieceOf(join, year.next, year.start, only('year', year.year)),
    };
  const days = daysOfMonth(marks, join, number.value);
  if (days !== undefined) return { first: start(days.first), last: days.last };
  const clock = clockAt(marks, join, before.range && isHourLead(marks, at));
  if (clock?.when.clock !== undefined && !clock.needsMore && number.value <= 24 && number.width <= 2) {
    const { minute: _, second: __, ...last } = clock.when.clock;
    const noon = last.hour > 12 && number.value <= 12 && number.value < last.hour - 12 ? 12 : 0;
    const hour = { ...last, hour: number.value + noon };
    // "from 5 to 6 p.m. on 22 April": the day is of both
    const dated = read(marks, join);
    if (dated?.when.clock !== undefined && !dated.impossible) return { first: start(also(dated.when, 'clock', hour)), last: dated };
    return { first: start(only('clock', hour)), last: clock };
  }
  const last = before.range || before.between ? dayOfMonthAt(marks, join, true) : undefined;
  return last !== undefined && isOfUnit(last, number.value) ? { first: start(also(last.when, 'day', number.value)), last } : undefined;
}

/** «من 4 إلى 22 من الشهر الجاري»: both days are of a month beside publication. */
const isOfUnit = ({ when }: Piece, day: number): boolean => when.unit === 'month' && when.day !== undefined && day >= 1 && day < when.day;

/** «с 15.00 до 16.00». */
function dottedHours(marks: Marks, at: number, before: Before): Interval | undefined {
  if (!before.range || !isHourLead(marks, at) || marks.tokens[at]?.kind !== 'digits') return undefined;
  const first = clockAt(marks, at, true);
  const join = first?.when.clock?.minute === undefined ? undefined : joinAt(marks, first.next, before);
  const last = join === undefined ? undefined : clockAt(marks, join, true);
  return first !== undefined && last?.when.clock?.minute !== undefined ? { first, last } : undefined;
}

/** The word before is one that opens a range of hours. */
const isHourLead = (marks: Marks, at: number): boolean =>
  hitsAt(marks, at - 1).some(({ table, next }) => table === Table.hourLeads && next === at);

/** «в 2023/2024 годах», «в 2024/25 году»: two years, one after the other. */
function slashedYears(marks: Marks, at: number): Interval | undefined {
  const [first, slash, last] = [marks.tokens[at], marks.tokens[at + 1], marks.tokens[at + 2]];
  if (first?.kind !== 'digits' || first.text.length !== 4 || slash?.text !== '/' || last?.kind !== 'digits') return undefined;
  if (slash.gap !== '' || last.gap !== '') return undefined;
  const value = Number(first.text) + 1;
  const tail = hitAt(marks, at + 3, Table.yearTails);
  if (tail === undefined || Number(last.text) !== (last.text.length === 2 ? value % 100 : value)) return undefined;
  const short = marks.tokens[tail.next - 1]!.text.length <= 2 && isMark(marks, tail.next, '.') && isGlued(marks, tail.next);
  return {
    first: pieceOf(at, at + 1, first.start, only('year', value - 1)),
    last: pieceOf(at + 2, short ? tail.next + 1 : tail.next, last.start, only('year', value)),
  };
}

/** «ночь с 18 на 19 марта», «ночь с понедельника на вторник»: the night between two days. */
export function nightIntervalAt(marks: Marks, at: number): Interval | undefined {
  const night = hitAt(marks, at, Table.dayParts);
  const lead = night?.value === 'night' ? hitAt(marks, night.next, Table.rangeLeads) : undefined;
  if (night === undefined || lead === undefined) return undefined;
  const number = numberAt(marks, lead.next);
  const day = calendarDateAt(marks, lead.next) ?? relativeAt(marks, lead.next);
  const join = hitAt(marks, day?.next ?? number?.next ?? -1, Table.nightJoins);
  const last = join === undefined ? undefined : (calendarDateAt(marks, join.next) ?? relativeAt(marks, join.next));
  if (last === undefined || !isPossible(last.when)) return undefined;
  const when = day?.when ?? (last.when.month === undefined ? undefined : also(last.when, 'day', number!.value));
  const isDay = ({ day: dated, weekday, relative }: When) => dated ?? weekday ?? relative;
  if (when === undefined || !isPossible(when) || isDay(when) === undefined || isDay(last.when) === undefined) return undefined;
  return { first: pieceOf(at, last.next, startOf(marks, night), when), last };
}

/** "4 to 22 this month", "between 4 and 23 of next month": the second day and its month. */
function daysOfMonth(marks: Marks, at: number, from: number): { readonly first: When; readonly last: Piece } | undefined {
  const day = numberAt(marks, at);
  if (day === undefined || !Number.isInteger(day.value) || day.value <= from || day.value > 31 || from < 1) return undefined;
  const shift = hitAt(marks, hitAt(marks, day.next, Table.links)?.next ?? day.next, Table.shifts);
  const unit = shift === undefined ? undefined : hitAt(marks, shift.next, Table.singles);
  if (shift === undefined || unit?.value !== 'month' || marks.tokens[day.next]?.gap === '\n') return undefined;
  const month = unitOf('month', shift.value);
  return { first: also(month, 'day', from), last: pieceOf(at, unit.next, day.start, also(month, 'day', day.value)) };
}

/** What follows an expression as its other end: an expression of the same sort, or a bare day of the same month. */
export function intervalFrom(marks: Marks, first: Piece, before: Before, read: ReadEnd): Interval | undefined {
  const join = joinAt(marks, first.next, before);
  if (join === undefined || marks.tokens[join]?.gap === '\n') return undefined;
  const hour = first.when.clock?.minute === undefined ? undefined : clockAt(marks, join, true);
  const last = read(marks, join) ?? hour;
  if (last !== undefined && !last.impossible) {
    const ends = filled(first, last);
    if (ends !== undefined) return ends;
  }
  // «5 мая – 12 человек», «5 мая — Девять человек»: behind a month and a dash set apart a sentence begins; ranges are written «5–12 мая», "May 5 – 12"
  const dash = marks.tokens[first.next];
  const apart = dash?.text === '-' && dash.gap === ' ' && marks.tokens[join]?.gap === ' ';
  if (apart && (marks.tokens[join]!.capital || marks.tokens[first.first]?.kind === 'digits')) return undefined;
  const day = numberAt(marks, join);
  const until = day === undefined || first.when.clock === undefined ? undefined : hourUntil(marks, day);
  if (until !== undefined) return filled(first, until);
  if (day === undefined || first.when.day === undefined || first.when.month === undefined || first.when.clock !== undefined)
    return undefined;
  if (!Number.isInteger(day.value) || day.value <= first.when.day || day.value > 31 || day.width > 2) return undefined;
  const found = yearBehind(marks, day.next);
  const year = found?.year ?? first.when.year;
  const when = also(also(first.when, 'day', day.value), 'year', year);
  if (!isPossible(when)) return undefined;
  const opened = year === undefined ? first : extended(first, first.next, also(first.when, 'year', year));
  return { first: opened, last: pieceOf(join, found?.next ?? day.next, day.start, when) };
}

/** "8 a.m. until 6": a number at the end of its clause is the hour that the other end has no word for. */
function hourUntil(marks: Marks, { value, next, start, width }: NumberFound): Piece | undefined {
  if (marks.reading.language.calendar.endsWithHour !== true || value < 1 || value > NOON || !Number.isInteger(value)) return undefined;
  return width > 2 || !endsClause(marks, next) ? undefined : pieceOf(next - 1, next, start, only('clock', { hour: value, dial: true }));
}

function yearBehind(marks: Marks, at: number) {
  const year = yearAt(marks, isMark(marks, at, ',') ? at + 1 : at);
  return year === undefined || year.hijri || marks.tokens[at]?.gap === '\n' ? undefined : year;
}

/** Past what joins two ends. */
export function joinAt(marks: Marks, at: number, { between }: Before): number | undefined {
  const token = marks.tokens[at];
  if (token === undefined || token.gap === '\n') return undefined;
  if (isMark(marks, at, '-')) return at + 1;
  const join = hitAt(marks, at, Table.rangeJoins) ?? (between ? hitAt(marks, at, Table.betweenJoins) : undefined);
  // «بين الثلاثاء والخميس»: the "and" is written onto what follows
  if (join === undefined) return between && isJoined(marks, at) ? at : undefined;
  return (hitAt(marks, join.next, Table.dayLeads) ?? hitAt(marks, join.next, Table.links))?.next ?? join.next;
}

/** «18 березня з 10:30 до 12:00»: a day, and the hours of it between which the matter is. */
export function hoursOf(
  marks: Marks,
  day: Piece,
  read: (marks: Marks, at: number, between: boolean) => Interval | undefined,
): Interval | undefined {
  if (day.when.clock !== undefined || !isDay(day.when)) return undefined;
  const comma = isMark(marks, day.next, ',') ? 1 : 0;
  const lead = hitAt(marks, day.next + comma, Table.rangeLeads) ?? hitAt(marks, day.next + comma, Table.betweenLeads);
  if (lead === undefined || marks.tokens[lead.first]!.gap === '\n') return undefined;
  const hours = read(marks, lead.next, lead.table === Table.betweenLeads);
  if (hours === undefined || hours.first === hours.last) return undefined;
  const { first, last } = hours;
  if (!saysOnly(first.when, 'clock') || !saysOnly(last.when, 'clock')) return undefined;
  const date = without(day.when, 'part');
  return {
    first: { ...first, start: day.start, first: day.first, when: also(date, 'clock', first.when.clock) },
    last: extended(last, last.next, also(date, 'clock', last.when.clock)),
  };
}

/** Whether "and" is written onto a word of time. */
const isJoined = (marks: Marks, at: number): boolean =>
  marks.tokens[at]!.text.startsWith(marks.reading.language.numbers.and) && hitsAt(marks, at).some(({ offset }) => offset > 0);
