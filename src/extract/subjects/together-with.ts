import { type Discourse, type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import type { Scene } from '../scene/scene';

/** «دعت فرنسا إلى جانب ألمانيا إلى …»: whoever stands right behind the subject with the words for "alongside" does it together with them. */
export function alongside(
  scene: Scene,
  { next, relation, adjective }: Group,
  groups: readonly Group[],
  discourse: Discourse,
): readonly Ref[] {
  const { beside } = scene.reading.language.claims.syntax;
  if (beside === undefined || relation !== undefined || adjective) return [];
  const group = groups.find(({ from }) => from === next);
  if (group?.relation !== 'with' || group.adjective || group.first - group.from < beside.length) return [];
  return beside.every((word, index) => scene.tokens[next + index]?.text === word) ? refsOf(group, discourse) : [];
}
