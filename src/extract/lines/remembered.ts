import type { Language } from '../../languages/language';

/** Words remembered of a language. */
const MOST = 20_000;
/** Units of the longest of them: of a longer one the runtime may keep the whole text that it stands in. */
const LONGEST = 12;

/** What a word says of a language, found once for each: texts repeat their words. */
export function remembered(find: (word: string, language: Language) => number): (word: string, language: Language) => number {
  const known = new WeakMap<Language, Map<string, number>>();
  return (word, language) => {
    let words = known.get(language);
    if (words === undefined) {
      words = new Map();
      known.set(language, words);
    }
    let told = words.get(word);
    if (told === undefined) {
      told = find(word, language);
      if (word.length > LONGEST) return told;
      if (words.size >= MOST) words.clear();
      words.set(word, told);
    }
    return told;
  };
}
