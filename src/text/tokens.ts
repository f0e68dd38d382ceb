import { Class, isCapital, isHighSurrogate, Told, Unit } from './characters';
import { classedOf, classedStraight } from './classed';
import { type Folded, foldedStraight, isToBeFolded } from './fold';
import type { Way } from './way';
import { Hash, hashOf, type Word, wordOf } from './words';

/** A word, a run of digits, or one mark (punctuation, symbol). White space is no token; `gap` tells what stood before. */
export interface Token {
  readonly kind: 'word' | 'digits' | 'mark';
  /** Folded text. */
  readonly text: string;
  /** Span in the folded text. */
  readonly from: number;
  readonly to: number;
  /** Span in the original text, UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
  /** What separates it from the token before: nothing, a space, or a line break. */
  readonly gap: '' | ' ' | '\n';
  /** The word began with a capital letter in the original (always false in scripts without case). */
  readonly capital: boolean;
  /** The same for every token of this text, as long as it is remembered. */
  readonly word: Word;
}

const LETTER = /\p{L}/u;
/** Tokens made room for at once: of more the engine would make a table. */
const MOST_ROOM = 1 << 14;
const POSSESSIVE = hashOf("'s");

/**
 * Splits a folded text into tokens in one pass. An apostrophe between letters stays inside the word (`перемир'я`), except an English possessive,
 * which becomes a word of its own: `putin` + `'s`.
 *
 * @example
 * tokenise(fold('Putin’s 30-day truce')).map((t) => t.text); // → ['putin', "'s", '30', '-', 'day', 'truce']
 */
export function tokenise(folded: Folded): Token[] {
  const { original } = folded;
  const straight = isToBeFolded(folded) ? classedStraight(original) : undefined;
  if (straight === undefined) return cut(classedOf(folded), folded.length, original, folded);
  foldedStraight(folded);
  return cut(straight, original.length, original, undefined);
}

/** The tokens of classed units; `way` back to the original where it isn't unit by unit. */
function cut(units: Int32Array, length: number, original: string, way: Way | undefined): Token[] {
  // a list that grows as tokens come is copied again and again
  const tokens = new Array<Token>(Math.min(MOST_ROOM, (length >> 2) + 1));
  let count = 0;
  const starts = way?.starts;
  const ends = way?.ends;
  let gap = '\n' as Token['gap'];
  for (let at = 0; at < length; ) {
    const from = at;
    let next = units[at]!;
    const unit = next & Told.unit;
    const what = next >> Told.classShift;
    at += 1;
    if (what === Class.space || what === Class.break) {
      if (what === Class.break) gap = '\n';
      else if (gap === '') gap = ' ';
      continue;
    }
    let hash = Math.imul(Hash.seed ^ unit, Hash.prime);
    let kind: Token['kind'] = 'mark';
    // the last apostrophe inside a word, and the hash of what stands before it
    let apostrophe = -1;
    let hashBefore = 0;
    if (what === Class.word || what === Class.digits) {
      kind = what === Class.word ? 'word' : 'digits';
      for (;;) {
        // the unit behind the last is of no class
        for (next = units[at]!; next >> Told.classShift === what; next = units[at]!) {
          hash = Math.imul(hash ^ (next & Told.unit), Hash.prime);
          at += 1;
        }
        if (
          what === Class.digits ||
          (next & Told.unit) !== Unit.apostrophe ||
          units[at + 1]! >> Told.classShift !== Class.word ||
          at === length
        )
          break;
        apostrophe = at;
        hashBefore = hash;
        hash = Math.imul(hash ^ Unit.apostrophe, Hash.prime);
        at += 1;
      }
    } else if (isHighSurrogate(unit) && at < length) {
      // a letter beyond the basic plane is a word by itself; an emoji or another symbol is one mark
      const low = units[at]! & Told.unit;
      hash = Math.imul(hash ^ low, Hash.prime);
      at += 1;
      if (LETTER.test(String.fromCharCode(unit, low))) kind = 'word';
    }
    const isPossessive = apostrophe === at - 2 && apostrophe > from && (units[at - 1]! & Told.unit) === Unit.smallS;
    const to = isPossessive ? apostrophe : at;
    const word = wordOf(units, from, to, isPossessive ? hashBefore : hash);
    const start = starts === undefined ? from : starts[from]!;
    const end = ends === undefined ? to : ends[to - 1]!;
    const capital = kind === 'word' && isCapital(original.charCodeAt(start));
    tokens[count] = { kind, text: word.text, from, to, start, end, gap, capital, word };
    count += 1;
    gap = '';
    if (isPossessive) {
      const s = wordOf(units, to, at, POSSESSIVE);
      const startOfS = starts === undefined ? to : starts[to]!;
      const endOfS = ends === undefined ? at : ends[at - 1]!;
      tokens[count] = { kind, text: s.text, from: to, to: at, start: startOfS, end: endOfS, gap, capital: false, word: s };
      count += 1;
    }
  }
  tokens.length = count;
  return tokens;
}
