import { type Discourse, type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import type { Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

const PAIRS: ReadonlySet<string> = new Set(['two-persons', 'two-sides']);
const MET: ReadonlySet<unknown> = new Set([undefined, 'from', 'with', 'between']);

/** «تلقى الوزير اتصالا من نظيره الفرنسي، حيث أكد الوزيران …»: two of whom no sentence before has told are the two persons named ahead in this one, where there are no others. */
export function pairAhead(
  scene: Scene,
  { members, from }: Group,
  groups: readonly Group[],
  refs: readonly Ref[],
  discourse: Discourse,
): readonly Ref[] {
  const [member] = members;
  if (refs.length > 0 || !isVerbFirst(scene) || members.length > 1 || member?.is !== 'anaphor' || !PAIRS.has(member.anaphor)) return refs;
  const named = groups
    .filter(({ next, relation, adjective }) => next <= from && !adjective && MET.has(relation))
    .flatMap((group) => refsOf(group, discourse))
    .filter(({ type }) => type === 'person');
  const pair = named.filter((ref, index) => named.findIndex((other) => other.actor === ref.actor) === index);
  return pair.length === 2 ? pair.map((ref) => ({ ...ref, inferredFrom: 'noun-phrase' })) : refs;
}
