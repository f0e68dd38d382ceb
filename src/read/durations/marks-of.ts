import { type Numeral, numeralsOf } from '../numbers/scan';
import { once, type Reading } from '../reading';
import type { NumberFound } from '../times/number';
import { beginningsAt } from './beginnings';
import type { Length } from './length';
import type { Hit, Marks } from './marks';
import { lexiconOf } from './time-words';

/** The words of time and the numerals of a reading, looked up once. */
export const marksOf: (reading: Reading) => Marks = once((reading) => {
  const { tokens } = reading;
  const { length } = tokens;
  const lexicon = lexiconOf(reading.language);
  const marks = {
    reading,
    tokens,
    lexicon,
    looked: new Array<readonly Hit[] | undefined>(length).fill(undefined),
    numerals: new Array<Numeral | undefined>(length).fill(undefined),
    lengths: new Array<Length | null | undefined>(length).fill(undefined),
    figures: new Array<NumberFound | null | undefined>(length).fill(undefined),
    traits: new Array<number>(length).fill(0),
    begins: new Array<number>(length).fill(0),
  };
  for (const numeral of numeralsOf(reading)) marks.numerals[numeral.first] = numeral;
  // from the end, since some words begin something only before another that does
  for (let at = length - 1; at >= 0; at -= 1) {
    if (tokens[at]!.kind === 'word') marks.traits[at] = lexicon.traitsAt(tokens[at]!);
    marks.begins[at] = beginningsAt(marks, at);
  }
  return marks;
});
