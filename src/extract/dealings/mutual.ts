import type { Group } from '../actors/groups';
import { quantitiesIn, type Window } from '../clauses/window';
import type { Predicate } from '../scene/predicates';
import { meaning } from '../scene/scene';

/** Words between "by" and the sides: "by all the sides". */
const BETWEEN = 2;

/** Done by the two sides, or all of them: said so behind "by", or so many counted from each. */
export const isMutual = (groups: readonly Group[], matter: Predicate, window: Window): boolean =>
  quantitiesIn(window).some(({ per }) => per === 'side') ||
  groups.some(
    ({ relation, from, members }) =>
      relation === 'by' && from >= matter.next && members.some((member) => member.is === 'anaphor' && member.anaphor === 'two-sides'),
  ) ||
  isByAll(window, matter.next);

/** "will be released by all sides": nobody told before, and yet each of them. */
function isByAll({ scene, next }: Window, from: number): boolean {
  const { definites } = scene.reading.language.claims.syntax;
  if (definites === undefined) return false;
  for (let at = from; at < next; at += 1) {
    if (meaning(scene.syntax.get(at), 'relation')?.relation !== 'by') continue;
    for (let side = at + 1; side <= at + 1 + BETWEEN && side < next; side += 1)
      if (meaning(scene.syntax.get(side), 'anaphor')?.anaphor === 'two-sides') return true;
  }
  return false;
}
