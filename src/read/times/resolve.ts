import type { Precision } from '../../model/vocabulary';
import { dayNumber, isoOfDay, isoWeekOf, isWritable, movedBy, partsOfDay, weekdayOf } from './days';
import { hijriDay, hijriYearOf } from './hijri';
import { four, two } from './padded';
import { isDate } from './possible';
import { resolveDistance, resolveStretch } from './resolve-distance';
import { resolveHoliday } from './resolve-holiday';
import { resolvePart, resolveRest, weekOfDay } from './resolve-part';
import { resolveUnit } from './resolve-unit';
import { without } from './said';
import { isoClock } from './stated';
import type { When } from './when';
import { zoneOffset } from './zone-offset';

/** What an expression comes to. */
export interface Resolved {
  /** ISO 8601; absent where a publication date is needed and there is none. */
  readonly value?: string;
  readonly precision: Precision;
  /** The publication date was needed. */
  readonly relative: boolean;
}

/** Resolves what the words say, against the day of publication where they need one. `ahead`: a verb or a word says that it lies in the future. */
export function resolve(when: When, published: number | undefined, ahead: boolean): Resolved {
  const date = resolveDate(when, published, ahead);
  const { clock } = when;
  if (clock === undefined) return date ?? { precision: 'day', relative: false };
  const precision: Precision = clock.second !== undefined ? 'second' : clock.minute !== undefined ? 'minute' : 'hour';
  if (date !== undefined && date.value === undefined) return { precision, relative: true };
  const day = date?.value;
  return { value: (day ?? '') + isoClock(clock) + zoneOffset(clock, day), precision, relative: date?.relative ?? false };
}

/** The date of an expression; nothing where it is a time of day alone. */
function resolveDate(when: When, published: number | undefined, ahead: boolean): Resolved | undefined {
  if (when.week !== undefined || when.weekend !== undefined || (when.half !== undefined && isOfMonth(when)))
    return resolvePart(when, resolveDate(wholeOf(when), published, ahead) ?? { precision: 'month', relative: true });
  if (when.weekOf === true) return weekOfDay(resolveDate(wholeOf(when), published, ahead) ?? { precision: 'day', relative: true });
  if (when.rest === true) return resolveRest(when.unit, published);
  if (when.distance !== undefined) return resolveDistance(when.distance, published);
  if (when.stretch !== undefined) return resolveStretch(when.stretch, published);
  if (when.decade !== undefined) return { value: `${four(when.decade)}/${four(when.decade + 9)}`, precision: 'decade', relative: false };
  if (when.century !== undefined)
    return { value: `${four(when.century * 100 - 99)}/${four(when.century * 100)}`, precision: 'century', relative: false };
  if (when.holiday !== undefined) return resolveHoliday(when.holiday, when, published);
  if (when.hijri === true) return resolveHijri(when, published);
  if (when.half !== undefined) return halfYear(when.half, when, published);
  if (when.quarter !== undefined || when.season !== undefined) return partOfYear(when, published, ahead);
  if (when.day !== undefined) return dated(dayOf(when, published), when.year === undefined || when.month === undefined);
  if (when.month !== undefined) {
    const found = month(when, published, ahead);
    return when.nth === undefined ? found : nthDay(when, found);
  }
  if (when.nth !== undefined && when.unit === 'month')
    return nthDay(without(when, 'unit'), resolveUnit('month', when.shift ?? 0, published));
  if (when.year !== undefined) return { value: four(when.year), precision: 'year', relative: false };
  if (when.relative !== undefined) return dated(published === undefined ? undefined : published + when.relative, true);
  if (when.weekday !== undefined) return dated(published === undefined ? undefined : weekday(when, published, ahead), true);
  return when.unit === undefined ? undefined : resolveUnit(when.unit, when.shift ?? 0, published);
}

const isOfMonth = ({ month, unit }: When): boolean => month !== undefined || unit === 'month';
/** What a part is of. */
const wholeOf = (when: When): When => without(when, 'week', 'weekend', 'half', 'weekOf');

/** Days from publication between which the year of a date without one is in doubt. */
const IN_DOUBT_FROM = 90;
const IN_DOUBT_UNTIL = 275;
/** Months away at which a day without its year, or without its month, may lie: a 29 February is four years from the next. */
const YEARS_AWAY = [-12, 0, 12, 48, -48];
const MONTHS_AWAY = [-1, 0, 1, 2, -2];

