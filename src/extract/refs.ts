import type { Ref } from './discourse';

/** Every reference is of one shape: readers compare hundreds. */
export const refOf = (
  actor: string,
  type: string,
  start: number | undefined,
  end: number | undefined,
  inferredFrom: string | undefined,
  state: string | undefined,
): Ref => ({ actor, type, start, end, inferredFrom, state }) as Ref;
