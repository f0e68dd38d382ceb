/** Where the rest of a pattern stands, with the code units of its first token that are proclitics. */
export interface Apart {
  readonly first: number;
  readonly next: number;
  readonly offset: number;
}

/** An entry of a lexicon found at a token. */
export interface LexiconMatch<T> {
  readonly value: T;
  /** Index of the first token, and of the one after the last. */
  readonly first: number;
  readonly next: number;
  /** Code units of the first token (folded) that are proclitics and not part of the match. */
  readonly offset: number;
  /** The pattern as written in the data. */
  readonly pattern: string;
  /** Where the rest of the pattern stands, apart from the words matched here: «أخلت | إيران | سبيل». */
  readonly behind: Apart | undefined;
}

/** Written in a pattern for the words that may stand between the two parts of it. */
export const GAP = '…';
/** Words between the two parts of a pattern, at most. */
export const LONGEST_GAP = 16;
/** Marks that may stand between them: what is set off, named or quoted. */
export const ASIDES: ReadonlySet<string> = new Set([',', '"', '(', ')', '-', '–', '—']);
/** The words of a pattern, each of which may be one of several, and whether it may be absent. */
export function* wordsOf(pattern: string): Iterable<{ readonly word: string; readonly optional: boolean }> {
  const parts = pattern.split(' ');
  const gaps = parts.flatMap((part, index) => (part.includes(GAP) ? [index] : []));
  if (gaps.length > 1 || gaps[0] === 0 || gaps[0] === parts.length - 1)
    throw new Error(`expected one gap, between words, found «${pattern}»`);
  for (const written of parts) {
    const optional = written.startsWith('(') && written.endsWith(')');
    if (!optional && /[()]/.test(written)) throw new Error(`expected each bracket to hold one word, found «${written}» in «${pattern}»`);
    yield { word: optional ? written.slice(1, -1) : written, optional };
  }
}

export const longestFirst = (a: LexiconMatch<unknown>, b: LexiconMatch<unknown>): number => b.next - a.next || a.offset - b.offset;

export function isSorted(matches: readonly LexiconMatch<unknown>[]): boolean {
  for (let i = 1; i < matches.length; i += 1) if (longestFirst(matches[i - 1]!, matches[i]!) > 0) return false;
  return true;
}

export function sharesLetter(a: string, b: string): boolean {
  for (let i = 0; i < a.length; i += 1) if (b.includes(a[i]!)) return true;
  return false;
}
