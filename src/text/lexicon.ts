import { candidatesOf } from './candidates';
import {
  type Apart,
  ASIDES,
  GAP,
  isPlain,
  type LexiconMatch,
  LONGEST_GAP,
  type MakeMatch,
  type Placed,
  plainMatch,
  sortLongestFirst,
  wordsOf,
} from './patterns';
import { onward, type Root, rootOf } from './roots';
import { type Morphology, type Splits, type Splitter, splitterOf } from './splits';
import type { Token } from './tokens';
import { type Bits, descend, descendOne, type Node, newNode } from './trie';
import { type Word, WordMemo } from './words';

/** What a lexicon tells besides its entries, and how it looks for them. */
interface Options<T, M> {
  /** Bits of a value that `traitsAt` is asked for. */
  readonly traitsOf?: (value: T) => number;
  /** More of them, told beside the traits by `bitsOf`. */
  readonly groupsOf?: (value: T) => number;
  /** A phrase goes on over a quotation mark: respond "with full force". */
  readonly overQuotes?: boolean;
  /** Matches of a shape of their own. */
  readonly make?: MakeMatch<T, M>;
}

const NONE: readonly never[] = [];
const NO_BITS: Bits = { traits: 0, groups: 0 };
/** Words remembered by a lexicon that adds to another. */
const MOST_WORDS = 1 << 13;

/**
 * Words and phrases looked up in one trie, whole or by stem.
 *
 * A pattern is words separated by spaces. In a word: `stem~n` matches the stem with any ending of class `n` (`~na` of either class, `~` of any);
 * `a|b` either; a word in parentheses may be absent. `…` stands for the subject and whatever else stands between a verb and the rest of it: the match is the words
 * before it, and `behind` the rest; behind `(…)` the rest may also follow at once, and is then part of the match. Patterns are folded as texts are, so they may be written in ordinary spelling.
 * In a language with proclitics, every word of a pattern also matches behind any of them: write patterns bare, without ال.
 *
 * @example
 * const lexicon = new Lexicon<string>({ endings: { n: ['', 's'] } }, [['prisoner~n of war', 'prisoner']]);
 * lexicon.matchesAt(tokenise(fold('two prisoners of war')), 1)[0]?.value; // → 'prisoner'
 */
export class Lexicon<T, M extends Placed = LexiconMatch<T>> {
  #root: Node<T> = newNode();
  readonly #morphology: Morphology;
  readonly #splitter: Splitter;
  /** Where matches are gathered: a list that grows as they come would be many times their size. */
  readonly #found: M[] = [];
  #count = 0;
  readonly #options: Options<T, M>;
  readonly #make: MakeMatch<T, M>;
  readonly #overQuotes: boolean;
  readonly #roots = new WordMemo<Root<T>>((word) => this.#lookUp(word));
  /** The lexicon that this one adds to; what of the words it knows otherwise is few, and kept in a map. */
  #base: Lexicon<T, M> | undefined;
  readonly #own = new Map<Word, Root<T>>();

  constructor(morphology: Morphology, entries: Iterable<readonly [pattern: string, value: T]>, options: Options<T, M> = {}) {
    this.#options = options;
    this.#overQuotes = options.overQuotes === true;
    this.#make = options.make ?? (plainMatch as unknown as MakeMatch<T, M>);
    this.#morphology = morphology;
    this.#splitter = splitterOf(morphology);
    for (const [pattern, value] of entries) this.#add(pattern, value);
  }

