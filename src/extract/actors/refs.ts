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

/** A state, not named where it stands. */
export const stateRef = (actor: string): Ref => refOf(actor, 'state', undefined, undefined, undefined, undefined);

/** Each actor once, the first of its mentions. */
export function distinctRefs(refs: readonly Ref[]): readonly Ref[] {
  if (refs.length < 2) return refs;
  return refs.filter((ref, index) => refs.findIndex((other) => other.actor === ref.actor) === index);
}
