import type { TimeValue } from '../model/values';
import { timeSpan } from '../query/time-span';
import type { Phrases } from './phrases';
import type { Part } from './view';

export interface TimeOptions {
  /** IANA zone to show moments in; without it they are shown as written, with their offset. */
  readonly timeZone?: string;
  /** ISO 8601 date that "in 3 days" counts from; without it no relative time is shown. */
  readonly now?: string;
}

const DAY = 86_400_000;
const POINT = /^(?:(\d{4})(?:-(?:W(\d{2})|Q([1-4])|(\d{2})(?:-(\d{2}))?))?)?(T[\d:]+)?(Z|[+-]\d{2}:\d{2})?$/;
const DATE = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
/** EDTF writes a season as month 21 (spring) to 24 (winter); the messages count from winter. */
const SEASONS: Readonly<Record<string, 1 | 2 | 3 | 4>> = { '21': 2, '22': 3, '23': 4, '24': 1 };

function pointText(value: string, precision: string, phrases: Phrases, { timeZone }: TimeOptions): string {
  const match = POINT.exec(value);
  if (match === null) return value;
  const [, year, week, quarter, month, day, clock, offset] = match;
  const date = (at: number, options: Intl.DateTimeFormatOptions): string => phrases.date({ timeZone: 'UTC', ...options }).format(at);
  if (year === undefined) {
    const span = timeSpan(`1970-01-01${clock ?? ''}`);
    return span === undefined ? value : date(span.start, CLOCK);
  }
  const shown = phrases.number(Number(year), { useGrouping: false });
  if (week !== undefined) return phrases.text('time.week', { n: Number(week), year: shown });
  if (quarter !== undefined) return phrases.text('time.quarter', { n: Number(quarter), year: shown });
  const season = month === undefined ? undefined : SEASONS[month];
  if (season !== undefined) return phrases.text(`season.${season}`, { year: shown });
  const span = timeSpan(value);
  if (span === undefined) return value;
  if (month === undefined)
    return precision === 'decade' || precision === 'century' ? phrases.text(`time.${precision}`, { year: shown }) : shown;
  if (day === undefined) return date(span.start, { year: 'numeric', month: 'long' });
  if (clock === undefined) return date(span.start, DATE);
  if (offset === undefined) return date(span.start, { ...DATE, ...CLOCK });
  if (timeZone !== undefined) return date(span.start + span.offset, { ...DATE, ...CLOCK, timeZone, timeZoneName: 'short' });
  return phrases.text('time.zoned', { value: date(span.start, { ...DATE, ...CLOCK }), offset: offset === 'Z' ? '' : offset });
}

/** An interval of days, months or years, with what both ends share said once: "23–25 March 2025". */
function rangeText(value: string, phrases: Phrases): string | undefined {
  const match = /^(\d{4})(-\d\d)?(-\d\d)?\/(\d{4})(-\d\d)?(-\d\d)?$/.exec(value);
  const [from, to] = value.split('/').map((end) => timeSpan(end));
  if (match === null || from === undefined || to === undefined) return undefined;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (match[2] !== undefined && match[5] !== undefined) options.month = 'long';
  if (match[3] !== undefined && match[6] !== undefined) options.day = 'numeric';
  return phrases.date(options).formatRange(from.start, to.start);
}

function relativeText(value: string, now: string | undefined, phrases: Phrases): string | undefined {
  const at = /^\d{4}-\d\d-\d\d/.exec(value);
  const today = now === undefined ? undefined : timeSpan(now.slice(0, 10));
  const day = at === null ? undefined : timeSpan(at[0]);
  if (today === undefined || day === undefined) return undefined;
  return phrases.relative(Math.round((day.start - today.start) / DAY));
}

const rangeOf = (value: string, upper: string, phrases: Phrases): string =>
  phrases.text('bound.range', { value, upper, obliqueValue: value, obliqueUpper: upper });

/** A date, a time or an interval at its own precision, with its bound; what is no ISO 8601 value is shown as it is. */
export function showTime(
  { value, precision, bound }: Pick<TimeValue, 'value' | 'precision' | 'bound'>,
  phrases: Phrases,
  options: TimeOptions,
): Part[] {
  const [from, to] = value.split('/') as [string, string?];
  const text =
    to === undefined
      ? pointText(value, precision, phrases, options)
      : (rangeText(value, phrases) ??
        rangeOf(pointText(from, precision, phrases, options), pointText(to, precision, phrases, options), phrases));
  const part: Part = { type: 'date', text, datetime: value };
  const relative = relativeText(value, options.now, phrases);
  const told = relative === undefined ? [part] : phrases.parts('time.relative', { value: part, relative });
  return bound === 'on' ? told : phrases.parts(`time.${bound}`, { value: told });
}
