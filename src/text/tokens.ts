import { APOSTROPHE, classOf, isCapital, isHighSurrogate, OF_BREAK, OF_DIGITS, OF_SPACE, OF_WORD, SMALL_S } from './characters';
import { type Folded, foldedStraight, isToBeFolded } from './fold';
import { tokensOfStraight } from './tokens-straight';
import { hashOfUnits, type Word, wordOf } from './words';

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

/**
 * Splits a folded text into tokens in one pass. An apostrophe between letters stays inside the word (`перемир'я`), except an English possessive,
 * which becomes a word of its own: `putin` + `'s`.
 *
 * @example
 * tokenise(fold('Putin’s 30-day truce')).map((t) => t.text); // → ['putin', "'s", '30', '-', 'day', 'truce']
 */
export function tokenise(folded: Folded): Token[] {
  const straight = isToBeFolded(folded) ? tokensOfStraight(folded.original) : undefined;
  if (straight === undefined) return tokensOfFolded(folded);
  foldedStraight(folded);
  return straight;
}

function tokensOfFolded({ units, length, starts, ends, original }: Folded): Token[] {
  const tokens: Token[] = [];
  let gap = '\n' as Token['gap'];
  for (let at = 0; at < length; ) {
    const from = at;
    const unit = units[at]!;
    const what = classOf(unit);
    at += 1;
    if (what === OF_SPACE || what === OF_BREAK) {
      if (what === OF_BREAK) gap = '\n';
      else if (gap === '') gap = ' ';
      continue;
    }
    let kind: Token['kind'] = 'mark';
    if (what === OF_DIGITS || what === OF_WORD) {
      kind = what === OF_WORD ? 'word' : 'digits';
      at = endOfRun(units, at, length, what);
      if (kind === 'word')
        while (at + 1 < length && units[at] === APOSTROPHE && classOf(units[at + 1]!) === OF_WORD)
          at = endOfRun(units, at + 2, length, OF_WORD);
    } else if (isHighSurrogate(unit) && at < length) {
      // a letter beyond the basic plane is a word by itself; an emoji or another symbol is one mark
      at += 1;
      if (LETTER.test(String.fromCharCode(unit, units[at - 1]!))) kind = 'word';
    }
    const isPossessive = kind === 'word' && at - from > 2 && units[at - 1] === SMALL_S && units[at - 2] === APOSTROPHE;
    for (let part = from; part < at; ) {
      const to = isPossessive && part === from ? at - 2 : at;
      const start = starts[part]!;
      const word = wordOf(units, part, to, hashOfUnits(units, part, to));
      const capital = kind === 'word' && isCapital(original.charCodeAt(start));
      tokens.push({ kind, text: word.text, from: part, to, start, end: ends[to - 1]!, gap, capital, word });
      gap = '';
      part = to;
    }
  }
  return tokens;
}

function endOfRun(units: Uint16Array, from: number, length: number, what: number): number {
  let at = from;
  while (at < length && classOf(units[at]!) === what) at += 1;
  return at;
}
