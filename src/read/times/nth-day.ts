import { hitAt, type Marks, startOf } from '../durations/marks';
import { Table } from '../durations/tables';
import { calendarDateAt } from './calendar-date';
import { numberAt } from './number';
import { pieceOf } from './piece';
import { unitOrDay } from './relative';
import { also, unitOf } from './said';
import type { Piece } from './when';

const MOST_WEEKS = 5;

/** "the first Monday of March", "the last day of March 2025", «последняя пятница марта», «перший тиждень жовтня». */
export function nthDayAt(marks: Marks, at: number): Piece | undefined {
  return ordinalFirst(marks, at) ?? ordinalBehind(marks, at);
}

/** «الأسبوع الثالث من مارس», «الأحد الأخير من مارس»; «الاثنين الأول من أبريل» may be a weekday and its date. */
function ordinalBehind(marks: Marks, at: number): Piece | undefined {
  const named = marks.reading.language.calendar.shiftsFollow ? unitOrDay(marks, at) : undefined;
  if (named === undefined || (named.when.unit !== 'week' && named.when.weekday === undefined)) return undefined;
  const number = named.when.unit === 'week' ? numberAt(marks, named.next) : undefined;
  const last = hitAt(marks, named.next, Table.lasts);
  if (last === undefined && !(number?.ordinal && number.value <= MOST_WEEKS)) return undefined;
  const link = hitAt(marks, last?.next ?? number!.next, Table.dayLinks);
  const date = link === undefined ? undefined : calendarDateAt(marks, link.next);
  if (date === undefined || date.when.day !== undefined || date.when.hijri === true) return undefined;
  const { weekday } = named.when;
  const nth = also(date.when, 'nth', last === undefined ? number!.value : -1);
  const when = weekday === undefined ? also(nth, 'unit', 'week') : also(nth, 'weekday', weekday);
  return pieceOf(at, date.next, startOf(marks, named.hit), when);
}

function ordinalFirst(marks: Marks, at: number): Piece | undefined {
  const number = numberAt(marks, at);
  const shift = number === undefined ? (hitAt(marks, at, Table.lasts) ?? hitAt(marks, at, Table.shifts)) : undefined;
  if (
    number === undefined
      ? shift === undefined || (shift.table === Table.shifts && shift.value !== -1)
      : !number.ordinal || number.value > MOST_WEEKS
  )
    return undefined;
  const nth = number?.value ?? -1;
  let after = number?.next ?? shift!.next;
  // «أول يوم جمعة»
  const day = hitAt(marks, after, Table.dayLeads);
  if (day !== undefined && unitOrDay(marks, day.next)?.when.weekday !== undefined) after = day.next;
  const weekday = unitOrDay(marks, after)?.when.weekday;
  const single = hitAt(marks, after, Table.singles);
  if (weekday === undefined && single?.value !== 'day' && single?.value !== 'week') return undefined;
  const next = unitOrDay(marks, after)?.next ?? single!.next;
  const shifted = hitAt(marks, hitAt(marks, next, Table.links)?.next ?? next, Table.shifts);
  const month = shifted === undefined ? undefined : hitAt(marks, shifted.next, Table.singles);
  if (shifted !== undefined && month?.value === 'month' && (weekday !== undefined || single?.value === 'day')) {
    const when = also(also(unitOf('month', shifted.value), 'nth', nth), 'weekday', weekday);
    return pieceOf(at, month.next, number?.start ?? marks.tokens[at]!.start, when);
  }
  // «перший вівторок у жовтні»
  const link = hitAt(marks, next, Table.links) ?? (marks.tokens[next]?.gap === '\n' ? undefined : hitAt(marks, next, Table.prepositions));
  const date = calendarDateAt(marks, link?.next ?? next);
  if (date === undefined || date.when.day !== undefined || date.when.hijri === true) return undefined;
  const start = number?.start ?? marks.tokens[at]!.start;
  const when = also(date.when, 'nth', nth);
  if (weekday !== undefined) return pieceOf(at, date.next, start, also(when, 'weekday', weekday));
  return pieceOf(at, date.next, start, single?.value === 'week' ? also(when, 'unit', 'week') : when);
}
