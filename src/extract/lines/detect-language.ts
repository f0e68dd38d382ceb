import type { Language } from '../../languages/language';
import { remembered } from './remembered';

const LETTER = /\p{L}/u;
// «15-й»: what ends a number is no word
const WORD = /(?<!\d-)\p{L}[\p{L}\p{M}\u0640'’ʼ\u200c]*/gu;
const LATIN = /[a-z]/;
/** Words looked at in a paragraph: enough to tell, whatever its length. */
const SAMPLE = 40;
/** Code units in which they are looked for. */
const SAMPLE_LENGTH = 600;
/** Fewest words that tell a paragraph of another language apart. */
const FEWEST = 4;
/** Words from which on a text without one common word of a language is not in it. */
const ENOUGH = 16;
const LEAST_COMMON = 0.03;
const LEAST_LETTERS = 0.6;
/** How much a word of another language weighs against a language's own. */
const STRANGE = 1.5;

interface Marks {
  readonly alphabet: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly strangers: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly strangeLetters: ReadonlySet<string>;
  readonly strangeParts: readonly string[];
  readonly proclitics: readonly string[];
}

const marks = new WeakMap<Language, Marks>();

/** Without vowel marks, tatweel and the accents of Latin letters, in lower case. */
function bare(word: string): string {
  const lower = word.normalize('NFC').toLowerCase();
  return (LATIN.test(lower) ? lower.normalize('NFD') : lower)
    .replace(/[\p{M}\u0640\u200c]/gu, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/'+$/, '');
}

function marksOf(language: Language): Marks {
  let found = marks.get(language);
  if (found === undefined) {
    const { common, strangers, particles = '', strangeLetters, strangeParts } = language.furniture;
    const words = (text: string) => new Set(text.trim().split(/\s+/).map(bare));
    found = {
      // its names of countries have all its letters
      alphabet: new Set(
        [...`${language.names.countries.replace(/^[^|\n]*/gm, '')}${common}`.toLowerCase()].filter((one) => LETTER.test(one)),
      ),
      common: words(common),
      strangers: words(strangers),
      particles: words(particles),
      strangeLetters: new Set(strangeLetters),
      strangeParts,
      proclitics: (language.morphology.proclitics ?? []).filter((proclitic) => proclitic.length > 1),
    };
    marks.set(language, found);
  }
  return found;
}

/** How well a stretch of text fits one language. */
interface Fit {
  readonly words: number;
  /** Words that are among its commonest. */
  readonly own: number;
  /** Words that only other languages have. */
  readonly strange: number;
  /** Words written in its letters. */
  readonly written: number;
}

const NONE: Fit = { words: 0, own: 0, strange: 0, written: 0 };

const plus = (a: Fit, b: Fit): Fit => ({
  words: a.words + b.words,
  own: a.own + b.own,
  strange: a.strange + b.strange,
  written: a.written + b.written,
});

/** What one word says of a language, in bits. */
const WRITTEN = 1;
const OWN = 2;
const HALF_OWN = 4;
const STRANGER = 8;
const PARTICLE = 16;

const knownBits = remembered((word, language) => bitsOf(bare(word), language));

function bitsOf(word: string, language: Language): number {
  const { alphabet, common, strangers, particles, strangeLetters, strangeParts, proclitics } = marksOf(language);
  const written = alphabet.has(word[0]!) && alphabet.has(word.at(-1)!) ? WRITTEN : 0;
  if (common.has(word)) return written | OWN;
  if (particles.has(word)) return written | STRANGER | PARTICLE;
  if (strangers.has(word) || strangeParts.some((part) => word.includes(part))) return written | STRANGER;
  for (const letter of word) if (strangeLetters.has(letter)) return written | STRANGER;
  return proclitics.some((proclitic) => word.length > proclitic.length + 2 && word.startsWith(proclitic)) ? written | HALF_OWN : written;
}

function fitOf(words: readonly string[], language: Language): Fit {
  const fit = { words: words.length, own: 0, strange: 0, written: 0 };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const found = knownBits(word, language);
    if ((found & WRITTEN) !== 0) fit.written += 1;
    if ((found & OWN) !== 0) fit.own += 1;
    else if ((found & HALF_OWN) !== 0) fit.own += 0.5;
    else if ((found & STRANGER) !== 0 && ((found & PARTICLE) === 0 || !isInName(words, at))) fit.strange += 1;
  }
  return fit;
}

const CAPITAL = /^\p{Lu}/u;
/** Most words that may stand inside a name: "von der". */
const PARTICLES = 2;

/** "Ursula von der Leyen": small words between capitals. */
function isInName(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - PARTICLES), at);
  const behind = words.slice(at + 1, at + 1 + PARTICLES);
  return (CAPITAL.test(before.at(-1) ?? '') || CAPITAL.test(before[0] ?? '')) && behind.some((word) => CAPITAL.test(word));
}