  /** This lexicon with some of its entries left out and others added behind the rest. What it shares with this one is not built again: it costs as much as the entries that differ. */
  extended(
    added: Iterable<readonly [pattern: string, value: T]>,
    removed: Iterable<readonly [pattern: string, value: T]> = [],
  ): Lexicon<T, M> {
    const lexicon = new Lexicon<T, M>(this.#morphology, NONE, this.#options);
    lexicon.#base = this;
    lexicon.#root = newNode(this.#root);
    for (const [pattern, value] of removed)
      for (const node of lexicon.#nodesOf(pattern, NO_BITS)) {
        const left = node.entries?.filter((entry) => entry.value !== value) ?? [];
        node.entries = left.length === 0 ? undefined : left;
      }
    for (const [pattern, value] of added) lexicon.#add(pattern, value);
    return lexicon;
  }

  #add(pattern: string, value: T): void {
    const { traitsOf, groupsOf } = this.#options;
    const bits = { traits: traitsOf?.(value) ?? 0, groups: groupsOf?.(value) ?? 0 };
    for (const node of this.#nodesOf(pattern, bits)) {
      // a list that begins empty makes room for many, and most have one
      if (node.entries === undefined) node.entries = [{ value, pattern }];
      else node.entries.push({ value, pattern });
    }
  }

