import type { Reading } from '../reading';

/** A numeral as it stands in the tokens, before anything is decided about what it counts. */
export interface Numeral {
  readonly first: number;
  readonly next: number;
  /** UTF-16 span in the original text. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly form: 'cardinal' | 'ordinal' | 'fraction' | 'percent';
  /** Written in digits, wholly or in part ("2.5 million"). */
  readonly digits: boolean;
}

/** Every numeral of a text, in order, computed once for each reading. */
export function numeralsOf(reading: Reading): readonly Numeral[] {
  return reading.tokens.flatMap((token, index) =>
    token.kind === 'digits' ? [{ first: index, next: index + 1, start: token.start, end: token.end, value: Number(token.text), form: 'cardinal' as const, digits: true }] : [],
  );
}
