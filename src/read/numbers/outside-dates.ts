import { once, type Reading } from '../reading';
import { timesOf } from '../times/times-of';
import type { Numeral } from './scan';

/** What the words of a date or a clock time state is ISO 8601; "two days ago" states a distance, and its two is a number. */
const IS_CALENDAR = /^(?:[-\dT]|hijri:)|(?:T\d{2}(?::\d{2}){0,2}|-(?:week|weekend|half))$/;

/** Dates and hours in which a fraction is none. */
const IN_FIGURES = /T|^-{0,2}\d|half$|H[12]$/;

const calendarDates = once((reading) => timesOf(reading).filter(({ stated }) => IS_CALENDAR.test(stated)));

/** The numerals that are no part of a date or a clock time; a text that is nothing but a number is no date. */
export function outsideDates(reading: Reading, numerals: readonly Numeral[]): readonly Numeral[] {
  const isWholeText = (numeral: Numeral) => numeral.first === 0 && numeral.next === reading.tokens.length;
  if (numerals.every(isWholeText)) return numerals;
  const dates = calendarDates(reading);
  let at = 0;
  return numerals.filter((numeral) => {
    while (at < dates.length && dates[at]!.end <= numeral.start) at += 1;
    const date = dates[at];
    return (
      date === undefined ||
      (numeral.form === 'fraction' && !IN_FIGURES.test(date.stated)) ||
      numeral.start < date.start ||
      numeral.end > date.end ||
      isWholeText(numeral)
    );
  });
}
