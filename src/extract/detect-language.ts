import type { Language } from '../languages/language';

const LETTER = /\p{L}/u;
/** Letters looked at: enough for a page, whatever the length of the text. */
const SAMPLE = 4000;

const alphabets = new WeakMap<Language, ReadonlySet<string>>();

/** The letters a language is written in, taken from its own names of countries, which have them all. */
function alphabetOf(language: Language): ReadonlySet<string> {
  let alphabet = alphabets.get(language);
  if (alphabet === undefined) {
    alphabet = new Set([...language.names.countries.replace(/^[^|\n]*/gm, '').toLowerCase()].filter((letter) => LETTER.test(letter)));
    alphabets.set(language, alphabet);
  }
  return alphabet;
}

/**
 * The language, of those given, whose letters the text is written in: Ukrainian has і, ї and є and lacks ы, э and ё. The first of two that fit as well.
 *
 * @returns nothing where no language was given
 */
export function detectLanguage(text: string, languages: readonly Language[]): Language | undefined {
  if (languages.length < 2) return languages[0];
  const letters: string[] = [];
  for (const character of text) {
    if (letters.length === SAMPLE) break;
    if (LETTER.test(character)) letters.push(character.toLowerCase());
  }
  const fits = languages.map((language) => letters.filter((letter) => alphabetOf(language).has(letter)).length);
  return languages[fits.indexOf(Math.max(...fits))];
}
