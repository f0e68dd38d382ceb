import type { Item, Run } from './scene';

/** What begins at each token. */
export function byFirst<T extends Run>(items: readonly T[], length: number): (T | undefined)[] {
  const starts: (T | undefined)[] = new Array(length);
  for (const item of items) starts[item.first] = item;
  return starts;
}

/** The words by their last token, where no other begins inside them. */
export function byLast(starts: readonly (Item | undefined)[]): (Item | undefined)[] {
  const { length } = starts;
  const ends: (Item | undefined)[] = new Array(length);
  let last: Item | undefined;
  let lastAt = 0;
  for (let at = 0; at < length; at += 1) {
    const item = starts[at];
    if (item !== undefined) {
      last = item;
      lastAt = at;
    }
    if (last !== undefined && last.next === at + 1 && at - lastAt < LONGEST_WORDS) ends[at] = last;
  }
  return ends;
}

/** Most tokens of a syntax word looked back for. */
export const LONGEST_WORDS = 4;
