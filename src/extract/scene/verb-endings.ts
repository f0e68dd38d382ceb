import type { SyntaxWords } from '../../languages/words/claims';
import { type Word, WordMemo } from '../../text';
import { isPlural } from './word-shapes';

/** What the ending of a word says of it as a verb, in bits. */
export const INFINITE = 1;
export const FINITE = 2;
export const TO_COME = 4;
export const GERUND = 8;
/** Of no verb, though it ends as one that is not finite. */
export const NOUN = 16;
/** Of several, as a verb and as a participle. */
const SEVERAL = 32;
const SEVERAL_PARTICIPLE = 64;

const memos = new WeakMap<SyntaxWords, WordMemo<number>>();

/** What the endings of a language say of each of its words, found once for a word. */
export function verbEndings(syntax: SyntaxWords): WordMemo<number> {
  let memo = memos.get(syntax);
  if (memo === undefined) {
    const { nonFinite, futureEndings = [], gerunds = [] } = syntax;
    memo = new WordMemo(({ text }) => {
      const ends = (endings: readonly string[] | undefined) => endings?.some((ending) => text.endsWith(ending)) === true;
      return (
        (nonFinite.endings.some((ending) => text.length > ending.length + 1 && text.endsWith(ending)) ? INFINITE : 0) |
        (ends(nonFinite.finite) ? FINITE : 0) |
        (ends(futureEndings) ? TO_COME : 0) |
        (ends(gerunds) ? GERUND : 0) |
        (ends(nonFinite.nouns) ? NOUN : 0) |
        (isPlural(text, syntax, false) ? SEVERAL : 0) |
        (isPlural(text, syntax, true) ? SEVERAL_PARTICIPLE : 0)
      );
    });
    memos.set(syntax, memo);
  }
  return memo;
}

/** A word that is a verb or a participle, without what is glued before it, tells of several. */
export const isSeveral = (word: Word, offset: number, participle: boolean, syntax: SyntaxWords): boolean =>
  offset === 0
    ? (verbEndings(syntax).of(word) & (participle ? SEVERAL_PARTICIPLE : SEVERAL)) !== 0
    : isPlural(word.text.slice(offset), syntax, participle);

/** A word ends in one of some endings. */
export const endsInOne = (text: string, endings: readonly string[]): boolean => endings.some((ending) => text.endsWith(ending));
