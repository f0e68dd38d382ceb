import type { NumberMention } from '../mentions';
import { namesOf } from '../names';
import type { Reading } from '../reading';
import { isCounted } from './counted';
import { inLabelledLists } from './labelled-lists';
import { isPartOfName, onlyRefers } from './look-alikes';
import { outsideDates } from './outside-dates';
import { isPronounBehind } from './pronoun';
import { type Numeral, numeralsOf } from './scan';
import { vocabularyOf } from './vocabulary';
import { withoutYears } from './years';

/** Every number of a text, in order: the numerals that are no date, year, name, label, telephone number or pronoun. */
export function numbersOf(reading: Reading): readonly NumberMention[] {
  const all = numeralsOf(reading);
  const listed = inLabelledLists(reading, all);
  const isPronoun = (numeral: Numeral) =>
    isPronounBehind(reading.tokens, vocabularyOf(reading.language), numeral) && !isCounted(reading, numeral);
  const numerals = all.filter(
    (numeral) =>
      !(isPartOfName(reading, numeral) || onlyRefers(reading, numeral) || (listed.size > 0 && listed.has(numeral)) || isPronoun(numeral)),
  );
  return withoutYears(reading, outsideNames(reading, outsideDates(reading, numerals))).map(({ start, end, value, form }) => ({
    kind: 'number',
    start,
    end,
    text: reading.text.slice(start, end),
    value,
    form,
  }));
}

/** The numerals that are no part of a name or a title: "the Group of Seven", «первый заместитель министра». */
function outsideNames(reading: Reading, numerals: readonly Numeral[]): readonly Numeral[] {
  if (numerals.length === 0) return numerals;
  const names = namesOf(reading);
  let at = 0;
  return numerals.filter(({ start, end }) => {
    while (at < names.length && names[at]!.end <= start) at += 1;
    return names[at] === undefined || start < names[at]!.start || end > names[at]!.end;
  });
}
