import type { NameWords } from '../../languages/words/names';
import { foldText, type Word, WordMemo } from '../../text';

/** Letters that are left of a name at least. */
const SHORTEST = 3;

/** Words without the longest ending that names take. */
export interface Stemmer {
  of(word: Word): string;
  stem(text: string): string;
  /** Stems of the small words of names. */
  readonly particles: ReadonlySet<string>;
}

const stemmers = new WeakMap<NameWords, Stemmer>();

/** The stemmer of the names of a language, made once. */
export function stemmerOf(words: NameWords): Stemmer {
  let stemmer = stemmers.get(words);
  if (stemmer === undefined) {
    const { declensions, endings, particles } = words;
    const letters = new Set(declensions.map(([, , letter]) => letter));
    const all = [...new Set([...letters].flatMap((letter) => endings[letter] ?? []).map(foldText))].sort((a, b) => b.length - a.length);
    const stem = (text: string): string => {
      const ending = all.find((candidate) => text.length - candidate.length >= SHORTEST && text.endsWith(candidate));
      return ending === undefined ? text : text.slice(0, text.length - ending.length);
    };
    const memo = new WordMemo(({ text }) => stem(text));
    stemmer = { stem, of: (word) => memo.of(word), particles: new Set(particles.map((word) => stem(foldText(word)))) };
    stemmers.set(words, stemmer);
  }
  return stemmer;
}
