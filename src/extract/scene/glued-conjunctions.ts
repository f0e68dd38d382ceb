import type { SyntaxWords } from '../../languages/words/claims';
import { type Token, WordMemo } from '../../text';
import type { Scene } from './scene';

const memos = new WeakMap<SyntaxWords, WordMemo<string>>();

/** The letter of "and" that a word begins with («وقطر»), whatever it is of: nothing where none is written onto words. Asked of every word of a text, it is told of each but once. */
export function gluedConjunction({ reading }: Pick<Scene, 'reading'>, { word }: Token): string {
  const { syntax } = reading.language.claims;
  let memo = memos.get(syntax);
  if (memo === undefined) {
    const letters = syntax.conjunctions.filter(({ length }) => length === 1);
    memo = new WordMemo(({ text }) => letters.find((letter) => text.startsWith(letter)) ?? '');
    memos.set(syntax, memo);
  }
  return memo.of(word);
}

const short = new WeakMap<SyntaxWords, readonly string[]>();

/** What is written onto the front of a word begins with a conjunction. */
export function beginsWithConjunction({ reading }: Pick<Scene, 'reading'>, prefix: string): boolean {
  if (prefix === '') return false;
  const { syntax } = reading.language.claims;
  let words = short.get(syntax);
  if (words === undefined) {
    words = syntax.conjunctions.filter(({ length }) => length <= 2);
    short.set(syntax, words);
  }
  for (let i = 0; i < words.length; i += 1) if (prefix.startsWith(words[i]!)) return true;
  return false;
}
