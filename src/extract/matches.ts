import type { Language } from '../languages/language';
import type { Token } from '../text';
import { type LexemeMatch, lexiconOf } from './lexemes';

interface Kept {
  readonly language: Language;
  readonly at: (readonly LexemeMatch[] | undefined)[];
}

const kept = new WeakMap<readonly Token[], Kept>();

/** Longest text, in tokens, whose matches are kept: of more they would take more room than the text. */
const LONGEST = 1 << 14;

/** What the lexicon finds at each token of a text: a claim's words are looked up again when it is told. */
export function matchesOf(language: Language, tokens: readonly Token[]): (at: number) => readonly LexemeMatch[] {
  const lexicon = lexiconOf(language);
  if (tokens.length > LONGEST) return (at) => lexicon.matchesAt(tokens, at);
  let known = kept.get(tokens);
  if (known === undefined || known.language !== language) {
    known = { language, at: new Array(tokens.length) };
    kept.set(tokens, known);
  }
  const { at: found } = known;
  return (at) => {
    let matches = found[at];
    if (matches === undefined) {
      matches = lexicon.matchesAt(tokens, at);
      found[at] = matches;
    }
    return matches;
  };
}
