/** Words that are set off from a sentence between commas and tell nothing of its matter. Patterns as in the lexicon. */
export interface AsideWords {
  /** Asides by themselves: "as expected", «в свою очередь». */
  readonly whole: readonly string[];
  /** What opens an aside that tells where or when somebody spoke: "speaking at", «خلال مؤتمر صحفي». It ends with its comma. */
  readonly speaking: readonly string[];
  /** What opens a clause that tells when, while or though what something happened, wherever it stands: "while", «когда», «فيما». */
  readonly clauses: readonly string[];
  /** The same where a sentence begins: "as the", «едва». */
  readonly opening: readonly string[];
  /** What opens the words for what did not hinder it: "despite", «несмотря на». */
  readonly despite: readonly string[];
}
