import type { Candidate } from './candidates';
import type { Token } from './tokens';

/** Where a word leads from the root of a lexicon, the traits of all that may be found there, and what is found by the word alone. */
export interface Root<T> {
  readonly candidates: readonly Candidate<T>[];
  readonly traits: number;
  readonly groups: number;
  readonly values: readonly T[];
  /** Bits of the words and stems that may go on from it. */
  readonly wordBits: number;
  readonly stemBits: number;
  /** Patterns go on behind a gap from it. */
  readonly apart: boolean;
  /** The entries that the word is by itself, in the order of matches: most words of a text are no more, and nothing else is looked at. */
  readonly alone: readonly Alone<T>[];
}

interface Alone<T> {
  readonly value: T;
  readonly pattern: string;
  /** Code units of the word that are proclitics. */
  readonly offset: number;
}

/** That of a word which leads nowhere, as most do in most lexicons: one for all, which lies at hand. */
const EMPTY: Root<never> = { candidates: [], traits: 0, groups: 0, values: [], wordBits: 0, stemBits: 0, apart: false, alone: [] };

/** What is told of a word by the nodes that it leads to. */
export function rootOf<T>(candidates: readonly Candidate<T>[]): Root<T> {
  if (candidates.length === 0) return EMPTY;
  let [traits, groups, wordBits, stemBits] = [0, 0, 0, 0];
  let apart = false;
  const alone: Alone<T>[] = [];
  for (const { node, offset } of candidates) {
    traits |= node.traits;
    groups |= node.groups;
    wordBits |= node.wordBits;
    stemBits |= node.stemBits;
    apart ||= node.apart !== undefined;
    for (const { value, pattern } of node.entries ?? []) alone.push({ value, pattern, offset });
  }
  const values = alone.map(({ value }) => value);
  alone.sort((a, b) => a.offset - b.offset);
  return { candidates, traits, groups, values, wordBits, stemBits, apart, alone };
}

/** The token that a phrase goes on with, if at all; behind the last where there is none. It does not run over a paragraph break. */
export function onward(tokens: readonly Token[], next: number, overQuotes: boolean): number {
  const token = tokens[next];
  if (token === undefined || (token.gap === '\n' && token.kind !== 'word')) return tokens.length;
  return overQuotes && token.text === '"' && tokens[next + 1]?.kind === 'word' ? next + 1 : next;
}
