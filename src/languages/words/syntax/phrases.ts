import type { Relation } from '../claims';
import type { Modifiers } from '../modifiers';

/** What stands around a noun: articles, prepositions, and what may come between a subject and its verb. */
export interface PhraseWords {
  /** What describes a noun in front of it, where adjectives show no case. */
  readonly modifiers?: Modifiers;
  /** Words after which a verb-shaped word is a noun: "the", "his", "for". */
  readonly nounAfter: readonly string[];
  /** Words that open a noun phrase: "the", "its". Folded. */
  readonly determiners?: readonly string[];
  readonly relations: Readonly<Partial<Record<Relation, readonly string[]>>>;
  /** Articles glued to their noun. */
  readonly articles?: readonly string[];
  /** Proclitic letters that are prepositions: ل → `to`. */
  readonly proclitics: Readonly<Record<string, Relation>>;
  /** Verbs that are prepositions but where a clause begins: «عبر الوزير عن …», and no «عبر الهاتف». Folded. */
  readonly alsoPrepositions?: readonly string[];
  /** Determiners, auxiliaries and adverbs that may stand between a subject and its verb. */
  readonly transparent: readonly string[];
}
