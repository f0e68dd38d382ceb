import type { Language } from '../../languages/language';
import type { Token } from '../../text';
import { type LexemeMatch, lexiconOf } from './lexemes';

type MatchesAt = (at: number) => readonly LexemeMatch[];

interface Kept {
  readonly language: Language;
  readonly matchesAt: MatchesAt;
}

const kept = new WeakMap<readonly Token[], Kept>();

/** Longest text, in tokens, whose matches are kept: of more they would take more room than the text. */
const LONGEST = 1 << 14;

/** What the lexicon finds at each token of a text: a claim's words are looked up again when it is told. */
export function matchesOf(language: Language, tokens: readonly Token[]): MatchesAt {
  const known = kept.get(tokens);
  if (known !== undefined && known.language === language) return known.matchesAt;
  const lexicon = lexiconOf(language);
  if (tokens.length > LONGEST) return (at) => lexicon.matchesAt(tokens, at);
  const found: (readonly LexemeMatch[] | undefined)[] = new Array(tokens.length);
  const matchesAt = (at: number): readonly LexemeMatch[] => {
    let matches = found[at];
    if (matches === undefined) {
      matches = lexicon.matchesAt(tokens, at);
      found[at] = matches;
    }
    return matches;
  };
  kept.set(tokens, { language, matchesAt });
  return matchesAt;
}
