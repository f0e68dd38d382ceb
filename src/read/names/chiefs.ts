import type { NameWords } from '../../languages/words/names';
import { foldText, WordMemo } from '../../text';
import { hitOf } from './bodies';
import type { Scan } from './scan';

/** Words of the office between the noun and the first state, at most. */
const LONGEST_OFFICE = 3;

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

/** «وزيرا خارجية مصر وتركيا»: a noun of office in the dual or the plural is of nobody in particular: where the first of the states it is of stands; -1 where it is no such noun. */
export function severalAt(scan: Scan, at: number): number {
  const words = scan.reading.language.names;
  if (words.chiefs === undefined || !chiefsOf(words).of(scan.tokens[at]!.word)) return -1;
  for (let next = at + 1; next <= at + 1 + LONGEST_OFFICE && scan.tokens[next]?.kind === 'word'; next += 1) {
    const state = hitOf(scan, next, ({ kind }) => kind === 'state');
    if (state === undefined) continue;
    return state.offset === 0 || state.value.form === 'adjective' ? next : -1;
  }
  return -1;
}
