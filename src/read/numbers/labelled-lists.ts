import type { Token } from '../../text';
import { ROLES, vocabularyOf } from '../quantities/vocabulary';
import type { Reading } from '../reading';
import { isCounted } from './counted';
import { isLabelled } from './look-alikes';
import type { Numeral } from './scan';
import { vocabularyOf as numberVocabularyOf } from './vocabulary';

/** Marks that join the figures of one list, or open a part of what is told: "Article 5(1)". */
const JOINS = new Set([',', '-', '/', ';']);

/**
 * Which numerals are told by the label of one before them: "Articles 5 and 6", «пункты 2, 3 и 4», «المواد 5 و6». Those that count something are none:
 * "under Article 5 and 20 soldiers …".
 */
export function inLabelledLists(reading: Reading, numerals: readonly Numeral[]): ReadonlySet<Numeral> {
  const { tokens, language } = reading;
  const numbers = numberVocabularyOf(language);
  const found = new Set<Numeral>();
  let last: Numeral | undefined;
  for (const numeral of numerals) {
    const isTold = numeral.digits && numeral.form === 'cardinal';
    if (isTold && last !== undefined && isJoined(reading, last.next, numeral.first) && !isCounted(reading, numeral)) found.add(numeral);
    last = isTold && ((found.size > 0 && found.has(numeral)) || isLabelled(tokens, numbers, numeral)) ? numeral : undefined;
  }
  return found;
}

/** One word or mark that joins, or a comma and a word, stands between. */
function isJoined({ tokens, language }: Reading, from: number, to: number): boolean {
  const [one, other] = [tokens[from], tokens[from + 1]];
  if (one === undefined || tokens[to]!.gap === '\n' || one.gap === '\n') return false;
  const { lexicon } = vocabularyOf(language);
  const isWord = (token: Token | undefined) => token?.kind === 'word' && (lexicon.traitsAt(token) & ROLES['range-between']) !== 0;
  if (to === from + 1) return JOINS.has(one.text) || isWord(one) || (one.text === '(' && one.gap === '' && tokens[to + 1]?.text === ')');
  return to === from + 2 && one.text === ',' && isWord(other);
}
