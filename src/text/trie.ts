import { foldText } from './fold';
import { bitOf } from './splits';

/**
 * A node of the trie of a lexicon. Several may lead to one: the paths of a pattern share what is the same behind them, since one with a dozen words of which each
 * has a dozen others would have millions. What leads to a node that is shared cuts it loose before it adds to it.
 */
export class Node<T> {
  /** The node of another lexicon that this one adds to: where a word or a stem leads from here is as there, unless this one has its own. */
  readonly under: Node<T> | undefined;
  words: Map<string, Node<T>> | undefined = undefined;
  stems: Map<string, Stem<T>[]> | undefined = undefined;
  entries: { readonly value: T; readonly pattern: string }[] | undefined;
  /** Where patterns go on behind a gap, a root for each. */
  apart: Node<T>[] | undefined;
  /** A bit for each whole word, and for each stem, that goes on from here: most words of a text can be told not to without a lookup. */
  wordBits: number;
  stemBits: number;
  /** Traits and groups of the entries here and of all that go on from here. */
  traits: number;
  groups: number;
  /** More than one leads here. */
  shared = false;

  /** A node that has nothing, or has what another has, but what leads on from it. Every one is of one shape: readers look at thousands. */
  constructor(under: Node<T> | undefined, like = under) {
    this.under = under;
    this.entries = like?.entries?.slice();
    this.apart = like?.apart?.slice();
    this.wordBits = like?.wordBits ?? 0;
    this.stemBits = like?.stemBits ?? 0;
    this.traits = like?.traits ?? 0;
    this.groups = like?.groups ?? 0;
  }
}

/** Bits that an entry has, and whatever leads to it. */
export interface Bits {
  readonly traits: number;
  readonly groups: number;
}

/** A stem with the classes of its endings. */
interface Stem<T> {
  readonly classes: string;
  readonly node: Node<T>;
}

/** A word that a text keeps whole: letters alone. */
const PLAIN_WORD = /^\p{L}+$/u;

/** A node that has nothing, or has what the node of another lexicon has. */
export const newNode = <T>(under?: Node<T>): Node<T> => new Node(under);

/** The same as a node, for one of those that lead to it alone. */
function cutLoose<T>(node: Node<T>): Node<T> {
  const words = node.words && new Map(node.words);
  const stems = node.stems && new Map([...node.stems].map(([stem, siblings]) => [stem, [...siblings]]));
  for (const child of words?.values() ?? []) child.shared = true;
  for (const siblings of stems?.values() ?? []) for (const { node: child } of siblings) child.shared = true;
  const loose = new Node(node.under, node);
  loose.words = words;
  loose.stems = stems;
  return loose;
}

/** What one word of a pattern leads to, from any of the places that the words before it lead to. */
interface Step<T> {
  /** Nodes made where there was none, by the node below; and those cut loose, by what they were. */
  readonly made: Map<Node<T> | undefined, Node<T>>;
  readonly loose: Map<Node<T>, Node<T>>;
  /** Both: what leads to them is all of this step. */
  readonly own: Set<Node<T>>;
}

const newStep = <T>(): Step<T> => ({ made: new Map(), loose: new Map(), own: new Set() });

/** The places of a pattern while one of its words is added: a node that is cut loose from one of them is another. */
type Places<T> = readonly { readonly has: (node: Node<T>) => boolean; readonly add: (node: Node<T>) => void }[];

/** The nodes that any of some words, as a pattern writes them, lead to from any of some nodes; made where there are none. A hyphen or an apostrophe-s splits as in a text. */
export function descend<T>(from: Set<Node<T>>, alternatives: readonly string[], bits: Bits): Set<Node<T>> {
  const reached = new Set<Node<T>>();
  const last = newStep<T>();
  for (const written of alternatives) {
    const tilde = written.indexOf('~');
    const classes = tilde < 0 ? undefined : written.slice(tilde + 1);
    const parts = partsOf(foldText(tilde < 0 ? written : written.slice(0, tilde)));
    let nodes = from;
    for (const part of parts.slice(0, -1)) nodes = onward(nodes, part, undefined, bits, newStep(), [from, nodes, reached]);
    for (const node of onward(nodes, parts[parts.length - 1]!, classes, bits, last, [from, nodes, reached])) reached.add(node);
  }
  return reached;
}

