import { foldText } from './fold';
import { bitOf, type Morphology, type Splits, type Splitter, splitterOf } from './splits';
import type { Token } from './tokens';
import { WordMemo } from './words';

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
}

interface Node<T> {
  words?: Map<string, Node<T>>;
  stems?: Map<string, { readonly classes: string; readonly node: Node<T> }[]>;
  entries?: { readonly value: T; readonly pattern: string }[];
  /** A bit for each whole word, and for each stem, that goes on from here: most words of a text can be told not to without a lookup. */
  wordBits: number;
  stemBits: number;
  /** Traits of the entries here and of all that go on from here. */
  traits: number;
}

interface Candidate<T> {
  readonly node: Node<T>;
  readonly offset: number;
}

/** Where a word leads from the root, and the traits of all that may be found there. */
interface Root<T> {
  readonly candidates: readonly Candidate<T>[];
  readonly traits: number;
}

const NONE: readonly never[] = [];
/** A word that a text keeps whole: letters alone. */
const PLAIN_WORD = /^\p{L}+$/u;

const newNode = <T>(): Node<T> => ({ wordBits: 0, stemBits: 0, traits: 0 });

/**
 * Words and phrases looked up in one trie, whole or by stem.
 *
 * A pattern is words separated by spaces. In a word: `stem~n` matches the stem with any ending of class `n` (`~na` of either class, `~` of any);
 * `a|b` either; a word in parentheses may be absent. Patterns are folded as texts are, so they may be written in ordinary spelling.
 * In a language with proclitics, every word of a pattern also matches behind any of them: write patterns bare, without ال.
 *
 * @example
 * const lexicon = new Lexicon<string>({ endings: { n: ['', 's'] } }, [['prisoner~n of war', 'prisoner']]);
 * lexicon.matchesAt(tokenise(fold('two prisoners of war')), 1)[0]?.value; // → 'prisoner'
 */
