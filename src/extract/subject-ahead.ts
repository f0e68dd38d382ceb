import { type Discourse, type Ref, refsOf } from './discourse';
import type { Group } from './groups';
import type { Predicate } from './predicates';
import { meaning, type Run, type Scene } from './scene';
import { findSubject } from './subjects';

/** A participle that may stand before the verb it goes with: where verbs stand first, only one that opens the clause. */
export const mayOpen = (scene: Scene, { from }: Predicate, { first }: Run): boolean =>
  scene.reading.language.claims.syntax.subject === 'before' || from <= first + 1;

/** «Подтвердив …, президент заявил …»: a participle that opens the sentence has the subject of the verb to come. */
export function subjectAhead(
  scene: Scene,
  predicate: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  clause: Run,
  discourse: Discourse,
): readonly Ref[] | undefined {
  const main = all.find((other) => other.finite && other.first >= predicate.next);
  const found = main === undefined ? undefined : findSubject(scene, main, all, groups, clause);
  return found?.is === 'group' ? refsOf(found.group, discourse).map((ref) => ({ ...ref, inferredFrom: 'next-clause' })) : undefined;
}

/** «دافع الوزير عن الاتفاق، قائلا إن»: the group that the sentence opens with, before or behind a verb that nobody knows, acted before a participle goes on with it. */
export function opener(scene: Scene, { from }: Predicate, groups: readonly Group[], clause: Run): Group | undefined {
  if (scene.reading.language.claims.syntax.gender === undefined) return undefined;
  let at = clause.first;
  while (at < from && (meaning(scene.syntax.get(at), 'transparent') !== undefined || scene.tokens[at]!.text === ',')) at += 1;
  return groups.find(
    ({ first, next, relation, adjective }) => (first === at || first === at + 1) && next < from && relation === undefined && !adjective,
  );
}