/** The same of one word from one node: as most patterns go, with no sets to keep. */
export function descendOne<T>(from: Node<T>, written: string, bits: Bits): Node<T> {
  const tilde = written.indexOf('~');
  const parts = partsOf(foldText(tilde < 0 ? written : written.slice(0, tilde)));
  let node = from;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at]!;
    node =
      tilde < 0 || at < parts.length - 1
        ? byWord(node, part, bitOf(part), ownAlone)
        : byStem(node, part, written.slice(tilde + 1), bitOf(part), ownAlone);
    node.traits |= bits.traits;
    node.groups |= bits.groups;
  }
  return node;
}

const ownAlone = <T>(known: Node<T> | undefined, under: Node<T> | undefined): Node<T> =>
  known === undefined ? newNode(under) : known.shared ? cutLoose(known) : known;

const partsOf = (stem: string): readonly string[] =>
  PLAIN_WORD.test(stem)
    ? [stem]
    : stem.split(/(?<=[^\p{L}\p{N}'])|(?=[^\p{L}\p{N}'])|(?<=\p{L}{2})(?='s$)|(?<=\p{N})(?=\p{L})|(?<=\p{L})(?=\p{N})/u);

function onward<T>(
  from: Set<Node<T>>,
  part: string,
  classes: string | undefined,
  bits: Bits,
  step: Step<T>,
  places: Places<T>,
): Set<Node<T>> {
  const bit = bitOf(part);
  const reached = new Set<Node<T>>();
  const next = (known: Node<T> | undefined, under: Node<T> | undefined): Node<T> => ownNode(known, under, step, places);
  // what is cut loose on the way is added to the set, and comes last
  for (const node of from) {
    const to = classes === undefined ? byWord(node, part, bit, next) : byStem(node, part, classes, bit, next);
    to.traits |= bits.traits;
    to.groups |= bits.groups;
    reached.add(to);
  }
  return reached;
}

/** The node to add to where one is known already, or where the lexicon below has one. */
function ownNode<T>(known: Node<T> | undefined, under: Node<T> | undefined, { made, loose, own }: Step<T>, places: Places<T>): Node<T> {
  if (known !== undefined && (!known.shared || own.has(known))) return known;
  const other = known === undefined ? made.get(under) : loose.get(known);
  if (other !== undefined) {
    other.shared = true;
    return other;
  }
  const node = known === undefined ? newNode(under) : cutLoose(known);
  own.add(node);
  if (known === undefined) made.set(under, node);
  else {
    loose.set(known, node);
    for (const place of places) if (place.has(known)) place.add(node);
  }
  return node;
}

type Next<T> = (known: Node<T> | undefined, under: Node<T> | undefined) => Node<T>;

function byWord<T>(node: Node<T>, word: string, bit: number, next: Next<T>): Node<T> {
  node.words ??= new Map();
  node.wordBits |= bit;
  const to = next(node.words.get(word), node.under?.words?.get(word));
  node.words.set(word, to);
  return to;
}

function byStem<T>(node: Node<T>, stem: string, classes: string, bit: number, next: Next<T>): Node<T> {
  node.stems ??= new Map();
  node.stemBits |= bit;
  let siblings = node.stems.get(stem);
  if (siblings === undefined) {
    const under = node.under?.stems?.get(stem);
    if (under === undefined) {
      const to = next(undefined, undefined);
      node.stems.set(stem, [{ classes, node: to }]);
      return to;
    }
    siblings = under.map((sibling) => ({ classes: sibling.classes, node: newNode(sibling.node) }));
    node.stems.set(stem, siblings);
  }
  const place = siblings.findIndex((sibling) => sibling.classes === classes);
  const to = next(siblings[place]?.node, undefined);
  if (place < 0) siblings.push({ classes, node: to });
  else siblings[place] = { classes, node: to };
  return to;
}
