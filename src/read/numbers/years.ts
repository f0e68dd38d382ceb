import { phraseBefore } from '../quantities/range';
import { ROLES, vocabularyOf } from '../quantities/vocabulary';
import type { Reading } from '../reading';
import { isCounted } from './counted';
import type { Numeral } from './scan';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/**
 * The numerals that are no year: "the 2024 election", «حرب 1973», "2024-25". A bare figure of four digits is a year where nothing is counted by it, no bound is set
 * to it, and it isn't round as 2000 is.
 */
export function withoutYears(reading: Reading, numerals: readonly Numeral[]): readonly Numeral[] {
  const isWholeText = (numeral: Numeral) => numeral.first === 0 && numeral.next === reading.tokens.length;
  if (!numerals.some((numeral) => isYear(reading, numeral)) || numerals.every(isWholeText)) return numerals;
  return numerals.filter((numeral) => {
    const isLast = isSecond(reading, numeral);
    if (!isLast && !isYear(reading, numeral)) return true;
    if (isCounted(reading, numeral)) return true;
    return !isLast && phraseBefore(reading, vocabularyOf(reading.language), numeral.first, 'bound-before') !== undefined;
  });
}

function isYear({ tokens, language }: Reading, { first, next, start, end, value, form }: Numeral): boolean {
  if (form !== 'cardinal' || next !== first + 1 || tokens[first]!.kind !== 'digits' || tokens[first]!.text.length !== 4) return false;
  if (value < FIRST_YEAR || value > LAST_YEAR || value % 100 === 0 || end - start !== 4) return false;
  const { lexicon } = vocabularyOf(language);
  const after = tokens[next];
  if (after?.kind !== 'word') return true;
  // "1967 of them" are so many
  return after.gap !== '' && (lexicon.traitsAt(after) & ROLES.partitive) === 0;
}

/** `25` of "2024-25", «2024/25». */
function isSecond(reading: Reading, { first, next, form }: Numeral): boolean {
  const { tokens } = reading;
  const [year, mark, last] = [tokens[first - 2], tokens[first - 1], tokens[first]!];
  if (form !== 'cardinal' || next !== first + 1 || last.text.length !== 2 || last.gap !== '' || year?.kind !== 'digits') return false;
  if ((mark?.text !== '-' && mark?.text !== '/') || mark.gap !== '' || year.text.length !== 4) return false;
  return Number(year.text) >= FIRST_YEAR && Number(year.text) <= LAST_YEAR && (Number(year.text) + 1) % 100 === Number(last.text);
}
