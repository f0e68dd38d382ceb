import type { HeadNoun } from './paradigms';

/** How bodies that no table knows are told by their noun and the genitives behind it, where only names begin with a capital: «Комитет национальной обороны». */
export interface CasedBodyWords {
  readonly nouns: readonly HeadNoun[];
  /** Beginnings of those that are the name of a body with any genitive behind them: «министерство». */
  readonly always: readonly string[];
  /** Of those that name things of every day too: «центр», «группа». They want more than a genitive. */
  readonly everyday: readonly string[];
  /** Endings of the adjectives before the noun. */
  readonly adjectives: readonly string[];
  /** Beginnings of adjectives of official names: «Народный», «национальной». */
  readonly official: readonly string[];
  /** Beginnings of what bodies are for: «оборона», «освобождение». No more than a case ending stands behind them. */
  readonly purposes: readonly string[];
  /** Endings of words that are genitives whatever stands before them, of adjectives in the genitive, and of every genitive. */
  readonly sureGenitives: readonly string[];
  readonly adjectiveGenitives: readonly string[];
  readonly genitives: readonly string[];
  /** Endings of verbs that end as genitives do. */
  readonly verbs: readonly string[];
  /** Prepositions inside a name, before what the body is for: «по делам», «за мир». */
  readonly prepositions: readonly string[];
  /** Words that end as genitives do and are none. */
  readonly noGenitives: readonly string[];
}
