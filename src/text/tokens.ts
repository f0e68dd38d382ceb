import { isHighSurrogate, UNITS } from './characters';
import type { Folded } from './fold';
import { HASH_PRIME, HASH_SEED, hashOf, type Word, wordOf } from './words';

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
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const APOSTROPHE = 0x27;
const SMALL_S = 0x73;
/** What a folded unit is to the tokens. */
const NOT_MET = 0;
const MARK = 1;
const LETTERS = 2;
const DIGIT = 3;
const SPACE = 4;
const BREAK = 5;

const classes = new Uint8Array(UNITS);

function classOf(code: number): number {
  const known = classes[code]!;
  if (known !== NOT_MET) return known;
  let result = MARK;
  if (code >= DIGIT_0 && code <= DIGIT_9) result = DIGIT;
  else if (code === 0x20) result = SPACE;
  else if (code === 0x0a) result = BREAK;
  else if (LETTER.test(String.fromCharCode(code))) result = LETTERS;
  classes[code] = result;
  return result;
}

const SMALL = 1;
const CAPITAL = 2;
const cases = new Uint8Array(UNITS);

/** Whether a unit as published is a capital letter. */
function isCapital(code: number): boolean {
  let known = cases[code]!;
  if (known === NOT_MET) {
    const character = String.fromCharCode(code);
    known = character === character.toLowerCase() ? SMALL : CAPITAL;
    cases[code] = known;
  }
  return known === CAPITAL;
}

/**
 * Splits a folded text into tokens in one pass. An apostrophe between letters stays inside the word (`перемир'я`), except an English possessive,
 * which becomes a word of its own: `putin` + `'s`.
 *
 * @example
 * tokenise(fold('Putin’s 30-day truce')).map((t) => t.text); // → ['putin', "'s", '30', '-', 'day', 'truce']
 */
export function tokenise(folded: Folded): Token[] {
  const { units, length, starts, ends, original } = folded;
  const tokens: Token[] = [];
  let gap = '\n' as Token['gap'];
  let at = 0;
  while (at < length) {
    const from = at;
    let kind: Token['kind'] = 'mark';
    let unit = units[at]!;
    let hash = Math.imul(HASH_SEED ^ unit, HASH_PRIME);
    // the last apostrophe inside a word, and the hash of what stands before it
    let apostrophe = -1;
    let hashBefore = 0;
    at += 1;
    switch (classOf(unit)) {
      case SPACE:
        if (gap === '') gap = ' ';
        continue;
      case BREAK:
        gap = '\n';
        continue;
      case DIGIT:
        kind = 'digits';
        for (unit = units[at]!; unit >= DIGIT_0 && unit <= DIGIT_9; unit = units[at]!) {
          hash = Math.imul(hash ^ unit, HASH_PRIME);
          at += 1;
        }
        break;
      case LETTERS:
        kind = 'word';
        for (;;) {
          // behind the last unit stands a zero, which is no letter
          for (unit = units[at]!; classes[unit] === LETTERS; unit = units[at]!) {
            hash = Math.imul(hash ^ unit, HASH_PRIME);
            at += 1;
          }
          if (classes[unit] === NOT_MET && at < length && classOf(unit) === LETTERS) continue;
          if (unit !== APOSTROPHE || at + 1 >= length || classOf(units[at + 1]!) !== LETTERS) break;
          apostrophe = at;
          hashBefore = hash;
          hash = Math.imul(hash ^ unit, HASH_PRIME);
          at += 1;
        }
        break;
      default:
        // a letter beyond the basic plane is a word by itself; an emoji or another symbol is one mark
        if (isHighSurrogate(unit) && at < length) {
          hash = Math.imul(hash ^ units[at]!, HASH_PRIME);
          at += 1;
          if (LETTER.test(String.fromCharCode(unit, units[at - 1]!))) kind = 'word';
        }
    }
    const isPossessive = apostrophe === at - 2 && apostrophe > from && units[at - 1] === SMALL_S;
    const to = isPossessive ? at - 2 : at;
    const start = starts[from]!;
    const word = wordOf(units, from, to, isPossessive ? hashBefore : hash);
    const code = original.charCodeAt(start);
    // what folds to itself is no capital
    const capital = kind === 'word' && code !== units[from] && isCapital(code);
    tokens.push({ kind, text: word.text, from, to, start, end: ends[to - 1]!, gap, capital, word });
    gap = '';
    if (isPossessive) {
      const first = starts[to]!;
      const s = wordOf(units, to, at, hashOf("'s"));
      tokens.push({
        kind,
        text: s.text,
        from: to,
        to: at,
        start: first,
        end: ends[at - 1]!,
        gap,
        capital: isCapital(original.charCodeAt(first)),
        word: s,
      });
    }
  }
  return tokens;
}
