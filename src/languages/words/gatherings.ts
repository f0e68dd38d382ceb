/** Meetings and papers that speak for those whose they are, where verbs stand first. Words are bare, as clitics stand before them, and folded. */
export interface GatheringWords {
  /** Nouns of meetings: «قمة», «اجتماع». */
  readonly meetings: readonly string[];
  /** Nouns of several that act as the body whose they are: «دول مجلس التعاون». */
  readonly members: readonly string[];
  /** Nouns of those who sit in a body named with them before: «الأعضاء». */
  readonly seats: readonly string[];
  /** Nouns of bodies that are told by them alone where none is named before: «دعا المجلس». */
  readonly bodies: readonly string[];
  /** Nouns of what a meeting or a body puts out: «بيان». */
  readonly papers: readonly string[];
  /** What tells that a paper was put out, and the word behind it: «الصادر عن». */
  readonly issued: readonly string[];
  readonly from: readonly string[];
  /** What may be glued before them, the longest first: nothing, the article, prepositions. */
  readonly glues: readonly string[];
  /** Adjectives of a meeting or a paper that end as no adjective of relation does. */
  readonly adjectives: readonly string[];
  /** Nouns between a meeting and the name of whose it is: «اجتماع وزراء خارجية دول الاتحاد». */
  readonly between: readonly string[];
}
