/** Edits that turn one word into another: insertions, deletions, replacements, and swaps of neighbours (Damerau–Levenshtein, optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : Infinity;
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), swap));
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

/** Words longer than this are no slip of the finger, and comparing them would take long. */
const LONGEST = 60;

/**
 * The known word nearest to one that is not known, or `undefined` where none is near: a third of its letters may be wrong, or it may be the beginning or a part of one.
 *
 * @example
 * nearest('ceasfire', ['ceasefire', 'talks']); // → 'ceasefire'
 */
function nearest(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  if (lower === '' || lower.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(lower.length / 3)) + 1;
  for (const candidate of known) {
    if (candidate.length > LONGEST) continue;
    const distance = editDistance(lower, candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best ?? known.find((candidate) => lower.length > 2 && candidate.toLowerCase().includes(lower));
}

/** ` (did you mean "x"?)`, or nothing. */
export function hint(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? '' : ` (did you mean "${near}"?)`;
}
