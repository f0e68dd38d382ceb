import type { Finding } from '../../model/finding';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;
/** Isolates keep a path and an Arabic quote from reordering each other in a terminal. */
const [FSI, PDI] = ['\u2068', '\u2069'];

/** Columns that a string takes in a terminal: marks and invisible characters take none. */
const widthOf = (text: string): number => [...text.replace(/[\p{M}\p{Cf}]/gu, '')].length;

/** Where two strings begin and end to differ: the span of the first. */
function difference(one: string, other: string): [number, number] {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let tail = 0;
  while (tail < one.length - from && tail < other.length - from && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  return [from, Math.max(from + 1, one.length - tail)];
}

function markedOf({ code, args }: Finding): { readonly words: string; readonly mark: readonly [number, number] } | undefined {
  const { quote, mark, said, recorded, problem } = args;
  if (typeof quote === 'string' && Array.isArray(mark)) return { words: quote, mark: mark as unknown as [number, number] };
  if (code === 'quote/exact' && problem === 'gone' && typeof said === 'string' && typeof recorded === 'string' && said !== '')
    return { words: said, mark: difference(said, recorded) };
  return undefined;
}

/**
 * What the text says, with the words in question marked: carets under them, or brackets around them where the text runs from right to left and columns tell nothing.
 * Nothing where the finding has no words.
 */
export function excerptOf(finding: Finding): readonly string[] {
  const marked = markedOf(finding);
  if (marked === undefined) return [];
  const { mark } = marked;
  const words = marked.words.replace(/\s/gu, ' ');
  if (RIGHT_TO_LEFT.test(words)) return [`${FSI}${words.slice(0, mark[0])}⟦${words.slice(mark[0], mark[1])}⟧${words.slice(mark[1])}${PDI}`];
  return [words, `${' '.repeat(widthOf(words.slice(0, mark[0])))}${'^'.repeat(Math.max(1, widthOf(words.slice(mark[0], mark[1]))))}`];
}
