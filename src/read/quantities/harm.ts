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
  /** It is a count that has risen: «возросло до 34» is so many, and no fewer. */
  readonly risen?: true;
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
  if (verb === undefined) return tollOf(reading, vocabulary, first) ?? (bound && tollOf(reading, vocabulary, bound.first));
  return { qualifier: verb.value.qualifier, start: reading.folded.starts[tokens[verb.first]!.from + verb.offset]! };
}

const TOLL_REACH = 18;

/** "The death toll from the raid has risen to 34": the verb right before the number, and the noun of the count not far before it in the same sentence. */
function tollOf(reading: Reading, vocabulary: QuantityVocabulary, before: number): Harmed | undefined {
  const { tokens } = reading;
  const { lexicon, words } = vocabulary;
  const verb = words.tolls === undefined ? undefined : phraseBefore(reading, vocabulary, before, 'toll-verb');
  if (verb === undefined) return undefined;
  for (let at = verb.first - 1; at >= Math.max(0, verb.first - TOLL_REACH); at -= 1) {
    const token = tokens[at]!;
    if (ENDS.has(token.text)) return undefined;
    const noun =
      lexicon.traitsAt(token) & ROLES.toll ? lexicon.matchesAt(tokens, at).find(({ value: { role } }) => role === 'toll') : undefined;
    if (noun?.value.role === 'toll')
      return { qualifier: noun.value.qualifier, risen: true, start: reading.folded.starts[token.from + noun.offset]! };
    if (token.gap === '\n') return undefined;
  }
  return undefined;
}

const ENDS: ReadonlySet<string> = new Set(['.', ';', '!', '?', '"', '»']);
