/**
 * A distinct folded word, run of digits or mark, whatever text it stands in. What tables say of it is looked up once and kept by its number (`WordMemo`),
 * so that readers ask an array and not a hash table of strings.
 */
export class Word {
  readonly text: string;
  readonly hash: number;
  /** Its number among the words remembered, which another has when it is forgotten; -1 for one too long to be worth remembering. */
  readonly id: number;

  constructor(text: string, hash: number, id: number) {
    this.text = text;
    this.hash = hash;
    this.id = id;
  }
}

/** Words remembered at a time: a text of any length has few more that come again. */
const SLOTS = 1 << 15;
/** Places at which a word may stand. A word that finds all of them taken takes the place of another: texts made to collide cost no more than others. */
const PROBES = 4;
const LONGEST = 64;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

let table: (Word | undefined)[] = [];
let met = 0;
let victim = 0;

/** The word that a stretch of folded units is: the same object every time, as long as it is remembered. */
export function wordOf(units: Uint16Array, from: number, to: number): Word {
  let hash = SEED;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ units[at]!, PRIME);
  if (to - from > LONGEST) return new Word(textOfUnits(units, from, to), hash, -1);
  if (table.length === 0) table = new Array<Word | undefined>(SLOTS).fill(undefined);
  const home = hash ^ (hash >>> 15);
  let slot = -1;
  for (let probe = 0; probe < PROBES; probe += 1) {
    const at = (home + probe) & (SLOTS - 1);
    const word = table[at];
    if (word === undefined) {
      slot = at;
      break;
    }
    if (word.hash === hash && isSame(word.text, units, from, to)) return word;
  }
  if (slot < 0) {
    victim = (victim + 1) % PROBES;
    slot = (home + victim) & (SLOTS - 1);
  }
  const word = new Word(textOfUnits(units, from, to), hash, table[slot]?.id ?? met++);
  table[slot] = word;
  return word;
}

function isSame(text: string, units: Uint16Array, from: number, to: number): boolean {
  if (text.length !== to - from) return false;
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) !== units[from + i]) return false;
  return true;
}

/** The hash that words of the same text have. */
export function hashOf(text: string): number {
  let hash = SEED;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

/** Code units a call of `fromCharCode` takes at once: more would be too many arguments. */
const CHUNK = 8192;

/** Folded units as a text of its own: a slice would hold the whole text it was cut from. */
export function textOfUnits(units: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(at, Math.min(to, at + CHUNK)) as unknown as number[]);
  return text;
}

/**
 * What a table says of words, each looked up once.
 *
 * @example
 * const lengths = new WordMemo((word) => word.text.length);
 * lengths.of(tokenise(fold('truce'))[0]!.word); // → 5
 */
export class WordMemo<V> {
  readonly #compute: (word: Word) => V;
  readonly #words: (Word | undefined)[] = [];
  readonly #values: (V | undefined)[] = [];

  constructor(compute: (word: Word) => V) {
    this.#compute = compute;
  }

  of(word: Word): V {
    const { id } = word;
    return id >= 0 && id < this.#words.length && this.#words[id] === word ? (this.#values[id] as V) : this.#meet(word);
  }

  #meet(word: Word): V {
    const value = this.#compute(word);
    const { id } = word;
    if (id < 0) return value;
    while (this.#words.length <= id) {
      this.#words.push(undefined);
      this.#values.push(undefined);
    }
    this.#words[id] = word;
    this.#values[id] = value;
    return value;
  }
}
