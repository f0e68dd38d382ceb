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

/** How far a match reaches, and behind what. */
export type Placed = Pick<LexiconMatch<unknown>, 'next' | 'offset'>;

/** Makes what a lexicon tells of an entry that it finds. */
export type MakeMatch<T, M> = (value: T, first: number, next: number, offset: number, pattern: string, behind: Apart | undefined) => M;

export const plainMatch = <T>(
  value: T,
  first: number,
  next: number,
  offset: number,
  pattern: string,
  behind: Apart | undefined,
): LexiconMatch<T> => ({ value, first, next, offset, pattern, behind });

/** Written in a pattern for the words that may stand between the two parts of it. */
export const GAP = '…';
/** Words between the two parts of a pattern, at most. */
export const LONGEST_GAP = 16;
/** Marks that may stand between them: what is set off, named or quoted. */
export const ASIDES: ReadonlySet<string> = new Set([',', '"', '(', ')', '-', '–', '—']);
const CHOICE = /[|()…]/;
/** One way leads through a pattern, as through most: none of its words is one of several, or may be absent. */
export const isPlain = (pattern: string): boolean => !CHOICE.test(pattern);

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

const longestFirst = (a: Placed, b: Placed): number => b.next - a.next || a.offset - b.offset;

/** Sorts the first of some matches in place, those alike as they stand: there are few, mostly in order. */
export function sortLongestFirst(matches: Placed[], count: number): void {
  for (let at = 1; at < count; at += 1) {
    const match = matches[at]!;
    let to = at;
    for (; to > 0 && longestFirst(matches[to - 1]!, match) > 0; to -= 1) matches[to] = matches[to - 1]!;
    if (to < at) matches[to] = match;
  }
}
