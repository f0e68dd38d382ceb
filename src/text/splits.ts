import { foldText } from './fold';
import { hashOf, type Word, WordMemo } from './words';

/**
 * How the words of a language change shape, as far as looking them up needs it.
 * Endings are listed by word class (a letter of the language's choosing: `n`, `a`, `v`); proclitics are the written stacks that may stand before a word (Arabic و ف ب ك ل ال …).
 */
export interface Morphology {
  readonly endings: Readonly<Record<string, readonly string[]>>;
  readonly proclitics?: readonly string[];
}

/** A word of a text behind one of the stacks of proclitics it may begin with, and the stems it may have. */
export interface Split {
  readonly word: string;
  readonly offset: number;
  readonly bit: number;
  readonly stems: readonly { readonly stem: string; readonly classes: string; readonly bit: number }[];
}

/** Every way to split a word, with the bits of its wholes and of its stems. */
export interface Splits {
  readonly ways: readonly Split[];
  readonly wordBits: number;
  readonly stemBits: number;
}

const SHORTEST_STEM = 2;

/** The bit of a text among 32: that of a word which is not there is mostly another. */
export const bitOf = (text: string): number => 1 << (hashOf(text) & 31);

/** How words of a morphology split, the same for every lexicon of a language. */
export class Splitter {
  readonly #classesOfEnding = new Map<string, string>();
  readonly #longestEnding: number;
  readonly #proclitics: readonly string[];
  readonly #memo = new WordMemo<Splits>((word) => this.splitsOf(word.text));

  constructor(morphology: Morphology) {
    for (const [letter, endings] of Object.entries(morphology.endings)) {
      for (const ending of endings) {
        const folded = foldText(ending);
        this.#classesOfEnding.set(folded, (this.#classesOfEnding.get(folded) ?? '') + letter);
      }
    }
    this.#longestEnding = Math.max(0, ...[...this.#classesOfEnding.keys()].map((ending) => ending.length));
    this.#proclitics = (morphology.proclitics ?? []).map(foldText);
  }

  /** Cutting a word anew at every node of a phrase would cost more than looking it up. */
  of(word: Word): Splits {
    return this.#memo.of(word);
  }

  splitsOf(word: string): Splits {
    const ways = [this.#split(word, 0)];
    for (const proclitic of this.#proclitics)
      if (word.length > proclitic.length + 1 && word.startsWith(proclitic)) ways.push(this.#split(word, proclitic.length));
    let wordBits = 0;
    let stemBits = 0;
    for (const way of ways) {
      wordBits |= way.bit;
      for (const { bit } of way.stems) stemBits |= bit;
    }
    return { ways, wordBits, stemBits };
  }

  #split(written: string, offset: number): Split {
    const word = written.slice(offset);
    const stems: { stem: string; classes: string; bit: number }[] = [];
    for (let cut = word.length; cut >= SHORTEST_STEM && word.length - cut <= this.#longestEnding; cut -= 1) {
      const classes = this.#classesOfEnding.get(word.slice(cut));
      if (classes === undefined) continue;
      const stem = word.slice(0, cut);
      stems.push({ stem, classes, bit: bitOf(stem) });
    }
    return { word, offset, bit: bitOf(word), stems };
  }
}

const splitters = new WeakMap<Morphology, Splitter>();

/** The splitter of a morphology, made once. */
export function splitterOf(morphology: Morphology): Splitter {
  let splitter = splitters.get(morphology);
  if (splitter === undefined) {
    splitter = new Splitter(morphology);
    splitters.set(morphology, splitter);
  }
  return splitter;
}
