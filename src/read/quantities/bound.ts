import type { Bound } from '../../model/vocabulary';
import type { Reading } from '../reading';
import { pastHyphen } from './approximate';
import { phraseBefore, rolesBefore } from './range';
import { type QuantityVocabulary, ROLES } from './vocabulary';

/** Signs that say a bound in any language. */
const SIGNS_BEFORE: Readonly<Record<string, Bound>> = {
  '>': 'more-than',
  '<': 'less-than',
  '≥': 'at-least',
  '≤': 'at-most',
  '~': 'about',
  '≈': 'about',
};

/** How a number stands to the amount, by the words before it (of the roles given), after the number, or after the whole phrase. */
export function boundOf(
  reading: Reading,
  vocabulary: QuantityVocabulary,
  lead: number,
  numberNext: number,
  next: number,
  roles = rolesBefore(reading, vocabulary, lead),
): Bound {
  const { tokens } = reading;
  const before = lead === 0 || tokens[lead]?.gap === '\n' ? undefined : tokens[lead - 1];
  const sign = before?.kind === 'mark' ? SIGNS_BEFORE[before.text] : undefined;
  if (sign !== undefined) return sign;
  if (tokens[numberNext]?.text === '+' && tokens[numberNext]?.gap === '') return 'at-least';
  const said = roles & ROLES['bound-before'] ? phraseBefore(reading, vocabulary, lead, 'bound-before') : undefined;
  const not = said && phraseBefore(reading, vocabulary, lead, 'bound-not');
  if (said !== undefined && (not === undefined || not.first > said.first)) return said.value.bound;
  for (const at of [next, numberNext]) {
    const from = pastHyphen(tokens, at);
    const token = tokens[from];
    if (token === undefined || token.gap === '\n' || (vocabulary.lexicon.traitsAt(token) & ROLES['bound-after']) === 0) continue;
    for (const { value } of vocabulary.lexicon.matchesAt(tokens, from)) if (value.role === 'bound-after') return value.bound;
  }
  return 'exact';
}
