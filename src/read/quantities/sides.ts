import type { CountedNoun } from '../../languages/words/quantities';
import type { Reading } from '../reading';
import { type QuantityVocabulary, ROLES } from './vocabulary';

/** Furthest a number without its noun looks back for it, in tokens. */
const LOOK_BACK = 25;

const AFTER = ROLES['per-side'] | ROLES['total-after'];

/** "from each side" or "in total" at a token. */
export function perAfter(
  { tokens }: Reading,
  { lexicon }: QuantityVocabulary,
  at: number,
): { readonly per: 'side' | 'total'; readonly next: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.gap === '\n' || (lexicon.traitsAt(token) & AFTER) === 0) return undefined;
  for (const { value, next } of lexicon.matchesAt(tokens, at)) {
    if (value.role === 'per-side') return { per: 'side', next };
    if (value.role === 'total-after') return { per: 'total', next };
  }
  return undefined;
}

/** Who is exchanged, where several are named. */
const EXCHANGED = new Set(['prisoner', 'detainee', 'hostage']);

/** The persons last named before a token, in the same sentence: what "175 for 175" counts. Those another number counts (before `floor`) only if they are captives. */
export function nearestNoun({ tokens }: Reading, { lexicon }: QuantityVocabulary, before: number, floor: number): CountedNoun | undefined {
  for (let at = before - 1; at >= Math.max(0, before - LOOK_BACK); at -= 1) {
    const token = tokens[at]!;
    if (token.text === '.' || token.gap === '\n') return undefined;
    if ((lexicon.traitsAt(token) & ROLES.noun) === 0) continue;
    for (const { value } of lexicon.matchesAt(tokens, at)) {
      if (value.role !== 'noun' || !value.noun.person || value.noun.unit === 'person') continue;
      if (token.start >= floor || EXCHANGED.has(value.noun.unit)) return value.noun;
    }
  }
  return undefined;
}