  /** The nodes that a pattern leads to, made where there are none. */
  #nodesOf(pattern: string, bits: Bits): Iterable<Node<T>> {
    if (isPlain(pattern)) {
      let node = this.#root;
      for (const word of pattern.split(' ')) node = descendOne(node, word, bits);
      return [node];
    }
    let nodes = new Set([this.#root]);
    for (const { word, optional } of wordsOf(pattern)) {
      if (word === GAP) {
        const root = newNode<T>();
        for (const node of nodes) node.apart = [...(node.apart ?? []), root];
        nodes = new Set(optional ? [...nodes, root] : [root]);
        continue;
      }
      const reached = descend(nodes, word.split('|'), bits);
      nodes = optional ? new Set([...nodes, ...reached]) : reached;
    }
    return nodes;
  }

  #lookUp(word: Word): Root<T> {
    return rootOf(candidatesOf(this.#root, this.#splitter.of(word)));
  }

  #rootOf(word: Word): Root<T> {
    if (this.#base === undefined) return this.#roots.of(word);
    let root = this.#own.get(word);
    if (root === undefined) {
      root = this.#differs(this.#splitter.of(word)) ? this.#lookUp(word) : this.#base.#rootOf(word);
      if (this.#own.size >= MOST_WORDS) this.#own.clear();
      this.#own.set(word, root);
    }
    return root;
  }

  /** A word leads elsewhere than in the lexicon that this one adds to. */
  #differs({ ways }: Splits): boolean {
    const { words, stems } = this.#root;
    return ways.some((way) => words?.has(way.word) === true || (stems !== undefined && way.stems.some(({ stem }) => stems.has(stem))));
  }

  /** Every entry that begins at the token, longest first; of the same length, in the order they were given. Another word may be looked up in the token's place. */
  matchesAt(tokens: readonly Token[], at: number, word = tokens[at]?.word): readonly M[] {
    if (word === undefined) return NONE;
    const root = this.#rootOf(word);
    const { candidates } = root;
    if (candidates.length === 0) return NONE;
    // of most words no node need be looked at: the tries are many times as large as what the processor keeps at hand
    if (!this.#goesOn(root, tokens, at + 1)) return this.#alone(root, at);
    this.#count = 0;
    for (let i = 0; i < candidates.length; i += 1) {
      const { node, offset } = candidates[i]!;
      this.#collect(node, tokens, at, at + 1, offset, undefined);
    }
    if (this.#count === 0) return NONE;
    if (this.#count === 1) return [this.#found[0]!];
    sortLongestFirst(this.#found, this.#count);
    return this.#count === 2 ? [this.#found[0]!, this.#found[1]!] : this.#found.slice(0, this.#count);
  }

  /** The traits of every entry that may begin with the word of a token, whether or not the rest of it follows. */
  traitsAt(token: Token): number {
    return this.#rootOf(token.word).traits;
  }

  /** The traits and the groups of every entry that may begin with a word. */
  bitsOf(word: Word): Bits {
    return this.#rootOf(word);
  }

  /** The values of the entries that are the word of a token by itself; nothing where a longer entry may begin with it here. */
  valuesAt(tokens: readonly Token[], at: number): readonly T[] | undefined {
    const { values, wordBits, stemBits } = this.#rootOf(tokens[at]!.word);
    if ((wordBits | stemBits) === 0) return values;
    const after = tokens[at + 1];
    if (after === undefined) return values;
    const splits = this.#splitter.of(after.word);
    return (wordBits & splits.wordBits) | (stemBits & splits.stemBits) ? undefined : values;
  }

  /** Whether a single word, by itself, is in the lexicon. */
  has(word: string): boolean {
    return candidatesOf(this.#root, this.#splitter.splitsOf(word)).some(({ node }) => node.entries !== undefined);
  }

  /** Words behind may be part of what begins at a word, as far as their bits tell. */
  #goesOn({ wordBits, stemBits, apart }: Root<T>, tokens: readonly Token[], next: number): boolean {
    if (apart) return true;
    if ((wordBits | stemBits) === 0) return false;
    const token = tokens[onward(tokens, next, this.#overQuotes)];
    if (token === undefined) return false;
    const splits = this.#splitter.of(token.word);
    return ((wordBits & splits.wordBits) | (stemBits & splits.stemBits)) !== 0;
  }

  /** What a word is by itself. */
  #alone({ alone }: Root<T>, at: number): readonly M[] {
    const one = alone[0];
    if (one === undefined) return NONE;
    if (alone.length === 1) return [this.#make(one.value, at, at + 1, one.offset, one.pattern, undefined)];
    return alone.map(({ value, offset, pattern }) => this.#make(value, at, at + 1, offset, pattern, undefined));
  }

  #collect(node: Node<T>, tokens: readonly Token[], first: number, next: number, offset: number, apart: Apart | undefined): void {
    const { entries } = node;
    if (entries !== undefined)
      for (let i = 0; i < entries.length; i += 1) {
        const { value, pattern } = entries[i]!;
        // the rest of what stands apart does not make the match longer
        this.#found[this.#count] =
          apart === undefined
            ? this.#make(value, first, next, offset, pattern, undefined)
            : this.#make(value, first, apart.next, offset, pattern, { first: apart.first, next, offset: apart.offset });
        this.#count += 1;
      }
    if (node.apart !== undefined && apart === undefined) this.#collectApart(node.apart, tokens, first, next, offset);
    if ((node.wordBits | node.stemBits) === 0) return;
    const at = onward(tokens, next, this.#overQuotes);
    if (at === tokens.length) return;
    const splits = this.#splitter.of(tokens[at]!.word);
    if (((node.wordBits & splits.wordBits) | (node.stemBits & splits.stemBits)) === 0) return;
    const candidates = candidatesOf(node, splits);
    for (let i = 0; i < candidates.length; i += 1) this.#collect(candidates[i]!.node, tokens, first, at + 1, offset, apart);
  }

  /** The rest of patterns behind a gap, the nearest of each. */
  #collectApart(roots: readonly Node<T>[], tokens: readonly Token[], first: number, next: number, offset: number): void {
    let open = roots;
    for (let at = next; at <= next + LONGEST_GAP && open.length > 0; at += 1) {
      const token = tokens[at];
      if (token === undefined || token.gap === '\n' || (token.kind === 'mark' && !ASIDES.has(token.text))) return;
      if (at === next) continue;
      const splits = this.#splitter.of(token.word);
      for (const root of open) {
        if (((root.wordBits & splits.wordBits) | (root.stemBits & splits.stemBits)) === 0) continue;
        const before = this.#count;
        const candidates = candidatesOf(root, splits);
        for (let i = 0; i < candidates.length; i += 1) {
          const rest = candidates[i]!;
          this.#collect(rest.node, tokens, first, at + 1, offset, { first: at, next, offset: rest.offset });
        }
        if (this.#count > before) open = open.filter((other) => other !== root);
      }
    }
  }
}
