import type { Table, ValueOf } from './tables';
import type { TimeWord } from './time-words';

/** An entry of one of the tables found in the text. */
export interface Hit<K extends Table = Table, V = ValueOf<K>> {
  readonly table: K;
  readonly value: V;
  readonly first: number;
  readonly next: number;
  /** Folded code units of the first token that are proclitics. */
  readonly offset: number;
  /** What it may begin, and what it needs for that, as bits. */
  readonly begins: number;
  readonly needs: number;
}

/** A word of time where it stands. */
export const hitOf = ({ table, value, begins, needs }: TimeWord, first: number, next: number, offset: number): Hit =>
  ({ table, value, first, next, offset, begins, needs }) as Hit;
