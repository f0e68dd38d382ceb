import type { Case } from './case';
import { within } from './scene';

/** «8 شهداء وعشرون مصابا في قصف …»: the dead or the wounded counted before the blow, in words without a verb; where the count begins. */
export function countedBefore({ clause: { scene, predicates }, matter, scope }: Case): number | undefined {
  if (predicates.some(({ finite, first }) => finite && first >= scope.first && first < scope.next)) return undefined;
  return within(scene.quantities, scope.first, matter.first).find(
    ({ qualifiers }) => qualifiers.includes('killed') || qualifiers.includes('wounded'),
  )?.first;
}
