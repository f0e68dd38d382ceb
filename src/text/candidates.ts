import type { Splits } from './splits';
import type { Node } from './trie';

/** A node that a word leads to, and the code units of the word that are proclitics. */
export interface Candidate<T> {
  readonly node: Node<T>;
  readonly offset: number;
}

const NONE: readonly never[] = [];

/** Where a word leads from a node, whole or by one of its stems, whatever stands before it written together. */
export function candidatesOf<T>(node: Node<T>, { ways }: Splits): readonly Candidate<T>[] {
  const { under, wordBits, stemBits } = node;
  let found: Candidate<T>[] | undefined;
  for (let i = 0; i < ways.length; i += 1) {
    const { offset, word, bit, stems } = ways[i]!;
    // most words do not go on from here, which their bit tells without a lookup
    const whole = (wordBits & bit) === 0 ? undefined : (node.words?.get(word) ?? under?.words?.get(word));
    if (whole !== undefined) found = withMore(found, { node: whole, offset });
    if (stemBits === 0) continue;
    for (let j = 0; j < stems.length; j += 1) {
      const { stem, classes, bit: bitOfStem } = stems[j]!;
      if ((stemBits & bitOfStem) === 0) continue;
      const siblings = node.stems?.get(stem) ?? under?.stems?.get(stem);
      if (siblings === undefined) continue;
      for (let k = 0; k < siblings.length; k += 1) {
        const sibling = siblings[k]!;
        if (sibling.classes !== '' && !sharesLetter(sibling.classes, classes)) continue;
        found = withMore(found, { node: sibling.node, offset });
      }
    }
  }
  return found ?? NONE;
}

/** A list that begins empty makes room for many, and most have one. */
function withMore<T>(found: Candidate<T>[] | undefined, candidate: Candidate<T>): Candidate<T>[] {
  if (found === undefined) return [candidate];
  found.push(candidate);
  return found;
}

function sharesLetter(a: string, b: string): boolean {
  for (let i = 0; i < a.length; i += 1) if (b.includes(a[i]!)) return true;
  return false;
}
