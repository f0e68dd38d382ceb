import type { Numeral } from '../numbers/scan';
import { vocabularyOf } from '../numbers/vocabulary';
import type { Reading } from '../reading';
import type { QuantityVocabulary } from './vocabulary';

/** A currency before its number: `$`, `US$`, `USD`. */
export function moneyBefore(
  { tokens }: Reading,
  { signs, codes, lexicon }: QuantityVocabulary,
  at: number,
): { readonly unit: string; readonly first: number; readonly start: number } | undefined {
  const before = tokens[at - 1];
  if (before === undefined || tokens[at]!.gap === '\n') return undefined;
  const code = signs.get(before.text);
  if (code !== undefined) {
    // `US$`: letters glued to the sign are part of it
    const letters = before.gap === '' && tokens[at - 2]?.kind === 'word' && tokens[at - 2]?.text.length === 2 ? 2 : 1;
    return { unit: code, first: at - letters, start: tokens[at - letters]!.start };
  }
  if (before.kind !== 'word' || !before.capital || before.text.length !== 3) return undefined;
  const coded = codes.get(before.text);
  if (coded !== undefined) return { unit: coded, first: at - 1, start: before.start };
  const named = lexicon
    .matchesAt(tokens, at - 1)
    .find(({ value, next }) => value.role === 'noun' && next === at && value.noun.unit.toLowerCase() === before.text);
  return named?.value.role === 'noun' ? { unit: named.value.noun.unit, first: at - 1, start: before.start } : undefined;
}

/** A currency behind its number, as a sign or a code: `20 €`, `42 KWD`. */
export function moneyAfter({ tokens }: Reading, { signs, codes }: QuantityVocabulary, at: number): string | undefined {
  const token = tokens[at];
  if (token === undefined || token.gap === '\n') return undefined;
  return signs.get(token.text) ?? (token.capital && token.text.length === 3 ? codes.get(token.text) : undefined);
}

/** What is added in the smaller money: "20 dollars *and 43 cents*". */
export function smallerMoney(
  reading: Reading,
  { lexicon }: QuantityVocabulary,
  at: number,
  following: Numeral | undefined,
): { readonly value: number; readonly next: number } | undefined {
  const { tokens } = reading;
  const token = tokens[at];
  if (following === undefined || following.form !== 'cardinal' || token === undefined || token.gap === '\n') return undefined;
  const { entries } = vocabularyOf(reading.language);
  // و is written onto the number, or stands before it as a word
  const isJoined = following.first === at && (following.digits ? false : entries.get(token.text)?.some((entry) => entry.joined) === true);
  const isBehindAnd =
    following.first === at + 1 && entries.get(token.text)?.some(({ word, offset }) => word.isAnd && offset === 0) === true;
  if (!isJoined && !isBehindAnd) return undefined;
  for (const { value, next } of lexicon.matchesAt(tokens, following.next)) {
    const share = value.role === 'noun' ? value.noun.share : undefined;
    if (share !== undefined && following.value * share < 1) return { value: following.value * share, next };
  }
  return undefined;
}
