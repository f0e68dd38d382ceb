import type { NumberMention } from '../mentions';
import type { Reading } from '../reading';
import { timesOf } from '../times/times-of';
import { isPartOfName, onlyRefers } from './look-alikes';
import { type Numeral, numeralsOf } from './scan';

/** Every number of a text, in order: the numerals that are no date, name, label, telephone number or pronoun. */
export function numbersOf(reading: Reading): readonly NumberMention[] {
  const numerals = numeralsOf(reading).filter((numeral) => !isPartOfName(reading, numeral) && !onlyRefers(reading, numeral));
  return outsideDates(reading, numerals).map(({ start, end, value, form }) => ({
    kind: 'number',
    start,
    end,
    text: reading.text.slice(start, end),
    value,
    form,
  }));
}

/** What the words of a date or a clock time state is ISO 8601; "two days ago" states a distance, and its two is a number. */
const IS_CALENDAR = /^[-\dT]/;

function outsideDates(reading: Reading, numerals: readonly Numeral[]): readonly Numeral[] {
  const isWholeText = (numeral: Numeral) => numeral.first === 0 && numeral.next === reading.tokens.length;
  if (numerals.every(isWholeText)) return numerals;
  const dates = timesOf(reading).filter(({ stated }) => IS_CALENDAR.test(stated));
  let at = 0;
  return numerals.filter((numeral) => {
    while (at < dates.length && dates[at]!.end <= numeral.start) at += 1;
    const date = dates[at];
    return (
      date === undefined || numeral.form === 'fraction' || numeral.start < date.start || numeral.end > date.end || isWholeText(numeral)
    );
  });
}
