import type { PersonQualifier } from '../../languages/words/quantities';
import type { Numeral } from '../numbers/scan';
import type { Reading } from '../reading';
import { phraseBefore } from './range';
import { type QuantityVocabulary, ROLES } from './vocabulary';

/** Persons counted by a bare number beside a verb of what befell them: "killed 12 and wounded 30", "12 were killed". */
export interface Harmed {
  readonly qualifier: PersonQualifier;
  /** Where the verb begins, UTF-16, past what is written onto it, where it stands before. */
  readonly start?: number;
  /** Where the verb behind ends. */
  readonly next?: number;
}

/** The verb right before a number that nothing is counted behind (a bound may stand between), or behind it. */
export function harmedAt(reading: Reading, vocabulary: QuantityVocabulary, { first, next, form, value }: Numeral): Harmed | undefined {
  const { tokens } = reading;
  const { lexicon, words } = vocabulary;
  if (words.harms === undefined || form !== 'cardinal' || value < 1 || !Number.isInteger(value)) return undefined;
  const after = tokens[next];
  if (after !== undefined && after.gap === ' ' && lexicon.traitsAt(after) & ROLES['harm-after']) {
    const found = lexicon.matchesAt(tokens, next).find(({ value: role }) => role.role === 'harm-after');
    if (found?.value.role === 'harm-after') return { qualifier: found.value.qualifier, next: found.next };
  }
  const ends = after === undefined || after.gap === '\n' || (after.kind === 'mark' && after.text !== '-' && after.text !== '%');
  // «قتل ثلاثة وأصيب خمسة»: the next verb of the kind ends the count, whatever is glued to it
  if (
    !ends &&
    !lexicon.matchesAt(tokens, next).some(({ value: { role }, offset }) => (role === 'stop' && offset === 0) || role === 'harm-before')
  )
    return undefined;
  const bound = phraseBefore(reading, vocabulary, first, 'bound-before');
  const verb = phraseBefore(reading, vocabulary, bound?.first ?? first, 'harm-before');
  if (verb === undefined) return undefined;
  return { qualifier: verb.value.qualifier, start: reading.folded.starts[tokens[verb.first]!.from + verb.offset]! };
}
