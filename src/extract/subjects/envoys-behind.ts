import type { Group } from '../actors/groups';
import { meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** «اجتمع (في الدوحة) ممثلون من قطر وتوغو»: where verbs stand first, several who speak for those behind "from", past the place where they meet: they are who acts. */
export function envoysBehind(scene: Scene, place: Group | undefined, at: number, groups: readonly Group[]): Group | undefined {
  if (!isVerbFirst(scene) || (place !== undefined && place.relation !== 'in')) return undefined;
  const noun = place?.next ?? at;
  const item = scene.syntax.get(noun);
  if (item === undefined || item.offset > 0 || meaning(item, 'side') === undefined || meaning(item, 'speaking-person') === undefined)
    return undefined;
  const whose = groups.find(({ from, relation }) => from === item.next && (relation === 'from' || relation === 'about'));
  return whose === undefined ? undefined : { ...whose, relation: undefined };
}
