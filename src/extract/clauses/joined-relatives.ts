import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene } from '../scene/scene';
import { isVerbFirst, type Subject } from '../scene/verb-first';

const REACH = 10;

/** «التي تواجه الدول وتهدد أمنها»: the relative word of the clause that a verb behind "and" goes on with, whose first verb nobody knows; -1 where there is none. */
function relativeOf(scene: Scene, { from, first, item }: Predicate, all: readonly Predicate[]): number {
  const { tokens, reading } = scene;
  const prefix = tokens[first]!.text.slice(0, item.offset);
  if (prefix === '' || from !== first || !reading.language.claims.syntax.conjunctions.includes(prefix)) return -1;
  for (let at = first - 1; at >= Math.max(0, first - REACH) && tokens[at]!.kind === 'word'; at -= 1) {
    if (all.some((other) => other.finite && other.first === at)) return -1;
    if (meaning(itemEndingAt(scene, at), 'relative') !== undefined) return at;
  }
  return -1;
}

/** Its subject: whoever stands right before the relative word, or a thing. */
export function goesOnRelative(
  scene: Scene,
  predicate: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
): Subject | undefined {
  const at = relativeOf(scene, predicate, all);
  if (at < 0) return undefined;
  const group = groups.find(({ next, adjective }) => next === at && !adjective);
  return group === undefined ? { is: 'other' } : { is: 'group', group: { ...group, relation: undefined } };
}

/** «بما يعكس تقارب الرؤى ويعزز العلاقات»: what something else serves is no deed. */
export function isServed(scene: Scene, matter: Predicate, all: readonly Predicate[]): boolean {
  if (!isVerbFirst(scene) || !matter.finite) return false;
  const at = relativeOf(scene, matter, all);
  const item = at < 0 ? undefined : itemEndingAt(scene, at);
  return (
    item !== undefined &&
    item.offset > 0 &&
    scene.reading.language.claims.syntax.relativeWhat?.includes(scene.tokens[at]!.text.slice(item.offset)) === true
  );
}
