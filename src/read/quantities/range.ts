import { digitsAt } from '../numbers/digits';
import type { Numeral } from '../numbers/scan';
import { vocabularyOf as numberVocabularyOf } from '../numbers/vocabulary';
import type { Reading } from '../reading';
import { moneyBefore } from './money';
import { type QuantityVocabulary, ROLES, type Role } from './vocabulary';

/** Longest phrase that opens a range or a bound, in tokens. */
export const LONGEST_LEAD = 5;

/** The bits of the roles that phrases which end right before a token may have. */
export function rolesBefore({ tokens }: Reading, { lexicon }: QuantityVocabulary, before: number): number {
  let roles = 0;
  if (tokens[before]?.gap === '\n') return roles;
  for (let first = before - 1; first >= Math.max(0, before - LONGEST_LEAD); first -= 1) {
    const token = tokens[first]!;
    if (token.kind !== 'word' && token.text !== '-') break;
    roles |= lexicon.traitsAt(token);
    if (token.gap === '\n') break;
  }
  return roles;
}

/** Finds a phrase of a role that ends right before a token: the longest. */
export function phraseBefore<R extends Role['role']>(
  { tokens }: Reading,
  { lexicon }: QuantityVocabulary,
  before: number,
  role: R,
): { readonly first: number; readonly offset: number; readonly value: Role & { readonly role: R } } | undefined {
  let best: { first: number; offset: number; value: Role & { readonly role: R } } | undefined;
  if (tokens[before]?.gap === '\n') return undefined;
  const bit = ROLES[role];
  for (let first = before - 1; first >= Math.max(0, before - LONGEST_LEAD); first -= 1) {
    const token = tokens[first]!;
    if (token.kind !== 'word' && token.text !== '-') break;
    if (lexicon.traitsAt(token) & bit)
      for (const match of lexicon.matchesAt(tokens, first))
        if (match.next === before && match.value.role === role)
          best = { first, offset: match.offset, value: match.value as Role & { readonly role: R } };
    if (token.gap === '\n') break;
  }
  return best;
}

/** The two ends of a range said with two numerals: `10–15`, "between 10 and 15", «от … до …». */
export function rangeOf(
  reading: Reading,
  vocabulary: QuantityVocabulary,
  lower: Numeral,
  upper: Numeral | undefined,
): { readonly value: number; readonly upper: number } | undefined {
  const { tokens } = reading;
  if (upper === undefined || upper.form === 'ordinal' || lower.form === 'ordinal' || lower.form === 'fraction') return undefined;
  // the unit of the lower number and what joins them stand between
  if (upper.first - lower.next > 2 * vocabulary.longest) return undefined;
  const value = lower.value < upper.value ? shareScale(reading, lower, upper) : lower.value;
  if (upper.value <= value || value < 0) return undefined;
  const end = pastSameUnit(reading, vocabulary, lower, upper);
  const mark = tokens[end];
  // "$5 million and $7 million": the currency before either number
  const above = upper.first - 1 > end ? moneyBefore(reading, vocabulary, upper.first) : undefined;
  const target = above !== undefined && above.first > end ? above.first : upper.first;
  if (mark?.text === '-' && target === end + 1 && mark.gap !== '\n' && tokens[target]!.gap === mark.gap)
    return { value, upper: upper.value };
  if (mark === undefined) return undefined;
  const joinsHere = (vocabulary.lexicon.traitsAt(mark) & ROLES['range-between']) !== 0;
  const { entries } = numberVocabularyOf(reading.language);
  // «و$7»: the word is cut from the number by the sign
  const isAnd = above !== undefined && target === end + 1 && entries.get(mark.text)?.some(({ word, offset }) => word.isAnd && offset === 0);
  if (target !== end && !joinsHere && !isAnd) return undefined;
  const below = above === undefined ? undefined : moneyBefore(reading, vocabulary, lower.first);
  if (above !== undefined && target < upper.first && (below?.unit ?? above.unit) !== above.unit) return undefined;
  const opening = phraseBefore(reading, vocabulary, below?.first ?? lower.first, 'range-open')?.value.range;
  // و written onto the second number
  const isJoined = isAnd === true || (target === end && entries.get(tokens[target]!.text)?.some((entry) => entry.joined) === true);
  const joins = vocabulary.lexicon
    .matchesAt(tokens, end)
    .some(
      ({ next, value: v }) =>
        next === target && v.role === 'range-between' && (v.range === opening || vocabulary.words.ranges[v.range]![0] === ''),
    );
  return joins || (isJoined && opening !== undefined) ? { value, upper: upper.value } : undefined;
}

/** Past the unit of the lower number, where the upper one has the same: "10 dollars to 20 dollars". */
function pastSameUnit({ tokens }: Reading, { lexicon, signs }: QuantityVocabulary, lower: Numeral, upper: Numeral): number {
  // `10$-20$`: the sign is said of both
  if (signs.has(tokens[lower.next]?.text ?? '') && tokens[lower.next]!.gap === '') return lower.next + 1;
  const [below, above] = [tokens[lower.next], tokens[upper.next]];
  if (below === undefined || above === undefined || (lexicon.traitsAt(below) & lexicon.traitsAt(above) & ROLES.noun) === 0)
    return lower.next;
  const [one, other] = [lower, upper].map(({ next }) => lexicon.matchesAt(tokens, next).find(({ value }) => value.role === 'noun'));
  if (one?.value.role !== 'noun' || other?.value.role !== 'noun') return lower.next;
  return one.value.noun.unit === other.value.noun.unit ? one.next : lower.next;
}

/** "2-3 million": the scale is said once, for both. */
function shareScale(reading: Reading, lower: Numeral, upper: Numeral): number {
  if (!lower.digits && !upper.digits) return wordsShareScale(reading, lower, upper);
  if (!lower.digits || !upper.digits || reading.tokens[upper.first]!.kind !== 'digits') return lower.value;
  const mantissa = digitsAt(reading, upper.first).value;
  const scale = upper.value / mantissa;
  return scale >= 1000 && lower.value < mantissa && lower.value < 1000 ? lower.value * scale : lower.value;
}

/** «две-три тысячи», «от двух до трёх миллионов»: the last word is a scale of both, where the lower number is below what it multiplies. */
function wordsShareScale(reading: Reading, lower: Numeral, upper: Numeral): number {
  const last = numberVocabularyOf(reading.language).entries.get(reading.tokens[upper.next - 1]!.text);
  const scale = last?.find(({ word }) => word.scale !== undefined)?.word.scale?.value ?? 1;
  const mantissa = upper.value / scale;
  return scale >= 1000 && mantissa < 1000 && lower.value < mantissa ? lower.value * scale : lower.value;
}
