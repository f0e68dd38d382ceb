import { once, type Reading } from '../reading';
import { impossibleDatesOf, timesOf } from '../times/times-of';
import type { Numeral } from './scan';

/** What the words of a date or a clock time state is ISO 8601 or a day of the week, whose name may be a number («الاثنين»); "two days ago" states a distance, and its two is a number. */
const IS_CALENDAR = /^(?:[-\dT]|hijri:|(?:(?:last|this|next)-)?[a-z]+day$)|(?:T\d{2}(?::\d{2}){0,2}|-(?:week|weekend|half))$/;

const HYPHEN = 45;
const ZERO = 48;
const NINE = 57;
/** It begins as the most of them do: with a figure, or a hyphen for the year. */
function isFigure(stated: string): boolean {
  const first = stated.charCodeAt(0);
  return first === HYPHEN || (first >= ZERO && first <= NINE);
}

/** Dates and hours in which a fraction is none. */
const IN_FIGURES = /T|^-{0,2}\d|half$|H[12]$/;

/** Where figures are those of a date: its span, UTF-16, and whether a fraction in it is one of its figures. */
interface OfDate {
  readonly start: number;
  readonly end: number;
  readonly inFigures: boolean;
}

/** The dates and hours of a reading, and what can't be one and says so: its figures count nothing either. */
const calendarDates = once((reading): readonly OfDate[] => {
  const dates: OfDate[] = [];
  for (const { start, end, stated } of timesOf(reading))
    if (isFigure(stated) || IS_CALENDAR.test(stated)) dates.push({ start, end, inFigures: IN_FIGURES.test(stated) });
  const impossible = impossibleDatesOf(reading);
  if (impossible.length === 0) return dates;
  for (const { start, end } of impossible) dates.push({ start, end, inFigures: true });
  return dates.sort((a, b) => a.start - b.start);
});

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
      (numeral.form === 'fraction' && !date.inFigures) ||
      numeral.start < date.start ||
      numeral.end > date.end ||
      isWholeText(numeral)
    );
  });
}
