/** A span, UTF-16, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One field of a value that its quote does not bear out. */
export interface Discrepancy {
  readonly field: string;
  /** What the words say, read again. */
  readonly said: unknown;
  /** What the record says. */
  readonly recorded: unknown;
  /** Where the words that say it stand, in the text that was read. */
  readonly at: Span;
}

/** Of the mentions that a quote may mean, the one that bears the record out best. `undefined`: there is none. */
export function nearest(compared: readonly (readonly Discrepancy[])[]): readonly Discrepancy[] | undefined {
  return compared.length === 0 ? undefined : compared.reduce((best, next) => (next.length < best.length ? next : best));
}
