import type { NumberMention } from '../mentions';
import type { Reading } from '../reading';
import { isPartOfName, onlyRefers } from './look-alikes';
import { outsideDates } from './outside-dates';
import { numeralsOf } from './scan';
import { withoutYears } from './years';

/** Every number of a text, in order: the numerals that are no date, year, name, label, telephone number or pronoun. */
export function numbersOf(reading: Reading): readonly NumberMention[] {
  const numerals = numeralsOf(reading).filter((numeral) => !isPartOfName(reading, numeral) && !onlyRefers(reading, numeral));
  return withoutYears(reading, outsideDates(reading, numerals)).map(({ start, end, value, form }) => ({
    kind: 'number',
    start,
    end,
    text: reading.text.slice(start, end),
    value,
    form,
  }));
}
