import type { ActorType } from '../../model/vocabulary';
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

/** How bodies that no table knows are told by their noun and the article behind it, where no letter is a capital: «حزب التجمع الوطني». Words are bare, as clitics stand before them. */
export interface ArticledBodyWords {
  /** Nouns that name a body with any definite noun behind them, divided by spaces, and their type. */
  readonly nouns: readonly (readonly [nouns: string, type: ActorType])[];
  /** Nouns that name things of every day too: they want an adjective of `official` or of a state, or one of `purposes`. */
  readonly everyday: readonly (readonly [nouns: string, type: ActorType])[];
  /** Adjectives of official names in every gender: «وطني», «وطنية». */
  readonly official: readonly string[];
  /** Adjectives that stand behind those, and make no name by themselves: «مشترك», «دولي». */
  readonly further: readonly string[];
  /** Of `purposes`, those that the bare name of a land stands behind: «تحرير». */
  readonly lands: readonly string[];
  /** What bodies are for: «دفاع», «تحرير». */
  readonly purposes: readonly string[];
  /** Adjectives that whose it is stands behind: «تابعة». */
  readonly owned: readonly string[];
  /** Nouns behind which a name may stand that no table knows: «وكالة الأنباء سانا». */
  readonly titled: readonly string[];
  /** Nouns behind the noun with which it is no body: «حركة المرور». */
  readonly things: readonly string[];
  /** Endings of adjectives of relation. */
  readonly relations: readonly string[];
  /** What makes of the article a preposition and the article: «للدفاع». */
  readonly for: string;
}
