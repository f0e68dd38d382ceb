import type { Folded } from './fold';

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
}

const LETTER = /\p{L}/u;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
enum Class {
  Mark,
  Letter,
  Digit,
  Space,
  Break,
  Apostrophe,
}

const classes: (Class | undefined)[] = new Array(0x10000);
const isHighSurrogate = (code: number): boolean => (code & 0xfc00) === 0xd800;

function classOf(code: number): Class {
  const known = classes[code];
  if (known !== undefined) return known;
  let result = Class.Mark;
  if (code >= DIGIT_0 && code <= DIGIT_9) result = Class.Digit;
  else if (code === 0x20) result = Class.Space;
  else if (code === 0x0a) result = Class.Break;
  else if (code === 0x27) result = Class.Apostrophe;
  else if (LETTER.test(String.fromCharCode(code))) result = Class.Letter;
  classes[code] = result;
  return result;
}

/**
 * Splits a folded text into tokens in one pass. An apostrophe between letters stays inside the word (`перемир'я`), except an English possessive,
 * which becomes a word of its own: `putin` + `'s`.
 *
 * @example
 * tokenise(fold('Putin’s 30-day truce')).map((t) => t.text); // → ['putin', "'s", '30', '-', 'day', 'truce']
 */
export function tokenise(folded: Folded): Token[] {
  const { text, starts, ends, original } = folded;
  const tokens: Token[] = [];
  let gap = '\n' as Token['gap'];
  let at = 0;
  const push = (kind: Token['kind'], from: number, to: number) => {
    const start = starts[from]!;
    tokens.push({
      kind,
      text: text.slice(from, to),
      from,
      to,
      start,
      end: ends[to - 1]!,
      gap,
      capital: kind === 'word' && isCapital(original, start),
    });
    gap = '';
  };
  while (at < text.length) {
    const from = at;
    switch (classOf(text.charCodeAt(at))) {
      case Class.Space:
        if (gap === '') gap = ' ';
        at += 1;
        break;
      case Class.Break:
        gap = '\n';
        at += 1;
        break;
      case Class.Digit:
        do at += 1;
        while (at < text.length && classOf(text.charCodeAt(at)) === Class.Digit);
        push('digits', from, at);
        break;
      case Class.Letter: {
        do at += 1;
        while (
          at < text.length &&
          (classOf(text.charCodeAt(at)) === Class.Letter ||
            (classOf(text.charCodeAt(at)) === Class.Apostrophe && classOf(text.charCodeAt(at + 1)) === Class.Letter))
        );
        const possessive = text.startsWith("'s", at - 2) && at - from > 2 ? at - 2 : at;
        push('word', from, possessive);
        if (possessive < at) push('word', possessive, at);
        break;
      }
      default: {
        // a letter beyond the basic plane is a word by itself; an emoji or another symbol is one mark
        const wide = isHighSurrogate(text.charCodeAt(at)) && at + 1 < text.length;
        at += wide ? 2 : 1;
        push(wide && LETTER.test(text.slice(from, at)) ? 'word' : 'mark', from, at);
      }
    }
  }
  return tokens;
}

function isCapital(original: string, at: number): boolean {
  const character = original[at]!;
  return character !== character.toLowerCase();
}
