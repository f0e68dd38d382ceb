import type { Group } from './groups';
import type { Predicate } from './predicates';
import { meaning, type Scene } from './scene';

/** "a post on X by": where it was written. */
const MEDIUM_WORDS = 3;

/** "according to a statement from the army": whose document it is, by a preposition behind it. */
export function ofDocument(scene: Scene, { next }: Predicate, groups: readonly Group[]): Group | undefined {
  if (scene.reading.language.claims.syntax.definites === undefined) return undefined;
  for (let at = next; at <= next + 2; at += 1) {
    const item = scene.syntax.get(at);
    if (meaning(item, 'statement') === undefined) continue;
    return groups.find(
      ({ from, relation, adjective }) =>
        from >= item!.next &&
        from <= item!.next + MEDIUM_WORDS &&
        !adjective &&
        (relation === 'from' || relation === 'by' || relation === 'of'),
    );
  }
  return undefined;
}
