import { textOfUnits } from './words';

/** Ukrainian і and ї typed with the Latin letter, and the same the other way. */
const LATIN_TO_CYRILLIC: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', x: 'х', y: 'у', ï: 'ї' };

const isCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x52f;
export const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** A Latin letter between Cyrillic ones is a look-alike typed on the wrong layout; one-to-one, so offsets stand. */
export function unmixScripts(text: string): string {
  if (!/[Ѐ-ӿ]'*[a-zï]|[a-zï]'*[Ѐ-ӿ]/.test(text)) return text;
  return text.replace(/[a-zïЀ-ӿ']+/g, (word) => {
    let cyrillic = 0;
    let latin = 0;
    for (let i = 0; i < word.length; i += 1) {
      if (isCyrillic(word.charCodeAt(i))) cyrillic += 1;
      else if (isLatin(word.charCodeAt(i))) latin += 1;
    }
    return cyrillic > latin && latin > 0 ? [...word].map((letter) => LATIN_TO_CYRILLIC[letter] ?? letter).join('') : word;
  });
}

const CYRILLIC_TO_LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LATIN_TO_CYRILLIC).map(([latin, cyrillic]) => [cyrillic, latin]),
);

/**
 * A folded word with its Cyrillic letters that look like Latin ones as those: Roman numerals are typed in either.
 *
 * @example
 * inLatin('хіх'); // → 'xix'
 */
export function inLatin(word: string): string {
  let at = 0;
  while (at < word.length && !isCyrillic(word.charCodeAt(at))) at += 1;
  if (at === word.length) return word;
  let latin = word.slice(0, at);
  for (let i = at; i < word.length; i += 1) latin += CYRILLIC_TO_LATIN[word[i]!] ?? word[i]!;
  return latin;
}

/** As `unmixScripts`, of folded units. */
export function unmixUnits(units: Uint16Array, length: number): void {
  const text = textOfUnits(units, 0, length);
  const unmixed = unmixScripts(text);
  if (unmixed !== text) for (let at = 0; at < length; at += 1) units[at] = unmixed.charCodeAt(at);
}
