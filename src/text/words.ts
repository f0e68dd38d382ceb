import { Told } from './characters';

/**
 * A distinct folded word, run of digits or mark, whatever text it stands in. What tables say of it is looked up once and kept with it (`WordMemo`),
 * so that readers ask a numbered property and not a hash table of strings, and all that they ask of one word lies side by side.
 */
export interface Word {
  readonly text: string;
  readonly hash: number;
  /** What is said of it, by the number of the memo, on the word itself and not in a list beside it: every step to it is taken thousands of times a text. */
  [memo: number]: unknown;
  /** What it may begin in a language, beside the word itself since every pass over a text asks it; and the memo that said so. */
  bits: number;
  saidBy: unknown;
}

/** No class: the engine asks numbered properties of plain objects, where they may be absent, as quickly as those of lists. */
const newWord = (text: string, hash: number): Word => ({ text, hash, bits: 0, saidBy: undefined });

/** Words remembered at a time: a text of any length has few more that come again. */
const SLOTS = 1 << 15;
/** Places at which a word may stand. A word that finds all of them taken takes the place of another: texts made to collide cost no more than others. */
const PROBES = 4;
/** Units of the longest word remembered. */
export const LONGEST = 64;
/** Where the hash of a word begins; each unit goes into it by `hash = Math.imul(hash ^ unit, Hash.prime)`. */
export enum Hash {
  seed = 0x811c9dc5 | 0,
  prime = 0x01000193,
}

/** The words remembered, as they came, from 1: those of a text lie side by side, however their hashes scatter them. */
let words: Word[] = [];
/** Which of them stands at each place; 0 for none. */
let placed = new Int32Array(0);
/** Of each its hash, its length and its first units, with script and class: words are compared without a look at them. */
let spelt = new Int32Array(0);
enum Spelt {
  shift = 4,
  units = 14,
}
let victim = 0;

/** The word that a stretch of classed units is, their hash given: the same object every time, as long as it is remembered. */
export function wordOf(units: Int32Array, from: number, to: number, hash: number): Word {
  const length = to - from;
  if (length > LONGEST) return newWord(textOfClassed(units, from, to), hash);
  if (words.length === 0) {
    words = [newWord('', 0)];
    placed = new Int32Array(SLOTS);
    spelt = new Int32Array((SLOTS + 1) << Spelt.shift);
  }
  const home = hash ^ (hash >>> 15);
  for (let probe = 0; probe < PROBES; probe += 1) {
    const slot = (home + probe) & (SLOTS - 1);
    const number = placed[slot]!;
    if (number === 0) {
      placed[slot] = words.length;
      return remember(words.length, units, from, to, hash);
    }
    if (spelt[number << Spelt.shift] === hash && isSame(number, units, from, length)) return words[number]!;
  }
  victim = (victim + 1) % PROBES;
  return remember(placed[(home + victim) & (SLOTS - 1)]!, units, from, to, hash);
}

function remember(number: number, units: Int32Array, from: number, to: number, hash: number): Word {
  const word = newWord(textOfClassed(units, from, to), hash);
  words[number] = word;
  const place = number << Spelt.shift;
  spelt[place] = hash;
  spelt[place + 1] = to - from;
  for (let i = 0; i < Spelt.units && from + i < to; i += 1) spelt[place + 2 + i] = units[from + i]!;
  return word;
}

function isSame(number: number, units: Int32Array, from: number, length: number): boolean {
  const place = number << Spelt.shift;
  if (spelt[place + 1] !== length) return false;
  for (let i = 0; i < length && i < Spelt.units; i += 1) if (spelt[place + 2 + i] !== units[from + i]) return false;
  if (length <= Spelt.units) return true;
  const { text } = words[number]!;
  for (let i = Spelt.units; i < length; i += 1) if (text.charCodeAt(i) !== (units[from + i]! & Told.unit)) return false;
  return true;
}

/** The hash that words of the same text have. */
export function hashOf(text: string): number {
  let hash = Hash.seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), Hash.prime);
  return hash;
}

/** A folded word that stands in no text, and is not remembered. */
export const wordFor = (text: string): Word => newWord(text, hashOf(text));

/** Code units a call of `fromCharCode` takes at once: more would be too many arguments. */
const CHUNK = 8192;

/** Folded units as a text of its own: a slice would hold the whole text it was cut from. */
export function textOfUnits(units: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(at, Math.min(to, at + CHUNK)) as unknown as number[]);
  return text;
}

/** The same of classed units. */
const textOfClassed = (units: Int32Array, from: number, to: number): string =>
  textOfUnits(Uint16Array.from(units.subarray(from, to)), 0, to - from);

/** The number of the last memo that was asked something: 0 is that of none. */
let memos = 0;

/**
 * What a table says of words, each looked up once: anything but `undefined`. A memo is made for the tables of a language and stays, as they do.
 *
 * @example
 * const lengths = new WordMemo((word) => word.text.length);
 * lengths.of(tokenise(fold('truce'))[0]!.word); // → 5
 */
export class WordMemo<V extends NonNullable<unknown> | null> {
  readonly #compute: (word: Word) => V;
  /** Its number, taken when it is first asked. */
  #place = 0;

  constructor(compute: (word: Word) => V) {
    this.#compute = compute;
  }

  of(word: Word): V {
    const known = word[this.#place] as V | undefined;
    return known === undefined ? this.#meet(word) : known;
  }

  #meet(word: Word): V {
    if (this.#place === 0) this.#place = ++memos;
    const value = this.#compute(word);
    word[this.#place] = value;
    return value;
  }
}

/** The same of one number, for what is asked of every word of a text: it lies in the word itself, for the language that was read last. */
export class WordBits {
  readonly #memo: WordMemo<number>;

  constructor(compute: (word: Word) => number) {
    this.#memo = new WordMemo(compute);
  }

  of(word: Word): number {
    if (word.saidBy === this) return word.bits;
    const bits = this.#memo.of(word);
    word.bits = bits;
    word.saidBy = this;
    return bits;
  }
}