const dated = (day: number | undefined, relative: boolean): Resolved =>
  day === undefined || !isWritable(day) ? { precision: 'day', relative: true } : { value: isoOfDay(day), precision: 'day', relative };

/** The day of a date that names one; without a year or a month the one nearest publication. */
function dayOf({ year, month, day, shift, unit, weekday }: When, published: number | undefined): number | undefined {
  if (year !== undefined && month !== undefined) return dayNumber(year, month, day!);
  if (published === undefined) return undefined;
  const now = partsOfDay(published);
  if (month !== undefined) {
    if (unit === 'year' || shift === 0) return existing(now.year + (shift ?? 0), month, day!);
    return chosen(YEARS_AWAY, now.year, month, day!, published, shift, weekday);
  }
  if (unit === 'month') return existing(now.year, now.month + (shift ?? 0), day!);
  return chosen(MONTHS_AWAY, now.year, now.month, day!, published, shift, undefined);
}

/** The day nearest publication; with a shift the nearest before it, or after it. */
function chosen(
  away: readonly number[],
  year: number,
  month: number,
  day: number,
  published: number,
  shift: number | undefined,
  weekday: number | undefined,
): number | undefined {
  let nearest: number | undefined;
  let named: number | undefined;
  let isNamed = false;
  for (let i = 0; i < away.length; i += 1) {
    const found = existing(year, month + away[i]!, day);
    if (found === undefined) continue;
    const gap = Math.abs(found - published);
    const isOnWeekday = weekday !== undefined && gap < IN_DOUBT_UNTIL && weekdayOf(found) === weekday;
    if (isOnWeekday) isNamed = true;
    if (shift !== undefined && shift !== 0 && (shift < 0 ? found > published : found <= published)) continue;
    if (nearest === undefined || gap < Math.abs(nearest - published)) nearest = found;
    if (isOnWeekday && (named === undefined || gap < Math.abs(named - published))) named = found;
  }
  // far from any, the weekday said tells which year it is; near one, it is a slip
  return isNamed && nearest !== undefined && Math.abs(nearest - published) > IN_DOUBT_FROM ? named : nearest;
}

/** A day of a month, where the month has it; months run over the year. */
function existing(year: number, month: number, day: number): number | undefined {
  const months = year * 12 + month - 1;
  const of = Math.floor(months / 12);
  return isDate(of, months - of * 12 + 1, day) ? dayNumber(of, months - of * 12 + 1, day) : undefined;
}

/** A month; without a year the one nearest publication, or the next where it lies ahead. */
function month({ year, month, shift, unit }: When, published: number | undefined, ahead: boolean): Resolved {
  if (year !== undefined) return { value: `${four(year)}-${two(month!)}`, precision: 'month', relative: false };
  if (published === undefined) return { precision: 'month', relative: true };
  const now = partsOfDay(published);
  if (unit === 'year') return { value: `${four(now.year + (shift ?? 0))}-${two(month!)}`, precision: 'month', relative: true };
  let away = month! - now.month;
  if (shift === 1 || (shift === undefined && ahead)) away = away < 0 || (away === 0 && shift === 1) ? away + 12 : away;
  else if (shift === 2) away = away <= 0 ? away + 24 : away + 12;
  else if (shift === -1) away = away >= 0 ? away - 12 : away;
  else if (shift === undefined) away = away > 6 ? away - 12 : away < -6 ? away + 12 : Math.abs(away) === 6 ? (now.day > 15 ? 6 : -6) : away;
  const first = partsOfDay(movedBy(dayNumber(now.year, now.month, 1), 'month', away));
  return { value: `${four(first.year)}-${two(month!)}`, precision: 'month', relative: true };
}

/** The first Monday, the last day of a month. */
function nthDay({ nth, weekday, unit }: When, { value, relative }: Resolved): Resolved {
  const precision = unit === 'week' ? 'week' : 'day';
  if (value === undefined || nth === undefined) return { precision, relative };
  const [year, of] = [Number(value.slice(0, 4)), Number(value.slice(5))];
  const [first, last] = [dayNumber(year, of, 1), dayNumber(year, of + 1, 1) - 1];
  if (unit === 'week') return nthWeek(nth, first, last, relative);
  let day = nth < 0 ? last : first + nth - 1;
  if (weekday !== undefined)
    day = nth < 0 ? last - ((weekdayOf(last) - weekday + 7) % 7) : first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return day > last ? { precision: 'day', relative: true } : { value: isoOfDay(day), precision: 'day', relative };
}

