import type { FixedDay, MovableDay } from '../../languages/words/calendar';
import { dayNumber, weekdayOf } from './days';
import { hijriDay, hijriYearOf } from './hijri';

/** Days the Julian calendar, by which Eastern churches find Easter, is behind the Gregorian between 1900 and 2099. */
const JULIAN_LAG = 13;

/** First and last day of a holiday in a Gregorian year, as day numbers; nothing where the year has none. */
export function holidayDays(holiday: MovableDay, year: number): readonly [from: number, to: number] | undefined {
  if ('easter' in holiday) {
    const day = (holiday.of === 'western' ? westernEaster(year) : easternEaster(year)) + holiday.easter;
    return [day, day];
  }
  if ('hijri' in holiday) return islamicDays(holiday, year);
  if ('changed' in holiday) {
    const then = year < holiday.changed ? holiday.before : holiday.to;
    return typeof then === 'string' ? fixedDay(then, year) : holidayDays(then, year);
  }
  const { month, nth, weekday, past = 0 } = holiday;
  const day = nthWeekday(year, month, nth, weekday) + past;
  return [day, day];
}

function fixedDay(day: FixedDay, year: number): readonly [number, number] {
  const of = dayNumber(year, Number(day.slice(2, 4)), Number(day.slice(5, 7)));
  return [of, of];
}

function nthWeekday(year: number, month: number, nth: number, weekday: number): number {
  const [first, last] = [dayNumber(year, month, 1), dayNumber(year, month + 1, 1) - 1];
  return nth < 0 ? last - ((weekdayOf(last) - weekday + 7) % 7) : first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

/** An Islamic year is eleven days short, so it begins in one Gregorian year and ends in the next. */
function islamicDays({ hijri, day }: Extract<MovableDay, { readonly hijri: number }>, year: number): readonly [number, number] | undefined {
  const [opens, closes] = [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];
  for (let of = hijriYearOf(opens); of <= hijriYearOf(closes); of += 1) {
    const from = hijriDay(of, hijri, day ?? 1);
    if (from >= opens && from <= closes) return [from, day === undefined ? hijriDay(of, hijri + 1, 1) - 1 : from];
  }
  return undefined;
}

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function westernEaster(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = Math.floor(century / 4);
  const lunar = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - skipped - lunar + 15) % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + skipped) % 7;
  return dayNumber(year, 3, 28 + moon - weekday);
}

/** Easter Sunday of the Julian calendar, as the Eastern churches keep it, in the Gregorian. */
function easternEaster(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  return dayNumber(year, 3, 22 + moon + weekday) + JULIAN_LAG;
}
