import { foldText } from './fold';
import { bitOf } from './splits';

/** A node of the trie of a lexicon. */
export interface Node<T> {
  /** The node of another lexicon that this one adds to: where a word or a stem leads from here is as there, unless this one has its own. */
  readonly under: Node<T> | undefined;
  words: Map<string, Node<T>> | undefined;
  stems: Map<string, { readonly classes: string; readonly node: Node<T> }[]> | undefined;
  entries: { readonly value: T; readonly pattern: string }[] | undefined;
  /** A bit for each whole word, and for each stem, that goes on from here: most words of a text can be told not to without a lookup. */
  wordBits: number;
  stemBits: number;
  /** Traits of the entries here and of all that go on from here. */
  traits: number;
}

/** A word that a text keeps whole: letters alone. */
const PLAIN_WORD = /^\p{L}+$/u;

/** A node that has nothing, or has what the node of another lexicon has. */
export const newNode = <T>(under?: Node<T>): Node<T> => ({
  under,
  words: undefined,
  stems: undefined,
  entries: under?.entries?.slice(),
  wordBits: under?.wordBits ?? 0,
  stemBits: under?.stemBits ?? 0,
  traits: under?.traits ?? 0,
});

/** The node for one word of a pattern below `node`, made where there is none. A hyphen or an apostrophe-s splits as in a text. */
export function descend<T>(node: Node<T>, written: string, traits: number): Node<T> {
  const tilde = written.indexOf('~');
  const stem = foldText(tilde < 0 ? written : written.slice(0, tilde));
  const parts = PLAIN_WORD.test(stem)
    ? [stem]
    : stem.split(/(?<=[^\p{L}\p{N}'])|(?=[^\p{L}\p{N}'])|(?<=\p{L}{2})(?='s$)|(?<=\p{N})(?=\p{L})|(?<=\p{L})(?=\p{N})/u);
  let reached = node;
  for (const [index, part] of parts.entries()) {
    if (tilde >= 0 && index === parts.length - 1) {
      const classes = written.slice(tilde + 1);
      reached.stems ??= new Map();
      reached.stemBits |= bitOf(part);
      let siblings: { readonly classes: string; readonly node: Node<T> }[] | undefined = reached.stems.get(part);
      if (siblings === undefined) {
        siblings = (reached.under?.stems?.get(part) ?? []).map((sibling) => ({ classes: sibling.classes, node: newNode(sibling.node) }));
        reached.stems.set(part, siblings);
      }
      let stemNode = siblings.find((sibling) => sibling.classes === classes);
      if (stemNode === undefined) {
        stemNode = { classes, node: newNode() };
        siblings.push(stemNode);
      }
      reached = stemNode.node;
      reached.traits |= traits;
    } else {
      reached.words ??= new Map();
      reached.wordBits |= bitOf(part);
      let next: Node<T> | undefined = reached.words.get(part);
      if (next === undefined) {
        next = newNode(reached.under?.words?.get(part));
        reached.words.set(part, next);
      }
      reached = next;
      reached.traits |= traits;
    }
  }
  return reached;
}
