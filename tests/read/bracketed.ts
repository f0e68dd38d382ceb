/** A text of a corpus, and the span its brackets mark: the whole text where there are none. */
export interface Bracketed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Takes the brackets out of a phrase of a corpus. */
export function bracketed(phrase: string): Bracketed {
  const start = phrase.indexOf('[');
  const end = phrase.indexOf(']');
  if (start < 0) return { text: phrase, start: 0, end: phrase.length };
  return { text: phrase.slice(0, start) + phrase.slice(start + 1, end) + phrase.slice(end + 1), start, end: end - 1 };
}
