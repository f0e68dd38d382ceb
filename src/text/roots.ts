import type { Candidate } from './candidates';

/** Where a word leads from the root of a lexicon, the traits of all that may be found there, and what is found by the word alone. */
export interface Root<T> {
  readonly candidates: readonly Candidate<T>[];
  readonly traits: number;
  readonly groups: number;
  readonly values: readonly T[];
  /** Bits of the words and stems that may go on from it. */
  readonly wordBits: number;
  readonly stemBits: number;
  /** The common case: the one entry that the word leads to, and nowhere else. */
  readonly only: Only<T> | undefined;
}

interface Only<T> {
  readonly value: T;
  readonly pattern: string;
  /** Code units of the word that are proclitics. */
  readonly offset: number;
}

/** What is told of a word by the nodes that it leads to. */
export function rootOf<T>(candidates: readonly Candidate<T>[]): Root<T> {
  let [traits, groups, wordBits, stemBits] = [0, 0, 0, 0];
  const values: T[] = [];
  for (const { node } of candidates) {
    traits |= node.traits;
    groups |= node.groups;
    wordBits |= node.wordBits;
    stemBits |= node.stemBits;
    for (const { value } of node.entries ?? []) values.push(value);
  }
  return { candidates, traits, groups, values, wordBits, stemBits, only: onlyOf(candidates) };
}

function onlyOf<T>(candidates: readonly Candidate<T>[]): Only<T> | undefined {
  if (candidates.length !== 1) return undefined;
  const { node, offset } = candidates[0]!;
  const { entries, apart, wordBits, stemBits } = node;
  if ((wordBits | stemBits) !== 0 || apart !== undefined || entries === undefined || entries.length > 1) return undefined;
  return { value: entries[0]!.value, pattern: entries[0]!.pattern, offset };
}
