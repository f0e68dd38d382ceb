import { foldText } from './fold';
import type { Token } from './tokens';

/**
 * How the words of a language change shape, as far as looking them up needs it.
 * Endings are listed by word class (a letter of the language's choosing: `n`, `a`, `v`); proclitics are the written stacks that may stand before a word (Arabic و ف ب ك ل ال …).
 */
export interface Morphology {
  readonly endings: Readonly<Record<string, readonly string[]>>;
  readonly proclitics?: readonly string[];
}

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
}

interface Candidate<T> {
  readonly node: Node<T>;
  readonly offset: number;
}

/** A word of a text behind one of the stacks of proclitics it may begin with, and the stems it may have. */
interface Split {
  readonly word: string;
  readonly offset: number;
  readonly stems: readonly { readonly stem: string; readonly classes: string }[];
}

/** Distinct words remembered: a text of any length has few more. */
const CACHE_SIZE = 20_000;
const NONE: readonly never[] = [];
const SHORTEST_STEM = 2;
/** A word that a text keeps whole: letters alone. */
const PLAIN_WORD = /^\p{L}+$/u;

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
  readonly #root: Node<T> = {};
  readonly #classesOfEnding = new Map<string, string>();
  readonly #longestEnding: number;
  readonly #proclitics: readonly string[];
  readonly #rootCache = new Map<string, readonly Candidate<T>[]>();
  /** How each word met splits: cutting it anew at every node of a phrase would cost more than looking it up. */
  readonly #splits = new Map<string, readonly Split[]>();

  constructor(morphology: Morphology, entries: Iterable<readonly [pattern: string, value: T]>) {
    for (const [letter, endings] of Object.entries(morphology.endings)) {
      for (const ending of endings) {
        const folded = foldText(ending);
        this.#classesOfEnding.set(folded, (this.#classesOfEnding.get(folded) ?? '') + letter);
      }
    }
    this.#longestEnding = Math.max(0, ...[...this.#classesOfEnding.keys()].map((ending) => ending.length));
    this.#proclitics = (morphology.proclitics ?? []).map(foldText);
    for (const [pattern, value] of entries) this.#add(pattern, value);
  }

  #add(pattern: string, value: T): void {
    let nodes: Node<T>[] = [this.#root];
    for (const written of pattern.split(' ')) {
      const optional = written.startsWith('(') && written.endsWith(')');
      const word = optional ? written.slice(1, -1) : written;
      const reached = word.split('|').flatMap((alternative) => nodes.map((node) => descend(node, alternative)));
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
    let candidates = this.#rootCache.get(token.text);
    if (candidates === undefined) {
      candidates = this.#candidates(this.#root, token.text);
      if (this.#rootCache.size >= CACHE_SIZE) this.#rootCache.clear();
      this.#rootCache.set(token.text, candidates);
    }
    if (candidates.length === 0) return NONE;
    const found: LexiconMatch<T>[] = [];
    for (const { node, offset } of candidates) this.#collect(node, tokens, at, at + 1, offset, found);
    return isSorted(found) ? found : found.sort(longestFirst);
  }

  /** Whether a single word, by itself, is in the lexicon. */
  has(word: string): boolean {
    return this.#candidates(this.#root, word).some(({ node }) => node.entries !== undefined);
  }

  #collect(node: Node<T>, tokens: readonly Token[], first: number, next: number, offset: number, found: LexiconMatch<T>[]): void {
    if (node.entries !== undefined) for (const { value, pattern } of node.entries) found.push({ value, first, next, offset, pattern });
    if (node.words === undefined && node.stems === undefined) return;
    const token = tokens[next];
    // a phrase does not run over a paragraph break
    if (token === undefined || (token.gap === '\n' && token.kind !== 'word')) return;
    // the common case without a list of candidates: whole words only, and no proclitics to take off
    if (node.stems === undefined && this.#proclitics.length === 0) {
      const whole = node.words?.get(token.text);
      if (whole !== undefined) this.#collect(whole, tokens, first, next + 1, offset, found);
      return;
    }
    for (const candidate of this.#candidates(node, token.text)) this.#collect(candidate.node, tokens, first, next + 1, offset, found);
  }

  #candidates(node: Node<T>, word: string): readonly Candidate<T>[] {
    let found: Candidate<T>[] | undefined;
    for (const split of this.#splitsOf(word)) {
      const { offset } = split;
      const whole = node.words?.get(split.word);
      if (whole !== undefined) {
        found ??= [];
        found.push({ node: whole, offset });
      }
      if (node.stems === undefined) continue;
      for (const { stem, classes } of split.stems) {
        for (const sibling of node.stems.get(stem) ?? NONE) {
          if (sibling.classes !== '' && !sharesLetter(sibling.classes, classes)) continue;
          found ??= [];
          found.push({ node: sibling.node, offset });
        }
      }
    }
    return found ?? NONE;
  }

  #splitsOf(word: string): readonly Split[] {
    let splits = this.#splits.get(word);
    if (splits === undefined) {
      splits = [
        this.#split(word, 0),
        ...this.#proclitics
          .filter((proclitic) => word.length > proclitic.length + 1 && word.startsWith(proclitic))
          .map((proclitic) => this.#split(word, proclitic.length)),
      ];
      if (this.#splits.size >= CACHE_SIZE) this.#splits.clear();
      this.#splits.set(word, splits);
    }
    return splits;
  }

  #split(written: string, offset: number): Split {
    const word = written.slice(offset);
    const stems: { stem: string; classes: string }[] = [];
    for (let cut = word.length; cut >= SHORTEST_STEM && word.length - cut <= this.#longestEnding; cut -= 1) {
      const classes = this.#classesOfEnding.get(word.slice(cut));
      if (classes !== undefined) stems.push({ stem: word.slice(0, cut), classes });
    }
    return { word, offset, stems };
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
function descend<T>(node: Node<T>, written: string): Node<T> {
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
      const siblings = reached.stems.get(part) ?? [];
      if (siblings.length === 0) reached.stems.set(part, siblings);
      let stemNode = siblings.find((sibling) => sibling.classes === classes);
      if (stemNode === undefined) {
        stemNode = { classes, node: {} };
        siblings.push(stemNode);
      }
      reached = stemNode.node;
    } else {
      reached.words ??= new Map();
      let next = reached.words.get(part);
      if (next === undefined) {
        next = {};
        reached.words.set(part, next);
      }
      reached = next;
    }
  }
  return reached;
}
