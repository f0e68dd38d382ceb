/** Numbers joined by a dash or a slash: beside right-to-left text the joined ones change places unless isolated. */
const JOINED = /(\p{Nd}[\p{Nd}.,:٫٬]*(?:\s?[-–—/−]\s?\p{Nd}[\p{Nd}.,:٫٬]*)+)/u;

/** A piece of text, with whether it must be isolated as left-to-right. */
export interface Run {
  readonly text: string;
  readonly isolated: boolean;
}

/**
 * Splits text at numbers joined by a dash ("175–23", "19–25 March"), which keep their order only when isolated.
 *
 * @example
 * runsOf('19–25 مارس'); // → [{ text: '19–25', isolated: true }, { text: ' مارس', isolated: false }]
 */
export const runsOf = (text: string): Run[] =>
  (/[-–—/−]/.test(text) ? text.split(JOINED) : [text])
    .map((piece, index) => ({ text: piece, isolated: index % 2 === 1 }))
    .filter((run) => run.text !== '');
