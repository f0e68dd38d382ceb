import type { MovableDay } from '../../languages/words/calendar';
import { isoDuration } from '../durations/iso-duration';
import { four, two } from './padded';
import { without } from './said';
import type { Clock, When } from './when';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const SHIFTS: Readonly<Record<string, string>> = { '-1': 'last', '0': 'this', '1': 'next' };
const RELATIVE: Readonly<Record<string, string>> = {
  '-2': 'day-before-yesterday',
  '-1': 'yesterday',
  '0': 'today',
  '1': 'tomorrow',
  '2': 'day-after-tomorrow',
};

/** A time of day as ISO 8601 writes it behind a date: `T15`, `T20:15`. */
export const isoClock = ({ hour, minute, second }: Clock): string =>
  `T${two(hour)}${minute === undefined ? '' : `:${two(minute)}${second === undefined ? '' : `:${two(second)}`}`}`;

/**
 * What the words alone give: `--03-19`, `tuesday`, `tomorrow`, `2025-03-19`, `last-week`, `in-P2W`, `P3D-ago`.
 * A Hijri date is stated in its own calendar: `hijri:1446-09-18`.
 */
export function statedOf(when: When): string {
  const { clock } = when;
  const date = dateStated(when);
  if (clock === undefined) return date;
  return date === '' ? isoClock(clock) : date + isoClock(clock);
}

function dateStated(when: When): string {
  const { weekOf, rest, week, weekend } = when;
  if (weekOf !== undefined || rest !== undefined || week !== undefined || weekend !== undefined) return partStated(when);
  const { year, month, day, half, hijri, weekday, quarter, season, decade, century, relative, shift, unit, distance, stretch } = when;
  if (distance !== undefined) return distance.sign < 0 ? `${isoDuration(distance.parts)}-ago` : `in-${isoDuration(distance.parts)}`;
  if (stretch !== undefined) return `${stretch.sign < 0 ? 'past' : 'next'}-${isoDuration(stretch.parts)}`;
  if (when.holiday !== undefined) {
    const named = year === undefined ? holidayStated(when.holiday) : `${four(year)}-${holidayStated(when.holiday).replace(/^--/, '')}`;
    return shift === undefined ? named : `${named}-${shifted(shift, unit ?? '')}`;
  }
  if (half !== undefined && (shift !== undefined || month !== undefined)) {
    return `${dateStated(without(when, 'half'))}-nth-${half}-half`;
  }
  if (half !== undefined) return `${year === undefined ? '' : `${four(year)}-`}H${half}`;
  if (month !== undefined || day !== undefined || year !== undefined) {
    const base = calendarStated(when);
    if (when.nth !== undefined)
      return `${base}-${when.nth < 0 ? 'last' : `nth-${when.nth}`}-${weekday === undefined ? (unit ?? 'day') : WEEKDAYS[weekday - 1]}`;
    const shown = hijri === true ? `hijri:${base}` : base;
    return shift === undefined ? shown : `${shown}-${shifted(shift, unit ?? '')}`;
  }
  if (when.nth !== undefined)
    return `${shifted(shift ?? 0, unit ?? 'month')}-${when.nth < 0 ? 'last' : `nth-${when.nth}`}-${weekday === undefined ? 'day' : WEEKDAYS[weekday - 1]}`;
  if (relative !== undefined) return RELATIVE[relative] ?? (relative < 0 ? `P${-relative}D-ago` : `in-P${relative}D`);
  if (weekday !== undefined) {
    const name = WEEKDAYS[weekday - 1]!;
    if (shift === undefined) return name;
    return unit === undefined ? shifted(shift, name) : `${name}-${shifted(shift, unit)}`;
  }
  if (decade !== undefined) return `${four(decade)}/${four(decade + 9)}`;
  if (century !== undefined) return `${four(century * 100 - 99)}/${four(century * 100)}`;
  const name = season !== undefined ? SEASONS[season - 1]! : quarter !== undefined ? `Q${quarter}` : '';
  if (shift === undefined) return name;
  if (quarter !== undefined) return `${name}-${shifted(shift, unit ?? '')}`;
  return shifted(shift, name === '' ? (unit ?? '') : name);
}

/** A part of another stretch, which is said before it. */
function partStated(when: When): string {
  const { week, weekend, weekOf, rest } = when;
  const of = dateStated(without(when, 'week', 'weekend', 'weekOf', 'rest'));
  if (weekOf === true) return `week-of-${of}`;
  if (rest === true) return `rest-of-${of}`;
  const nth = (week ?? weekend)!;
  return `${of}-${nth < 0 ? 'last' : `nth-${nth}`}-${week === undefined ? 'weekend' : 'week'}`;
}

/** `easter-P2D`, `--11-nth-4-thursday+P1D`, `hijri:--10-01`. */
function holidayStated(holiday: MovableDay): string {
  const away = (days: number): string => (days === 0 ? '' : `${days < 0 ? '-' : '+'}P${Math.abs(days)}D`);
  if ('easter' in holiday) return `${holiday.of === 'western' ? '' : 'eastern-'}easter${away(holiday.easter)}`;
  if ('changed' in holiday) return holiday.to;
  if ('hijri' in holiday) return `hijri:--${two(holiday.hijri)}${holiday.day === undefined ? '' : `-${two(holiday.day)}`}`;
  const { month, nth, weekday, past = 0 } = holiday;
  return `--${two(month)}-${nth < 0 ? 'last' : `nth-${nth}`}-${WEEKDAYS[weekday - 1]}${away(past)}`;
}

function calendarStated({ year, month, day, quarter, season }: When): string {
  if (year !== undefined && quarter !== undefined) return `${four(year)}-Q${quarter}`;
  if (year !== undefined && season !== undefined) return `${four(year)}-${20 + season}`;
  if (year === undefined && month === undefined) return `---${two(day!)}`;
  const head = year === undefined ? '--' : month === undefined ? four(year) : `${four(year)}-`;
  return head + (month === undefined ? '' : two(month)) + (day === undefined ? '' : `-${two(day)}`);
}

function shifted(shift: number, name: string): string {
  const word = SHIFTS[shift];
  const tail = name === '' ? '' : `-${name}`;
  if (word !== undefined) return word + tail;
  return shift > 0 ? `${name}-after-next` : `${name}-before-last`;
}