/** The last letter of the Latin blocks. */
const LAST_LATIN = 0x24f;
const isLatin = (word: string): boolean => word.charCodeAt(0) <= LAST_LATIN;

/** «Про це пише The Times of Israel»: names in Latin letters tell nothing of a line that has words in others. */
function withoutLatinNames(words: readonly string[]): readonly string[] {
  const latin = words.filter(isLatin).length;
  if (latin === 0 || latin === words.length) return words;
  return words.filter((word, at) => !isLatin(word) || !(CAPITAL.test(word) || isInName(words, at)));
}

const score = ({ own, strange }: Fit): number => own - STRANGE * strange;
const isForeign = ({ words, own, strange, written }: Fit): boolean =>
  written < words * LEAST_LETTERS || strange * STRANGE > own || (words >= ENOUGH && own < words * LEAST_COMMON);

/** The best of several fits: most words in its letters, then most of its own words; the first of two alike. */
function best(fits: readonly Fit[]): number {
  const writtenMost = Math.max(...fits.map(({ written }) => written));
  let found = -1;
  for (const [index, fit] of fits.entries())
    if (
      fit.written >= writtenMost * LEAST_LETTERS &&
      (found < 0 || score(fit) > score(fits[found]!) || (score(fit) === score(fits[found]!) && fit.written > fits[found]!.written))
    )
      found = index;
  return found;
}

/** A stretch of whole lines in one language; `undefined` where it is none of those given. */
export interface LanguageRun {
  readonly language: Language | undefined;
  /** UTF-16 span. */
  readonly start: number;
  readonly end: number;
}

interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly fits: readonly Fit[];
}

function paragraphsOf(text: string, languages: readonly Language[]): Paragraph[] {
  const found: Paragraph[] = [];
  for (let start = 0; start < text.length; ) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at + 1;
    const sample =
      text
        .slice(start, Math.min(end, start + SAMPLE_LENGTH))
        .match(WORD)
        ?.slice(0, SAMPLE) ?? [];
    const words = withoutLatinNames(sample);
    found.push({ start, end, fits: languages.map((language) => fitOf(words, language)) });
    start = end;
  }
  return found;
}

/**
 * The languages of a text by stretches of lines, of those given: by letters, by common words, and by common words of languages that are none of them. Lines that do not tell
 * go with the language of most of the text. Where nothing tells (no letters at all), the first language.
 */
export function languageRuns(text: string, languages: readonly Language[]): LanguageRun[] {
  if (languages.length === 0) return [];
  const paragraphs = paragraphsOf(text, languages);
  const whole = languages.map((_, index) => paragraphs.reduce((sum, { fits }) => plus(sum, fits[index]!), NONE));
  const words = languages.map(() => 0);
  let foreign = 0;
  for (const { fits } of paragraphs) {
    const at = best(fits);
    if (fits[at]!.words < FEWEST) continue;
    if (isForeign(fits[at]!)) foreign += fits[at]!.words;
    else words[at]! += fits[at]!.words;
  }
  const most = words.indexOf(Math.max(...words));
  const main = Math.max(...words) > 0 ? most : whole[0]!.words === 0 ? 0 : isForeign(whole[best(whole)]!) ? -1 : best(whole);
  if (foreign === 0 && words.every((count, index) => index === main || count === 0))
    return [{ language: languages[main], start: 0, end: text.length }];
  const runs: LanguageRun[] = [];
  for (const { start, end, fits } of paragraphs) {
    const language = languages[languageOf(fits, main)];
    const last = runs.at(-1);
    if (last !== undefined && last.language === language) runs[runs.length - 1] = { ...last, end };
    else runs.push({ language, start, end });
  }
  return runs;
}

/** The language of a paragraph: its own where it tells plainly, else that of the text. */
function languageOf(fits: readonly Fit[], main: number): number {
  const at = best(fits);
  const fit = fits[at]!;
  if (fit.words < FEWEST) return main;
  if (isForeign(fit)) {
    const known = fits[main];
    return known !== undefined && known.written >= known.words * LEAST_LETTERS && known.strange < 2 ? main : -1;
  }
  const known = fits[main];
  // a line in letters that both languages have needs more than one word to change the language
  if (at !== main && known !== undefined && known.written >= known.words * LEAST_LETTERS && score(fit) - score(known) < 2) return main;
  return at;
}

/**
 * The language, of those given, that most of a text is in.
 *
 * @returns nothing where it is in none of them
 */
export const detectLanguage = (text: string, languages: readonly Language[]): Language | undefined =>
  mainLanguage(languageRuns(text, languages));

/** The language that most of the stretches are in. */
export function mainLanguage(runs: readonly LanguageRun[]): Language | undefined {
  const sizes = new Map<Language, number>();
  for (const { language, start, end } of runs) if (language !== undefined) sizes.set(language, (sizes.get(language) ?? 0) + end - start);
  const most = Math.max(...sizes.values());
  return [...sizes].find(([, size]) => size === most)?.[0];
}
