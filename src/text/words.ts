import { Told } from './characters';

/**
 * A distinct folded word, run of digits or mark, whatever text it stands in. What tables say of it is looked up once and kept by its number (`WordMemo`),
 * so that readers ask an array and not a hash table of strings.
 */
export class Word {
  readonly text: string;
  readonly hash: number;
  /** Its number among the words remembered, which another has when it is forgotten; `FORGOTTEN` of one too long to be worth remembering. */
  readonly id: number;

  constructor(text: string, hash: number, id: number) {
    this.text = text;
    this.hash = hash;
    this.id = id;
  }
}

/** More than any number of a word. */
const FORGOTTEN = 1 << 29;

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

let table: (Word | undefined)[] = [];
/** Of the word at each place its hash, its length and its first units, with script and class: words are compared without a look at them. */
let spelt = new Int32Array(0);
enum Spelt {
  shift = 4,
  units = 14,
}
let met = 0;
let victim = 0;

/** The word that a stretch of classed units is, their hash given: the same object every time, as long as it is remembered. */
export function wordOf(units: Int32Array, from: number, to: number, hash: number): Word {
  const length = to - from;
  if (length > LONGEST) return new Word(textOfClassed(units, from, to), hash, FORGOTTEN);
  if (table.length === 0) {
    table = new Array<Word | undefined>(SLOTS).fill(undefined);
    spelt = new Int32Array(SLOTS << Spelt.shift);
  }
  const home = hash ^ (hash >>> 15);
  for (let probe = 0; probe < PROBES; probe += 1) {
    const slot = (home + probe) & (SLOTS - 1);
    if (spelt[slot << Spelt.shift] === hash && isSame(slot, units, from, length)) return table[slot]!;
    if (table[slot] === undefined) return remember(slot, units, from, to, hash);
  }
  victim = (victim + 1) % PROBES;
  return remember((home + victim) & (SLOTS - 1), units, from, to, hash);
}

function remember(slot: number, units: Int32Array, from: number, to: number, hash: number): Word {
  const word = new Word(textOfClassed(units, from, to), hash, table[slot]?.id ?? met++);
  table[slot] = word;
  const place = slot << Spelt.shift;
  spelt[place] = hash;
  spelt[place + 1] = to - from;
  for (let i = 0; i < Spelt.units && from + i < to; i += 1) spelt[place + 2 + i] = units[from + i]!;
  return word;
}

function isSame(slot: number, units: Int32Array, from: number, length: number): boolean {
  const place = slot << Spelt.shift;
  if (spelt[place + 1] !== length) return false;
  for (let i = 0; i < length && i < Spelt.units; i += 1) if (spelt[place + 2 + i] !== units[from + i]) return false;
  if (length <= Spelt.units) return true;
  const { text } = table[slot]!;
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
export const wordFor = (text: string): Word => new Word(text, hashOf(text), FORGOTTEN);

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

/**
 * What a table says of words, each looked up once.
 *
 * @example
 * const lengths = new WordMemo((word) => word.text.length);
 * lengths.of(tokenise(fold('truce'))[0]!.word); // → 5
 */
export class WordMemo<V> {
  readonly #compute: (word: Word) => V;
  /** By the number of a word, the word itself and what is said of it. */
  readonly #said: (Word | V | undefined)[] = [];

  constructor(compute: (word: Word) => V) {
    this.#compute = compute;
  }

  of(word: Word): V {
    const place = word.id * 2;
    const said = this.#said;
    return place < said.length && said[place] === word ? (said[place + 1] as V) : this.#meet(word);
  }

  #meet(word: Word): V {
    const value = this.#compute(word);
    const { id } = word;
    if (id === FORGOTTEN) return value;
    const said = this.#said;
    while (said.length <= id * 2) said.push(undefined, undefined);
    said[id * 2] = word;
    said[id * 2 + 1] = value;
    return value;
  }
}
