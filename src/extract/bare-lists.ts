import type { Group } from './groups';
import { meaning, type Scene } from './scene';

/**
 * "In talks with Armenia, Azerbaijan had …": two that only a comma joins are no list, unless a conjunction or one more comma goes on with it, or they open a headline. What stands behind the
 * comma is a group of its own.
 */
export function partBareLists(scene: Scene, groups: readonly Group[], floor: number): readonly Group[] {
  const { cases, subject } = scene.reading.language.claims.syntax;
  if (cases !== undefined || subject !== 'before' || !groups.some((group) => isBare(scene, group, floor))) return groups;
  return groups.flatMap((group): Group[] => {
    if (!isBare(scene, group, floor)) return [group];
    const last = group.members.at(-1)!;
    const rest = group.members.slice(0, -1);
    return [
      { ...group, members: rest, next: rest.at(-1)!.next, possessive: false },
      { ...group, members: [last], first: last.first, from: last.first, relation: undefined },
    ];
  });
}

function isBare(scene: Scene, { members, first, next, relation, adjective }: Group, floor: number): boolean {
  if (members.length < 2 || adjective || (relation === undefined && first - floor <= 1)) return false;
  const { tokens } = scene;
  for (let at = members.at(-2)!.next; at < members.at(-1)!.first; at += 1)
    if (tokens[at]!.text === '-' || meaning(scene.syntax.get(at), 'conjunction') !== undefined) return false;
  return tokens[next]?.text !== ',' && meaning(scene.syntax.get(next), 'conjunction') === undefined;
}
