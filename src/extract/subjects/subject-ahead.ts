import { type Discourse, type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { mainBehind } from '../clauses/main-verbs';
import type { Predicate } from '../scene/predicates';
import { meaning, type Run, type Scene } from '../scene/scene';
import { findSubject, type Subject } from './subjects';

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
  const opened = afterComma(scene, predicate, all, groups, clause);
  if (opened !== undefined) return refsOf(opened, discourse).map((ref) => ({ ...ref, inferredFrom: 'next-clause' }));
  const main = mainBehind(scene, predicate, all, clause);
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

/** "By suspending the talks, Baku had shown …": who stands right behind the comma that ends the participle's clause, whatever verb comes then. */
function afterComma(
  scene: Scene,
  { next }: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  clause: Run,
): Group | undefined {
  const { subject, cases } = scene.reading.language.claims.syntax;
  if (subject !== 'before' || cases !== undefined) return undefined;
  let comma = next;
  while (comma < clause.next && scene.tokens[comma]!.text !== ',') comma += 1;
  if (comma >= clause.next || all.some(({ finite, first }) => finite && first >= next && first < comma)) return undefined;
  let opens = comma + 1;
  while (meaning(scene.syntax.get(opens), 'transparent') !== undefined) opens += 1;
  return groups.find(
    ({ first, relation, adjective, possessive }) => first === opens && relation === undefined && !adjective && !possessive,
  );
}

/** "said his forces had taken the town and killed …": who opens the clause that is said, behind a verb that nobody knows, goes on, and not who says it. */
export function clauseOpener(
  scene: Scene,
  { from, finite, participle }: Predicate,
  last: Predicate | undefined,
  groups: readonly Group[],
  clause: Run,
): Group | undefined {
  const { subject, cases } = scene.reading.language.claims.syntax;
  if (subject !== 'before' || cases !== undefined || !finite || participle || last === undefined || last.next > clause.first)
    return undefined;
  let opens = clause.first;
  while (opens < from && meaning(scene.syntax.get(opens), 'transparent') !== undefined) opens += 1;
  return groups.find(
    ({ first, next, relation, adjective, possessive }) =>
      first <= opens + 1 && first >= clause.first && next < from && relation === undefined && !adjective && !possessive,
  );
}

/** «في دعم الشعب التشادي، معلنا …»: behind a comma a participle goes on with who acts or speaks, and not with whoever the words before the comma end with. */
export function loosened(
  { tokens, reading }: Scene,
  { participle, from }: Predicate,
  found: Subject | undefined,
  goesOn: boolean,
): Subject | undefined {
  const behindComma = goesOn && participle && reading.language.claims.syntax.gender !== undefined && tokens[from - 1]?.text === ',';
  return behindComma && found?.is === 'group' && found.group.next === from - 1 ? { is: 'elided' } : found;
}
