/** The number words of a language. */
export interface NumberWords {
  /** Grouping and decimal marks as they are written in this language's texts, folded. */
  readonly separators: { readonly group: readonly string[]; readonly decimal: readonly string[] };
}
