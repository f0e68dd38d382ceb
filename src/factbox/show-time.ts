import type { TimeValue } from '../model/values';
import { isWritten, startOf } from '../query/moment';
import { bounded } from './bounded';
import type { Scene } from './scene';
import type { Part } from './view';

type Time = Pick<TimeValue, 'value'> & Partial<Pick<TimeValue, 'precision' | 'bound'>>;

/** What has no date of its own: a week (W), a quarter (Q), a season, which EDTF writes as month 21 (spring) to 24 (winter). */
const STRETCH = /^\d{4}-(?:W(?=\d\d$)|Q(?=[1-4]$)|2(?=[1-4]$))/;
const YEAR = { timeZone: 'UTC', year: 'numeric' } as const;
const MONTH = { ...YEAR, month: 'long' } as const;
const DAY = { ...MONTH, day: 'numeric' } as const;
const CLOCK = { timeZone: 'UTC', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

function pointText(value: string, { precision }: Time, { phrases, timeZone }: Scene, grammar?: string): string {
  const [local = '', zone] = value.split(/(?<=T.+)(?=[Z+-])/);
  const isClock = value[0] === 'T';
  const dated = isClock ? `1970-01-01${local}` : local;
  const at = startOf(dated);
  if (STRETCH.test(value) || value.length === 4) {
    const sign = value[5] ?? precision;
    const id = sign === '2' ? `season.${value[6]}` : `time.${sign}`;
    const year = phrases.number(Number(value.slice(0, 4)), { useGrouping: false });
    return phrases.text(phrases.has(id) ? id : 'time.year', { year, n: Number(value.slice(6)), case: grammar });
  }
  if (!isWritten(at, dated)) return value;
  const length = isClock ? CLOCK : local.length > 10 ? { ...DAY, ...CLOCK } : local.length > 7 || grammar ? DAY : MONTH;
  const isMoved = zone && timeZone;
  const format = phrases.format('DateTimeFormat', isMoved ? { ...length, timeZone, timeZoneName: 'short' } : length);
  const moment = isMoved ? startOf(local, zone) : at;
  // beside a day a month is in the case of dates
  const pieces = format.formatToParts(moment).map(({ type, value: text }) => (type === 'day' ? '' : text));
  const text = local.length === 7 && grammar ? pieces.join('').trim().replace('\u202f', ' ') : format.format(moment);
  return zone && !timeZone ? phrases.text('aside', { value: text, note: `UTC${zone.replace('Z', '')}` }) : text;
}

/** An interval of days, months or years, with what both ends share said once ("23–25 March 2025"); of anything else its two ends. */
function rangeText(from: string, to: string, show: (point: string) => string, { phrases }: Scene): string {
  const options = from.length < 7 ? YEAR : from.length < 10 ? MONTH : DAY;
  const [start, end] = [startOf(from), startOf(to)];
  const isDate = from.length < 11 && from.length === to.length && isWritten(start, from) && isWritten(end, to) && start < end;
  return isDate ? phrases.format('DateTimeFormat', options).formatRange(start, end) : `${show(from)} – ${show(to)}`;
}

/** A date, a time or an interval at its own precision, with its bound; what is no ISO 8601 value is shown as it is. */
export const showTime = (time: Time, scene: Scene): readonly Part[] =>
  bounded(
    time,
    (value, grammar) => {
      const { phrases, now = 'never' } = scene;
      const days = Math.round((startOf(value.slice(0, 10)) - startOf(now.slice(0, 10))) / 86_400_000);
      const [from, to] = value.split('/') as [string, string?];
      const show = (point: string): string => pointText(point, time, scene, grammar);
      const date: Part = { type: 'date', text: to ? rangeText(from, to, show, scene) : show(value), datetime: value };
      // neither end of an interval is the time, and a month begins on no day that was told
      if (to || Number.isNaN(days) || value.length < 10) return [date];
      const length = (governed?: string): string => phrases.text('duration.day', { n: days, case: governed });
      const note =
        days > 2
          ? phrases.text('time.in', { value: length(), obliqueValue: length('oblique') })
          : phrases.format('RelativeTimeFormat', { numeric: 'auto' }).format(days, 'day');
      return phrases.parts('aside', { value: date, note });
    },
    scene,
  );
