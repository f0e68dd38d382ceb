import { type Ref, refsOf } from '../actors/discourse';
import type { Clause } from '../clauses/clause';
import type { Predicate } from '../scene/predicates';
import { meaning } from '../scene/scene';

/** "a coup that prompted the bloc to threaten sanctions": who is made to act stands between a verb of causing and the infinitive. */
export function causedBy(
  { scene, groups, discourse }: Pick<Clause, 'scene' | 'groups' | 'discourse'>,
  { first, from }: Predicate,
): readonly Ref[] | undefined {
  const { causatives, nonFinite } = scene.reading.language.claims.syntax;
  const to = Math.min(first, from) - 1;
  if (causatives === undefined || !nonFinite.after.includes(scene.tokens[to]?.text ?? '')) return undefined;
  const group = groups.find(
    ({ next, relation, adjective, possessive }) => next === to && relation === undefined && !adjective && !possessive,
  );
  const verb = group === undefined ? -1 : group.from - (meaning(scene.syntax.get(group.from - 1), 'transparent') === undefined ? 1 : 2);
  if (group === undefined || !causatives.includes(scene.tokens[verb]?.text ?? '')) return undefined;
  const refs = refsOf(group, discourse);
  return refs.length === 0 ? undefined : refs;
}
