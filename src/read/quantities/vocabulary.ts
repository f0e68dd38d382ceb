import type { Language } from '../../languages/language';
import type { CountedNoun, PersonQualifier, QuantityBound, QuantityWords } from '../../languages/words/quantities';
import { foldText, Lexicon, WordMemo } from '../../text';
import { codesOf } from './codes';
import { nationalsOf } from './nationals';

/** What a phrase does in a quantity. */
export type Role =
  | { readonly role: 'noun'; readonly noun: CountedNoun }
  | { readonly role: 'qualifier'; readonly qualifier: PersonQualifier }
  | { readonly role: 'harm-before' | 'harm-after' | 'toll'; readonly qualifier: PersonQualifier }
  | { readonly role: 'bound-before' | 'bound-after'; readonly bound: QuantityBound }
  | { readonly role: 'range-open' | 'range-between'; readonly range: number }
  | { readonly role: 'inverted'; readonly unit: string }
  | {
      readonly role:
        | 'stop'
        | 'inverted-not'
        | 'bound-not'
        | 'partitive'
        | 'exchange'
        | 'smaller-join'
        | 'per-side'
        | 'per-side-before'
        | 'total-before'
        | 'total-after'
        | 'toll-verb';
    };

/** A noun in the dual: two of it, in one word. */
export interface Dual {
  readonly noun: CountedNoun;
  /** Code units of proclitics before it, the article apart. */
  readonly offset: number;
  readonly definite: boolean;
}

export interface QuantityVocabulary {
  readonly words: QuantityWords;
  readonly lexicon: Lexicon<Role>;
  /** Tokens of the longest phrase, at most. */
  readonly longest: number;
  readonly duals: ReadonlyMap<string, Dual>;
  /** The same by word of a text. */
  readonly dualOf: WordMemo<Dual | null>;
  /** Currency signs, folded; those with letters before the sign in one string. */
  readonly signs: ReadonlyMap<string, string>;
  /** Signs that are letters, as they are written. */
  readonly letterSigns: ReadonlySet<string>;
  /** Codes of ISO 4217, folded, of the money the language names. */
  readonly codes: ReadonlyMap<string, string>;
  readonly adjectiveEndings: readonly string[];
  /** Numerals that count persons by themselves, folded. */
  readonly collectives: ReadonlySet<string>;
  /** What makes a "one" behind it nobody, folded. */
  readonly noneBefore: ReadonlySet<string>;
  /** The definite article, folded; empty where there is none written on. */
  readonly article: string;
}

/** A bit for each role. */
export const ROLES: Readonly<Record<Role['role'], number>> = {
  noun: 1,
  qualifier: 1 << 1,
  'bound-before': 1 << 2,
  'bound-after': 1 << 3,
  'range-open': 1 << 4,
  'range-between': 1 << 5,
  stop: 1 << 6,
  'bound-not': 1 << 7,
  partitive: 1 << 8,
  exchange: 1 << 9,
  'per-side': 1 << 10,
  'per-side-before': 1 << 11,
  'total-before': 1 << 12,
  'total-after': 1 << 13,
  inverted: 1 << 14,
  'inverted-not': 1 << 15,
  'smaller-join': 1 << 16,
  'harm-before': 1 << 17,
  'harm-after': 1 << 18,
  toll: 1 << 19,
  'toll-verb': 1 << 20,
};

/** Where a pattern may be cut into tokens. */
const TOKENS = /[^\p{L}\p{N}]|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;

const built = new WeakMap<QuantityWords, QuantityVocabulary>();
let last: QuantityVocabulary | undefined;
const split = (patterns: string): string[] => (patterns === '' ? [] : patterns.split(', '));

/** The counting words of a language, ready to look up; built at first use. */
export function vocabularyOf(language: Language): QuantityVocabulary {
  // it is asked for every number of a text
  if (last?.words === language.quantities) return last;
  let vocabulary = built.get(language.quantities);
  if (vocabulary === undefined) {
    vocabulary = build(language);
    built.set(language.quantities, vocabulary);
  }
  last = vocabulary;
  return vocabulary;
}

function build(language: Language): QuantityVocabulary {
  const { quantities: words, numbers, morphology } = language;
  const entries: (readonly [string, Role])[] = [];
  const add = (patterns: string, role: Role) => {
    for (const pattern of split(patterns)) entries.push([pattern, role]);
  };
  for (const [qualifier, patterns] of words.qualifiers) add(patterns, { role: 'qualifier', qualifier });
  for (const noun of words.nouns) add(noun.patterns, { role: 'noun', noun });
  for (const noun of nationalsOf(language)) add(noun.patterns, { role: 'noun', noun });
  for (const [qualifier, before, after] of words.harms ?? []) {
    add(before, { role: 'harm-before', qualifier });
    add(after, { role: 'harm-after', qualifier });
  }
  for (const [qualifier, patterns] of words.tolls?.nouns ?? []) add(patterns, { role: 'toll', qualifier });
  add(words.tolls?.verbs ?? '', { role: 'toll-verb' });
  for (const [bound, patterns] of words.boundsBefore) add(patterns, { role: 'bound-before', bound });
  for (const [bound, patterns] of words.boundsAfter) add(patterns, { role: 'bound-after', bound });
  add(words.boundsNot, { role: 'bound-not' });
  for (const [range, [opening, between]] of words.ranges.entries()) {
    add(opening, { role: 'range-open', range });
    add(between, { role: 'range-between', range });
  }
  add(words.stops, { role: 'stop' });
  add(words.partitives, { role: 'partitive' });
  for (const [unit, patterns] of words.inverted ?? []) add(patterns, { role: 'inverted', unit });
  add(words.invertedNot ?? '', { role: 'inverted-not' });
  add(words.smallerJoin ?? '', { role: 'smaller-join' });
  add(words.exchange, { role: 'exchange' });
  add(words.perSide, { role: 'per-side' });
  add(words.perSideBefore, { role: 'per-side-before' });
  add(words.totalBefore, { role: 'total-before' });
  add(words.totalAfter, { role: 'total-after' });

  const article = foldText(numbers.definite.split('|')[0] ?? '');
  const duals = new Map<string, Dual>();
  for (const noun of words.nouns) {
    for (const stem of noun.dual === undefined || noun.dual === '' ? [] : noun.dual.split('|')) {
      for (const ending of words.dualEndings) {
        const form = foldText(stem + ending);
        for (const proclitic of ['', ...(morphology.proclitics ?? []).map(foldText)]) {
          const definite = article !== '' && proclitic.endsWith(article);
          if (!duals.has(proclitic + form))
            duals.set(proclitic + form, { noun, offset: proclitic.length - (definite ? article.length : 0), definite });
        }
      }
    }
  }
  return {
    words,
    lexicon: new Lexicon(morphology, entries, { traitsOf: ({ role }) => ROLES[role] }),
    longest: Math.max(...entries.map(([pattern]) => pattern.split(TOKENS).length)),
    duals,
    dualOf: new WordMemo(({ text }) => duals.get(text) ?? null),
    letterSigns: new Set(words.currencySigns.map(([sign]) => sign).filter((sign) => /^\p{L}+$/u.test(sign))),
    codes: new Map(codesOf(words).map((code) => [foldText(code), code])),
    signs: new Map(words.currencySigns.map(([sign, code]) => [foldText(sign), code])),
    adjectiveEndings: words.adjectiveEndings.map(foldText),
    collectives: new Set(split(words.collectives ?? '').map(foldText)),
    noneBefore: new Set(split(words.noneBefore ?? '').map(foldText)),
    article,
  };
}
