import type { Group } from '../actors/groups';
import type { Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

const FORCES: ReadonlySet<string> = new Set(['armed-force', 'group', 'organisation']);

export const isBareDoer = ({ members: [member] }: Group): boolean =>
  member?.is === 'actor' && member.mention.type === 'group' && member.mention.form === 'unregistered' && member.next - member.first === 1;

/** «خطف مسلحون من بوكو حرام», «قتلت عناصر من الجماعة»: where verbs stand first, the force that those who act are of. */
export function ofForce(scene: Scene, next: number, groups: readonly Group[]): Group | undefined {
  const group = isVerbFirst(scene) ? groups.find(({ from, relation }) => from === next && relation === 'from') : undefined;
  const forces = group?.members.every((member) => member.is === 'actor' && FORCES.has(member.mention.type));
  return group !== undefined && forces ? { ...group, relation: undefined } : undefined;
}
