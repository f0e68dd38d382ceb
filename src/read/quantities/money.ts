import type { Reading } from '../reading';
import type { QuantityVocabulary } from './vocabulary';

/** A currency before its number: `$`, `US$`, `USD`. */
export function moneyBefore(
  { tokens }: Reading,
  { signs, lexicon }: QuantityVocabulary,
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
  const named = lexicon
    .matchesAt(tokens, at - 1)
    .find(({ value, next }) => value.role === 'noun' && next === at && value.noun.unit.toLowerCase() === before.text);
  return named?.value.role === 'noun' ? { unit: named.value.noun.unit, first: at - 1, start: before.start } : undefined;
}
