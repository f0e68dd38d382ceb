/** The way back from folded units to the original text. */
export interface Way {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** A text up to this long whose every unit folds to one shares its way back with others. */
const SHARED = 1 << 16;
let shared: Way = { starts: new Uint32Array(1), ends: new Uint32Array(0) };

/** The way back where unit n comes from unit n. */
export function wayOfStraight(length: number): Way {
  if (length <= shared.ends.length && length < SHARED) return shared;
  const size = length < SHARED ? Math.min(SHARED, Math.max(1024, length * 2)) : length;
  const starts = new Uint32Array(size + 1);
  for (let at = 0; at <= size; at += 1) starts[at] = at;
  const way = { starts, ends: starts.subarray(1) };
  if (length < SHARED) shared = way;
  return way;
}
