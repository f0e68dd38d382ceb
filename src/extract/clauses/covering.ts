import type { Slots } from '../content';
import { gathered } from '../scene/lists';
import { type Run, type Scene, within } from '../scene/scene';

const LONGEST_NUMBER = 6;

/** A value read before the clause ("Today, …", «19 марта …») belongs to the words that state the claim. */
export function coveringSlots(scene: Scene, given: readonly Run[], content: Slots, floor: number): readonly Run[] {
  // "7,000 people": no words begin inside a number
  const evidence = given.map((run) => {
    const [cut] = within(scene.quantities, run.first - LONGEST_NUMBER, run.first).filter(({ next }) => next > run.first);
    return cut === undefined ? run : { first: cut.first, next: run.next };
  });
  const [first, ...rest] = evidence;
  if (first === undefined || first.first <= floor) return evidence;
  const starts = gathered(Object.values(content), (value) =>
    typeof value === 'object' && 'start' in value && value.start !== undefined && !isInferred(value) ? [value.start] : [],
  );
  const begin = Math.min(...starts);
  let at = first.first;
  while (at > floor && scene.tokens[at]!.start > begin) at -= 1;
  return starts.length === 0 || at === first.first ? evidence : [{ first: at, next: first.next }, ...rest];
}

/** Who goes on from another clause is named by none of the words of this one. */
const isInferred = (value: object): boolean => 'inferredFrom' in value && value.inferredFrom !== undefined;
