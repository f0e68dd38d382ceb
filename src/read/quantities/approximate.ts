import type { Token } from '../../text';
import type { Numeral } from '../numbers/scan';
import type { Reading } from '../reading';
import { type QuantityVocabulary, ROLES } from './vocabulary';

/** Past what says how a number stands to the amount, between it and its noun: «20 *с лишним* человек», "150 *or so* people", "20-*odd* men". */
export function pastBound({ tokens }: Reading, { lexicon }: QuantityVocabulary, at: number): number {
  const from = pastHyphen(tokens, at);
  const token = tokens[from];
  if (token?.kind !== 'word' || token.gap !== (from > at ? '' : ' ') || (lexicon.traitsAt(token) & ROLES['bound-after']) === 0) return at;
  const found = lexicon.matchesAt(tokens, from).find(({ value }) => value.role === 'bound-after');
  return found?.next ?? at;
}

/** Past a hyphen glued to what stands before it. */
export const pastHyphen = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '-' && tokens[at]!.gap === '' && tokens[at + 1]?.gap === '' ? at + 1 : at;

/** A noun before its number, which makes it about so many: «человек пять». Nothing else may be counted on either side. */
export function invertedAt(
  { tokens }: Reading,
  { lexicon }: QuantityVocabulary,
  { first, next, digits, form }: Numeral,
): { readonly unit: string; readonly first: number } | undefined {
  const noun = tokens[first - 1];
  if (noun?.kind !== 'word' || (lexicon.traitsAt(noun) & ROLES.inverted) === 0 || tokens[first]!.gap !== ' ' || form !== 'cardinal')
    return undefined;
  const [two, after] = [tokens[first - 2], tokens[next]];
  if (two?.kind === 'digits') return undefined;
  const found = lexicon.matchesAt(tokens, first - 1).find(({ value, next: end }) => value.role === 'inverted' && end === first);
  if (found?.value.role !== 'inverted') return undefined;
  if (two !== undefined && noun.gap === ' ' && lexicon.matchesAt(tokens, first - 2).some(({ value }) => value.role === 'inverted-not'))
    return undefined;
  const ends = after === undefined || after.gap === '\n' || after.kind === 'mark';
  const isStop = !ends && lexicon.matchesAt(tokens, next).some(({ value }) => value.role === 'stop');
  // digits behind a noun are as often a list: "погибших человек 5, раненых 10"
  return ends || (isStop && !digits) ? { unit: found.value.unit, first: first - 1 } : undefined;
}
