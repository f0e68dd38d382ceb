import type { NameWords } from '../../languages/words/names';
import type { CasedBodyWords } from '../../languages/words/noun-bodies';
import type { ActorType } from '../../model/vocabulary';
import { foldText, type Word, WordMemo } from '../../text';

/** What a word may be in the name of a body, a bit each. */
export const BODY = {
  noun: 1,
  /** A noun that is a name with any genitive; a noun of things of every day too. */
  always: 1 << 1,
  everyday: 1 << 2,
  adjective: 1 << 3,
  official: 1 << 4,
  /** What bodies are for. */
  purpose: 1 << 5,
  /** A genitive for sure; an adjective in the genitive; the ending of any genitive, and of a verb. */
  sureGenitive: 1 << 6,
  adjectiveGenitive: 1 << 7,
  genitive: 1 << 8,
  verb: 1 << 9,
  preposition: 1 << 10,
  never: 1 << 11,
} as const;

/** The words of a language in the names of bodies. */
export interface BodyWords {
  /** The types of the bodies that nouns name, by their folded forms. */
  readonly types: ReadonlyMap<string, ActorType>;
  bits(word: Word): number;
}

/** Letters of a case ending, at most, and of a word that an ending tells anything of, at least. */
const LONGEST_ENDING = 2;
const SHORTEST = 4;

const made = new WeakMap<CasedBodyWords, BodyWords>();

export function bodyWordsOf(words: CasedBodyWords): BodyWords {
  let known = made.get(words);
  if (known === undefined) {
    known = build(words);
    made.set(words, known);
  }
  return known;
}

/** The word is the noun of a body that no table knows. */
export const isBodyNoun = ({ casedBodies }: NameWords, { text }: Word): boolean =>
  casedBodies !== undefined && bodyWordsOf(casedBodies).types.has(text);

type Test = (text: string) => boolean;

const beginsWith = (list: readonly string[]): Test => {
  const stems = list.map(foldText);
  return (text) => stems.some((stem) => text.startsWith(stem));
};

const endsWith = (list: readonly string[]): Test => {
  const endings = list.map(foldText);
  return (text) => text.length >= SHORTEST && endings.some((ending) => text.endsWith(ending));
};

const declines = (list: readonly string[]): Test => {
  const stems = list.map(foldText);
  return (text) => stems.some((stem) => text.startsWith(stem) && text.length - stem.length <= LONGEST_ENDING);
};

function build(words: CasedBodyWords): BodyWords {
  const types = new Map<string, ActorType>();
  const genitiveNouns = new Set<string>();
  for (const [form, type, relation] of words.nouns) {
    if (type === 'person') continue;
    types.set(foldText(form), type);
    if (relation === 'of') genitiveNouns.add(foldText(form));
  }
  const prepositions = new Set(words.prepositions.map(foldText));
  const never = new Set(words.noGenitives.map(foldText));
  const tests: readonly (readonly [bit: number, test: Test])[] = [
    [BODY.noun, (text) => types.has(text)],
    [BODY.always, (text) => types.has(text) && always(text)],
    [BODY.everyday, (text) => types.has(text) && everyday(text)],
    [BODY.adjective, endsWith(words.adjectives)],
    [BODY.official, beginsWith(words.official)],
    [BODY.purpose, declines(words.purposes)],
    [BODY.sureGenitive | BODY.genitive, endsWith(words.sureGenitives)],
    [BODY.adjectiveGenitive, endsWith(words.adjectiveGenitives)],
    [BODY.genitive, endsWith(words.genitives)],
    [BODY.verb, endsWith(words.verbs)],
  ];
  const genitives = new Set(words.purposes.map(foldText));
  const always = beginsWith(words.always);
  const everyday = beginsWith(words.everyday);
  const bits = new WordMemo(({ text }) => {
    if (prepositions.has(text)) return BODY.preposition;
    if (never.has(text)) return BODY.never;
    let found = 0;
    for (const [bit, test] of tests) if (test(text)) found |= bit;
    // «перемен», «прав»: without an ending they are genitives
    if (genitives.has(text)) found |= BODY.genitive;
    if (genitiveNouns.has(text)) found |= BODY.sureGenitive | BODY.genitive;
    return found;
  });
  return { types, bits: (word) => bits.of(word) };
}
