/** Words by which a sentence tells who said the one before it. Folded. */
export interface ToldAgain {
  /** What takes up the whole sentence before: "this", "so", «ذلك». */
  readonly pronouns: readonly string[];
  /** The same by a noun: "news", «النبأ»; and what stands before it. */
  readonly nouns: readonly string[];
  readonly before: readonly string[];
  /** What stands between such a word and a verb of saying behind it: «هذا ما (أعلنته الوزارة)». */
  readonly what: readonly string[];
  /** Verbs by which it comes or is made, with who said it behind: «جاء (ذلك في بيان)», "(the announcement was) made (by)". */
  readonly came: readonly string[];
  /** Nouns besides those of statements in which it comes: «لسان». */
  readonly mouths: readonly string[];
}
