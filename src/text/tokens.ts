import { isHighSurrogate, UNITS } from './characters';
import type { Folded } from './fold';
import { type Word, wordOf } from './words';

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

/** Where units of a class end. The loop looks at the table alone; a unit not met before is looked up outside it. */
function endOfRun(units: Uint16Array, from: number, length: number, wanted: number): number {
  let at = from;
  do {
    while (at < length && classes[units[at]!] === wanted) at += 1;
  } while (at < length && classes[units[at]!] === NOT_MET && classOf(units[at]!) === wanted);
  return at;
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
    let possessive = -1;
    const unit = units[at]!;
    switch (classOf(unit)) {
      case SPACE:
        if (gap === '') gap = ' ';
        at += 1;
        continue;
      case BREAK:
        gap = '\n';
        at += 1;
        continue;
      case DIGIT:
        kind = 'digits';
        at = endOfRun(units, at + 1, length, DIGIT);
        break;
      case LETTERS:
        kind = 'word';
        at = endOfRun(units, at + 1, length, LETTERS);
        while (at + 1 < length && units[at] === APOSTROPHE && classOf(units[at + 1]!) === LETTERS)
          at = endOfRun(units, at + 2, length, LETTERS);
        if (at - from > 2 && units[at - 1] === SMALL_S && units[at - 2] === APOSTROPHE) possessive = at - 2;
        break;
      default:
        // a letter beyond the basic plane is a word by itself; an emoji or another symbol is one mark
        if (isHighSurrogate(unit) && at + 1 < length) {
          at += 2;
          if (LETTER.test(String.fromCharCode(unit, units[at - 1]!))) kind = 'word';
        } else at += 1;
    }
    const to = possessive < 0 ? at : possessive;
    const start = starts[from]!;
    const word = wordOf(units, from, to);
    const capital = kind === 'word' && isCapital(original.charCodeAt(start));
    tokens.push({ kind, text: word.text, from, to, start, end: ends[to - 1]!, gap, capital, word });
    gap = '';
    if (possessive >= 0) {
      const s = wordOf(units, possessive, at);
      tokens.push({
        kind,
        text: s.text,
        from: possessive,
        to: at,
        start: starts[possessive]!,
        end: ends[at - 1]!,
        gap,
        capital: isCapital(original.charCodeAt(starts[possessive]!)),
        word: s,
      });
    }
  }
  return tokens;
}