/** The weeks that lie wholly in a month. */
function nthWeek(nth: number, first: number, last: number, relative: boolean): Resolved {
  const monday = nth < 0 ? last - 6 - ((weekdayOf(last - 6) + 6) % 7) : first + ((8 - weekdayOf(first)) % 7) + 7 * (nth - 1);
  return monday + 6 > last ? { precision: 'week', relative: true } : { value: isoWeekOf(monday), precision: 'week', relative };
}

/** A weekday: the nearest not after publication, or the next where a word says so. */
function weekday({ weekday, shift, unit }: When, published: number, ahead: boolean): number {
  const today = weekdayOf(published);
  const back = (today - weekday! + 7) % 7;
  if (unit === 'week') return published - today + weekday! + 7 * (shift ?? 0);
  if (shift === 0) return published - today + weekday!;
  if (shift === -1) return published - (back === 0 ? 7 : back);
  if (shift !== undefined) return published + 7 * shift - back;
  return ahead && back > 0 ? published + 7 - back : published - back;
}

function partOfYear({ year, quarter, season, shift, unit }: When, published: number | undefined, ahead: boolean): Resolved {
  const precision = quarter === undefined ? 'season' : 'quarter';
  const written = (of: number) => (quarter === undefined ? `${four(of)}-${20 + season!}` : `${four(of)}-Q${quarter}`);
  if (year !== undefined) return { value: written(year), precision, relative: false };
  if (published === undefined) return { precision, relative: true };
  const now = partsOfDay(published);
  if (unit === 'year' || quarter !== undefined) return { value: written(now.year + (shift ?? 0)), precision, relative: true };
  // seasons begin in March, June, September and December
  const current = Math.floor(((now.month + 9) % 12) / 3) + 1;
  const seasonYear = now.month <= 2 ? now.year - 1 : now.year;
  // "this summer", said in January, is still to come
  if (shift === 0) return { value: written(season === 4 ? seasonYear : now.year), precision, relative: true };
  if (shift === undefined) return { value: written(nearestSeason(season!, published, ahead)), precision, relative: true };
  const years = shift === -1 ? (season! < current ? 0 : -1) : shift === 1 ? (season! > current ? 0 : 1) : 0;
  return { value: written(seasonYear + years), precision, relative: true };
}

/** The year whose season is nearest publication, or the next that is not over where it lies ahead. */
function nearestSeason(season: number, published: number, ahead: boolean): number {
  const { year } = partsOfDay(published);
  const gap = (of: number): number => {
    const [from, to] = [dayNumber(of, 3 * season, 1), dayNumber(of, 3 * season + 3, 1) - 1];
    return ahead && to < published ? Number.POSITIVE_INFINITY : Math.max(from - published, published - to, 0);
  };
  return [year - 1, year, year + 1].reduce((best, of) => (gap(of) < gap(best) ? of : best));
}

/** Half a year is its six months. */
function halfYear(half: number, { year, shift }: When, published: number | undefined): Resolved {
  const of = year ?? (published === undefined ? undefined : partsOfDay(published).year + (shift ?? 0));
  if (of === undefined) return { precision: 'month', relative: true };
  const value = half === 1 ? `${four(of)}-01/${four(of)}-06` : `${four(of)}-07/${four(of)}-12`;
  return { value, precision: 'month', relative: year === undefined };
}

/** A date, a month or a year of the Islamic calendar, as days of the Gregorian one. */
function resolveHijri({ year, month, day }: When, published: number | undefined): Resolved {
  const precision: Precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  const span = (of: number): [number, number] => {
    if (month === undefined) return [hijriDay(of, 1, 1), hijriDay(of + 1, 1, 1) - 1];
    return day === undefined
      ? [hijriDay(of, month, 1), hijriDay(of, month + 1, 1) - 1]
      : [hijriDay(of, month, day), hijriDay(of, month, day)];
  };
  if (year === undefined && published === undefined) return { precision, relative: true };
  const now = published === undefined ? 0 : hijriYearOf(published);
  const years = year === undefined ? [now - 1, now, now + 1] : [year];
  const gap = ([from, to]: [number, number]) => (published === undefined ? 0 : Math.max(from - published, published - to, 0));
  const [from, to] = years.map(span).reduce((best, next) => (gap(next) < gap(best) ? next : best));
  return { value: from === to ? isoOfDay(from) : `${isoOfDay(from)}/${isoOfDay(to)}`, precision, relative: year === undefined };
}
