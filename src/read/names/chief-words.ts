import type { NameWords } from '../../languages/words/names';
import { foldText, WordMemo } from '../../text';

const memos = new WeakMap<NameWords, WordMemo<boolean>>();

/** The words that call several by their office, alone or behind a clitic. */
export function chiefsOf(words: NameWords): WordMemo<boolean> {
  let memo = memos.get(words);
  if (memo === undefined) {
    const chiefs = new Set((words.chiefs ?? []).map(foldText));
    const clitics = words.proclitics.map(foldText);
    memo = new WordMemo(
      ({ text }) => chiefs.has(text) || clitics.some((clitic) => text.startsWith(clitic) && chiefs.has(text.slice(clitic.length))),
    );
    memos.set(words, memo);
  }
  return memo;
}
