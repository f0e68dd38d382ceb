import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import type { Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** Words of the object between the verb and its subject, at most. */
const LONGEST_OBJECT = 3;

/** «ورحب بالاتفاق كل من مصر وقطر»: words in the case of a subject that say that each of those behind is meant, past a short object. */
export function eachBehind(scene: Scene, { next, finite }: Predicate, groups: readonly Group[]): Group | undefined {
  const { each } = scene.reading.language.claims.syntax;
  if (each === undefined || !finite || !isVerbFirst(scene)) return undefined;
  for (let at = next; at <= next + LONGEST_OBJECT && scene.tokens[at]?.kind === 'word'; at += 1) {
    if (scene.tokens[at]!.text !== each) continue;
    const item = scene.syntax.get(at);
    return item === undefined || item.next === at + 1
      ? undefined
      : groups.find(({ from, first }) => from === item.next || first === item.next);
  }
  return undefined;
}
