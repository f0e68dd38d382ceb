import type { Scene } from '../scene/scene';
import type { Group } from './groups';

const REACH = 12;

/** "blamed the attack in Goma on M23", "ambushes blamed on the rebels": whoever stands behind the preposition of a verb of blaming did it, and nothing was done to them. */
export function isBlamed({ tokens, reading }: Scene, from: number, floor: number): boolean {
  const { blaming } = reading.language.claims.syntax;
  if (blaming === undefined || tokens[from]?.text !== blaming.upon) return false;
  for (let at = from - 1; at >= Math.max(floor, from - REACH); at -= 1) {
    if (tokens[at]!.kind === 'mark') return false;
    if (blaming.verbs.includes(tokens[at]!.text)) return true;
  }
  return false;
}

/** The one who is blamed, among the groups of a run. */
export const blamedIn = (scene: Scene, groups: readonly Group[], first: number, next: number): Group | undefined =>
  groups.find(({ from, relation }) => relation === 'other' && from >= first && from < next && isBlamed(scene, from, first));
