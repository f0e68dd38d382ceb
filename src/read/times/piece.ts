import { NOTHING_SAID } from './said';
import type { Piece, When } from './when';

/** A piece that needs nothing beside it. */
export const pieceOf = (first: number, next: number, start: number, when: When): Piece => ({
  first,
  next,
  start,
  when,
  needsMore: false,
  needsClock: false,
  impossible: false,
});

/** What looks like a time and can't be one. */
export const impossibleOf = (first: number, next: number, start: number, when = NOTHING_SAID): Piece => ({
  first,
  next,
  start,
  when,
  needsMore: false,
  needsClock: false,
  impossible: true,
});

/** A piece that goes on, and may say more. */
export const extended = ({ first, start, needsMore, needsClock, impossible, when: said }: Piece, next: number, when = said): Piece => ({
  first,
  next,
  start,
  when,
  needsMore,
  needsClock,
  impossible,
});

/** A piece that is a time only with more beside it, or no longer needs it. */
export const needing = ({ first, next, start, when, needsClock, impossible }: Piece, needsMore: boolean): Piece => ({
  first,
  next,
  start,
  when,
  needsMore,
  needsClock,
  impossible,
});
