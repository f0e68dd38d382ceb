import type { Bits, Token } from '../../text';
import { May, mayBegin } from '../may-begin';
import { type Numeral, numeralsOf } from '../numbers/scan';
import { once, type Reading } from '../reading';
import type { NumberFound } from '../times/number';
import { beginningsAt, LONGEST_ROMAN } from './beginnings';
import type { Length } from './length';
import type { Hit, Marks } from './marks';
import { lexiconOf } from './time-words';

/** Whether a mark, or a word that no table of time has, begins nothing of time wherever it stands: all but an apostrophe and what may be a Roman number. */
function isIdle(kinds: number, tokens: readonly Token[], at: number): boolean {
  // most words: the token itself need not be looked at
  if ((kinds & (May.word | May.capital)) === May.word) return true;
  const { text } = tokens[at]!;
  return kinds === 0 ? text !== "'" : (kinds & May.word) !== 0 && text.length > LONGEST_ROMAN;
}

/** The words of time and the numerals of a reading, looked up once. */
export const marksOf: (reading: Reading) => Marks = once((reading) => {
  const { tokens } = reading;
  const { length } = tokens;
  const lexicon = lexiconOf(reading.language);
  const marks = {
    reading,
    tokens,
    lexicon,
    // left empty: to fill them takes longer than all that is put there
    looked: new Array<readonly Hit[] | undefined>(length),
    numerals: new Array<Numeral | undefined>(length),
    lengths: new Map<number, Length | null>(),
    figures: new Array<NumberFound | null | undefined>(length),
    bits: new Array<Bits | undefined>(length),
    allGroups: 0,
    begins: new Array<number>(length),
  };
  const may = mayBegin(reading);
  for (const numeral of numeralsOf(reading)) marks.numerals[numeral.first] = numeral;
  // from the end, since some words begin something only before another that does
  for (let at = length - 1; at >= 0; at -= 1) {
    const kinds = may[at]!;
    if (kinds & May.time) {
      const bits = lexicon.bitsOf(tokens[at]!.word);
      marks.bits[at] = bits;
      marks.allGroups |= bits.groups;
    } else if (marks.numerals[at] === undefined && isIdle(kinds, tokens, at) && (kinds === 0 || (may[at + 1]! & May.digits) === 0)) {
      // most words and marks
      marks.begins[at] = 0;
      continue;
    }
    marks.begins[at] = beginningsAt(marks, at);
  }
  return marks;
});
