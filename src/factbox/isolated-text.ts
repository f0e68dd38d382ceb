import { runsOf } from './runs-of';
import type { Direction, Part } from './view';

const ISOLATE = { ltr: '\u2066', rtl: '\u2067' };
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const STRONG = {
  ltr: /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u,
  rtl: /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u,
};

/** Text of data made safe for plain text, in the syntax of the medium. */
export type Escape = (text: string) => string;

/** Data on one line: no control character may reach a terminal, and no bidi control of its own may reorder what follows. */
export const plainText = (text: string): string =>
  text.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '').replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ');

/** Text between bidi isolates (Unicode UAX 9): of the direction given, or of its first strong letter. */
export const isolate = (text: string, direction?: Direction): string =>
  `${direction === undefined ? FIRST_STRONG_ISOLATE : ISOLATE[direction]}${text}${POP_ISOLATE}`;

/** Joined numbers: between Arabic digits a dash runs from right to left unless marked. */
const joined = (text: string): string => text.replace(/(?<=[٠-٩]\s?)[-–—/−]/g, '\u200e$&\u200e');

/** Text for a box of a direction: joined numbers isolated, and the whole, where letters of it run the other way. */
export function isolatedText(text: string, direction: Direction, escaped: Escape): string {
  const clean = plainText(text);
  const runs = runsOf(clean)
    .map((run) => (run.isolated ? isolate(escaped(joined(run.text)), 'ltr') : escaped(run.text)))
    .join('');
  return STRONG[direction === 'rtl' ? 'ltr' : 'rtl'].test(clean) ? isolate(runs) : runs;
}

/** Pieces of a value as text; a quote is isolated in its own direction. */
export const isolatedParts = (parts: readonly Part[], direction: Direction, escaped: Escape): string =>
  parts
    .map((part) =>
      part.type === 'quote' ? isolate(isolatedText(part.text, part.dir, escaped), part.dir) : isolatedText(part.text, direction, escaped),
    )
    .join('');
