import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { antecedentOf, relativeSubject } from '../subjects/relative-subjects';

/** "Egypt, which hosted the talks": the relative clause tells what somebody did. */
export function isToldOfSomebody(
  scene: Scene,
  verb: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  floor: number,
): boolean {
  const before = { first: floor, next: verb.from };
  if (scene.reading.language.claims.syntax.cases !== undefined) return relativeSubject(scene, verb, all, groups, before)?.is === 'group';
  if (isVerbFirst(scene)) return isOfSomebody(scene, verb.from, groups);
  return antecedentOf(scene, verb.from, groups, before)?.is === 'group';
}

/** «النرويج، التي استضافت قمة»: behind a comma, where verbs stand first. */
function isOfSomebody(scene: Scene, from: number, groups: readonly Group[]): boolean {
  const relative = itemEndingAt(scene, from - 1);
  if (meaning(relative, 'relative') === undefined || scene.tokens[relative!.first - 1]?.text !== ',') return false;
  return groups.some(({ next, adjective }) => next === relative!.first - 1 && !adjective);
}
