import type { Case } from '../frames/case';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, within } from '../scene/scene';

/** «8 شهداء وعشرون مصابا في قصف …»: the dead or the wounded counted before the blow, in words without a verb; where the count begins. */
export function countedBefore({ clause: { scene, predicates, attributed }, matter, scope }: Case): number | undefined {
  // «هناك 23 مصابا جراء القصف الذي استهدف الميناء»: the verb of who speaks or of a relative clause is none of these words
  const heads = (other: Predicate) =>
    other.finite &&
    !other.relative &&
    !attributed.links.has(other) &&
    !(other.first >= matter.next && meaning(itemEndingAt(scene, other.from - 1), 'relative') !== undefined);
  if (predicates.some((other) => heads(other) && other.first >= scope.first && other.first < scope.next)) return undefined;
  return within(scene.quantities, scope.first, matter.first).find(
    ({ qualifiers }) => qualifiers.includes('killed') || qualifiers.includes('wounded'),
  )?.first;
}
