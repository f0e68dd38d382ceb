import { hitAt, type Marks } from '../durations/marks';
import { calendarDateAt } from './calendar-date';
import { numberAt } from './number';
import { unitOrDay } from './relative';
import type { Piece } from './when';

const MOST_WEEKS = 5;

/** "the first Monday of March", "the last day of March 2025", «последняя пятница марта», «перший тиждень жовтня». */
export function nthDayAt(marks: Marks, at: number): Piece | undefined {
  const number = numberAt(marks, at);
  const shift = number === undefined ? (hitAt(marks, at, 'lasts') ?? hitAt(marks, at, 'shifts')) : undefined;
  if (
    number === undefined
      ? shift === undefined || (shift.table === 'shifts' && shift.value !== -1)
      : !number.ordinal || number.value > MOST_WEEKS
  )
    return undefined;
  const nth = number?.value ?? -1;
  let after = number?.next ?? shift!.next;
  // «أول يوم جمعة»
  const day = hitAt(marks, after, 'dayLeads');
  if (day !== undefined && unitOrDay(marks, day.next)?.when.weekday !== undefined) after = day.next;
  const weekday = unitOrDay(marks, after)?.when.weekday;
  const single = hitAt(marks, after, 'singles');
  if (weekday === undefined && single?.value !== 'day' && single?.value !== 'week') return undefined;
  const next = unitOrDay(marks, after)?.next ?? single!.next;
  // «перший вівторок у жовтні»
  const link = hitAt(marks, next, 'links') ?? (marks.tokens[next]?.gap === '\n' ? undefined : hitAt(marks, next, 'prepositions'));
  const date = calendarDateAt(marks, link?.next ?? next);
  if (date === undefined || date.when.day !== undefined || date.when.hijri === true) return undefined;
  const start = number?.start ?? marks.tokens[at]!.start;
  return {
    first: at,
    next: date.next,
    start,
    when: { ...date.when, nth, ...(weekday !== undefined ? { weekday } : single?.value === 'week' ? { unit: 'week' as const } : {}) },
  };
}
