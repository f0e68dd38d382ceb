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
}
