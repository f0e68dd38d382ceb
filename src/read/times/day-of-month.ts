import { hitAt, hitsAt, isMark, type Marks } from '../durations/marks';
import { Table } from '../durations/tables';
import { calendarDateAt, isOfUnit, monthAt } from './calendar-date';
import { dayPrepositionBefore, endsClause, isCounted } from './day-prepositions';
import { type NumberFound, numberAt } from './number';
import { numericDateAt } from './numeric-date';
import { needing, pieceOf } from './piece';
import { relativeAt } from './relative';
import { also, only, unitOf } from './said';
import type { Piece } from './when';

const LAST_DAY = 31;

/** A number that a day of a month may have. */
function dayAt(marks: Marks, at: number): NumberFound | undefined {
  const day = numberAt(marks, at);
  return day !== undefined && Number.isInteger(day.value) && day.value >= 1 && day.value <= LAST_DAY ? day : undefined;
}

/** A day by its number alone: "the 19th", «19-го числа», «يوم 27», «25 من الشهر الجاري». `ranged`: it ends a range, and may stand right before its month. */
export function dayOfMonthAt(marks: Marks, at: number, ranged = false): Piece | undefined {
  const lead = leadAt(marks, at);
  const from = lead ?? at;
  const day = dayAt(marks, from);
  if (day === undefined || day.width > 2) return undefined;
  // «الاثنين» is a weekday and a two, «الأسبوع الثالث» a week
  if (!day.digits && (hitAt(marks, from, Table.weekdays) !== undefined || (!day.ordinal && lead !== undefined) || isOfUnit(marks, from)))
    return undefined;
  // «جولة ثالثة الشهر المقبل»: an ordinal of another gender than a day's
  if (!day.digits && marks.reading.language.calendar.noDays?.some((ending) => marks.tokens[from]!.text.endsWith(ending))) return undefined;
  const month = monthBehind(marks, day.next, ranged || lead !== undefined);
  if (month !== undefined) return pieceOf(at, month.next, day.start, also(unitOf('month', month.shift), 'day', day.value));
  const tail = hitAt(marks, day.next, Table.dayTails);
  if (tail !== undefined) return pieceOf(at, tail.next, day.start, only('day', day.value));
  // «2. مارس» is written nowhere in Arabic: neither a bare day
  if (isMark(marks, day.next, '.') && monthAt(marks, day.next + 1) !== undefined) return undefined;
  if (lead !== undefined && day.digits && !isCounting(marks, day.next)) return pieceOf(at, day.next, day.start, only('day', day.value));
  return day.ordinal ? needing(pieceOf(at, day.next, day.start, only('day', day.value)), true) : undefined;
}

/** A day of the month that the preposition before it tells: "on the 19th", "by the 27th", "on the 15."; "on 15" is one only beside its hour. */
export function ledDayAt(marks: Marks, at: number): Piece | undefined {
  const before = dayPrepositionBefore(marks, at);
  const day = before === undefined ? undefined : dayAt(marks, at);
  if (before === undefined || day === undefined) return undefined;
  const piece = pieceOf(at, day.next, day.start, only('day', day.value));
  // "since the first" may be the first of anything
  if (day.ordinal)
    return !isCounted(marks, day.next) && (day.digits || (before.value === 'strong' && endsClause(marks, day.next))) ? piece : undefined;
  if (!day.digits || day.width > 2 || before.value !== 'strong') return undefined;
  return before.article && endsClause(marks, day.next) ? piece : { ...piece, needsMore: true, needsClock: true };
}

/** «يوم» before a number that begins no fuller date. */
function leadAt(marks: Marks, at: number): number | undefined {
  if (marks.reading.language.calendar.leadsNameDays === undefined) return undefined;
  const lead = hitAt(marks, at, Table.dayLeads);
  if (lead === undefined || hitAt(marks, at, Table.relativeDays) !== undefined || marks.tokens[lead.next]?.gap === '\n') return undefined;
  return calendarDateAt(marks, lead.next) === undefined && numericDateAt(marks, lead.next, true) === undefined ? lead.next : undefined;
}

/** «من الشهر الجاري», «الجاري»; what stands right behind the number without a link is of the verb, unless a lead or a range says otherwise. */
function monthBehind(marks: Marks, at: number, loose: boolean): { readonly next: number; readonly shift: number } | undefined {
  const token = marks.tokens[at];
  if (token === undefined || token.gap === '\n') return undefined;
  const { articles, shiftsFollow } = marks.reading.language.calendar;
  const shift = shiftsFollow === undefined ? undefined : hitAt(marks, at, Table.shifts);
  const isDefinite = articles?.some((article) => token.text.startsWith(article)) === true;
  if (shift !== undefined && isDefinite && (loose || shift.value === 0)) return { next: shift.next, shift: shift.value };
  const link = hitAt(marks, at, Table.links);
  const isOf = link !== undefined && hitAt(marks, at, Table.prepositions) === undefined;
  if (!isOf && !loose) return undefined;
  const unit = relativeAt(marks, link?.next ?? at);
  return unit?.when.unit === 'month' && unit.when.shift !== undefined && unit.when.month === undefined
    ? { next: unit.next, shift: unit.when.shift }
    : undefined;
}

/** Whether nothing behind a bare number makes it count something: its clause ends, or a clock time or the other end follows. */
export function endsDate(marks: Marks, at: number): boolean {
  const token = marks.tokens[at];
  if (token === undefined || token.gap === '\n') return true;
  if (token.kind === 'mark') return token.gap !== '' || ',.;!?)"'.includes(token.text);
  return (
    hitAt(marks, at, Table.clockLeads) !== undefined ||
    hitAt(marks, at, Table.rangeJoins) !== undefined ||
    hitAt(marks, at, Table.shifts) !== undefined
  );
}

/** A word that is none of time, a unit or a sign behind the number: it counts something. */
function isCounting(marks: Marks, at: number): boolean {
  const token = marks.tokens[at];
  if (token === undefined || token.gap === '\n') return false;
  if (token.kind === 'mark') return token.text === '%' || token.text === '$' || (token.gap === '' && token.text === '/');
  const hits = hitsAt(marks, at);
  return token.kind === 'digits'
    ? token.gap === ''
    : hits.length === 0 || hits.some(({ table }) => table === Table.units || table === Table.singles);
}
