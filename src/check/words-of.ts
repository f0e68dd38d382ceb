import { type ToldWords, wordsAmong } from '../extract/account/told-words';
import type { Claim } from '../kinds/claim';
import type { Language } from '../languages/language';
import type { Quote } from '../model/quote';
import { fold, tokenise } from '../text';
import type { CheckContext } from './context';
import { Recent } from './recent';

/** The words of a claim or a cue that the language knows: what is done, of what matter, with what slots. */
export interface ClaimLexemes extends ToldWords {
  /** The words themselves. */
  readonly words: string;
}

/** The same cue stands on many claims: so many phrases are remembered. */
const MOST = 4096;
const remembered = new WeakMap<Language, Recent<ClaimLexemes>>();

function wordsOf(quotes: readonly Quote[], context: CheckContext): ClaimLexemes | undefined {
  const [first] = quotes;
  const document = first === undefined ? undefined : context.document(first.document);
  if (document?.language === undefined) return undefined;
  const spans = quotes.flatMap(({ exact, start, end }) => exact ?? document.text?.slice(start, end) ?? []);
  // a line break between pieces: no phrase runs over it
  const words = spans.join('\n');
  const { language } = document;
  const memory = remembered.get(language) ?? new Recent<ClaimLexemes>(MOST);
  remembered.set(language, memory);
  return memory.get(words, () => ({ words, ...wordsAmong(tokenise(fold(words)), language) }));
}

const ofClaims = new WeakMap<Claim, ClaimLexemes | undefined>();

/** What the evidence of a claim says; `undefined` where its language is not at hand. */
export function evidenceWords(claim: Claim, context: CheckContext): ClaimLexemes | undefined {
  if (!ofClaims.has(claim)) ofClaims.set(claim, wordsOf(claim.evidence, context));
  return ofClaims.get(claim);
}

/** What one quote says. */
export const quoteWords = (quote: Quote, context: CheckContext): ClaimLexemes | undefined => wordsOf([quote], context);