export class Lexicon<T> {
  readonly #root: Node<T> = newNode();
  readonly #splitter: Splitter;
  /** Where matches are gathered: a list that grows as they come would be many times their size. */
  readonly #found: LexiconMatch<T>[] = [];
  #count = 0;
  readonly #traitsOfValue: ((value: T) => number) | undefined;
  readonly #roots = new WordMemo<Root<T>>((word) => {
    const candidates = this.#candidates(this.#root, this.#splitter.of(word));
    return { candidates, traits: candidates.reduce((traits, { node }) => traits | node.traits, 0) };
  });

  /** `traitsOf`: bits of a value that `traitsAt` is asked for. */
  constructor(morphology: Morphology, entries: Iterable<readonly [pattern: string, value: T]>, traitsOf?: (value: T) => number) {
    this.#splitter = splitterOf(morphology);
    this.#traitsOfValue = traitsOf;
    for (const [pattern, value] of entries) this.#add(pattern, value);
  }

  #add(pattern: string, value: T): void {
    const traits = this.#traitsOfValue?.(value) ?? 0;
    let nodes: Node<T>[] = [this.#root];
    for (const written of pattern.split(' ')) {
      const optional = written.startsWith('(') && written.endsWith(')');
      const word = optional ? written.slice(1, -1) : written;
      const reached = word.split('|').flatMap((alternative) => nodes.map((node) => descend(node, alternative, traits)));
      nodes = optional ? [...nodes, ...reached] : reached;
    }
    for (const node of nodes) {
      node.entries ??= [];
      node.entries.push({ value, pattern });
    }
  }

  /** Every entry that begins at the token, longest first; of the same length, in the order they were given. */
  matchesAt(tokens: readonly Token[], at: number): readonly LexiconMatch<T>[] {
    const token = tokens[at];
    if (token === undefined) return NONE;
    const { candidates } = this.#roots.of(token.word);
    if (candidates.length === 0) return NONE;
    if (candidates.length === 1) {
      // the common case: one word that leads to one entry and nowhere else
      const { node, offset } = candidates[0]!;
      const { entries } = node;
      if ((node.wordBits | node.stemBits) === 0 && entries !== undefined && entries.length === 1)
        return [{ value: entries[0]!.value, first: at, next: at + 1, offset, pattern: entries[0]!.pattern }];
    }
    this.#count = 0;
    for (let i = 0; i < candidates.length; i += 1) {
      const { node, offset } = candidates[i]!;
      this.#collect(node, tokens, at, at + 1, offset);
    }
    if (this.#count === 0) return NONE;
    const found = this.#found.slice(0, this.#count);
    return found.length === 1 || isSorted(found) ? found : found.sort(longestFirst);
  }

  /** The traits of every entry that may begin with the word of a token, whether or not the rest of it follows. */
  traitsAt(token: Token): number {
    return this.#roots.of(token.word).traits;
  }

  /** Whether a single word, by itself, is in the lexicon. */
  has(word: string): boolean {
    return this.#candidates(this.#root, this.#splitter.splitsOf(word)).some(({ node }) => node.entries !== undefined);
  }

  #collect(node: Node<T>, tokens: readonly Token[], first: number, next: number, offset: number): void {
    const { entries } = node;
    if (entries !== undefined)
      for (let i = 0; i < entries.length; i += 1) {
        const { value, pattern } = entries[i]!;
        this.#found[this.#count] = { value, first, next, offset, pattern };
        this.#count += 1;
      }
    if ((node.wordBits | node.stemBits) === 0) return;
    const token = tokens[next];
    // a phrase does not run over a paragraph break
    if (token === undefined || (token.gap === '\n' && token.kind !== 'word')) return;
    const splits = this.#splitter.of(token.word);
    if (((node.wordBits & splits.wordBits) | (node.stemBits & splits.stemBits)) === 0) return;
    const candidates = this.#candidates(node, splits);
    for (let i = 0; i < candidates.length; i += 1) this.#collect(candidates[i]!.node, tokens, first, next + 1, offset);
  }

  #candidates(node: Node<T>, { ways }: Splits): readonly Candidate<T>[] {
    let found: Candidate<T>[] | undefined;
    for (let i = 0; i < ways.length; i += 1) {
      const { offset, word, stems } = ways[i]!;
      const whole = node.words?.get(word);
      if (whole !== undefined) {
        found ??= [];
        found.push({ node: whole, offset });
      }
      if (node.stems === undefined) continue;
      for (let j = 0; j < stems.length; j += 1) {
        const { stem, classes } = stems[j]!;
        const siblings = node.stems.get(stem);
        if (siblings === undefined) continue;
        for (let k = 0; k < siblings.length; k += 1) {
          const sibling = siblings[k]!;
          if (sibling.classes !== '' && !sharesLetter(sibling.classes, classes)) continue;
          found ??= [];
          found.push({ node: sibling.node, offset });
        }
      }
    }
    return found ?? NONE;
  }
}

const longestFirst = (a: LexiconMatch<unknown>, b: LexiconMatch<unknown>): number => b.next - a.next || a.offset - b.offset;

function isSorted(matches: readonly LexiconMatch<unknown>[]): boolean {
  for (let i = 1; i < matches.length; i += 1) if (longestFirst(matches[i - 1]!, matches[i]!) > 0) return false;
  return true;
}

function sharesLetter(a: string, b: string): boolean {
  for (let i = 0; i < a.length; i += 1) if (b.includes(a[i]!)) return true;
  return false;
}

/** The node for one word of a pattern below `node`, made where there is none. A hyphen or an apostrophe-s splits as in a text. */
function descend<T>(node: Node<T>, written: string, traits: number): Node<T> {
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
      const siblings = reached.stems.get(part) ?? [];
      if (siblings.length === 0) reached.stems.set(part, siblings);
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
      let next = reached.words.get(part);
      if (next === undefined) {
        next = newNode();
        reached.words.set(part, next);
      }
      reached = next;
      reached.traits |= traits;
    }
  }
  return reached;
}
