/** Words that describe a noun in front of it, of a language whose adjectives show no case. Folded. */
export interface Modifiers {
  readonly endings: readonly string[];
  /** How nouns end that have such an ending: "government", "official". */
  readonly never: readonly string[];
  /** Endings of participles that may describe a noun. */
  readonly participles: readonly string[];
  /** Adjectives without such an ending. */
  readonly words: readonly string[];
  /** Nouns that compound with the noun behind: "a missile and drone attack". */
  readonly nouns: readonly string[];
  /** Articles and possessive pronouns: a verb never stands behind one and an adjective. */
  readonly articles: readonly string[];
  /** What begins a noun phrase, and never stands between an adjective and its noun. */
  readonly determiners: readonly string[];
}
