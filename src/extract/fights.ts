import type { Case, Decision } from './case';
import { refsOf } from './discourse';
import { tells } from './some-doers';

/** What is fought between two. */
const FIGHT_REACH = 5;
const FIGHTS: ReadonlySet<string> = new Set(['fight']);

/** "Clashes between Chad and Mali broke out", "a clash between the two left 20 dead": those between whom one fights all fight, where nobody else is named. */
export function withFighters({ clause: { scene, groups, discourse }, matter, scope }: Case, decided: Decision): Decision {
  if (decided.agents.length > 0) return decided;
  const sides = groups.find(
    ({ relation, from, next }) =>
      relation === 'between' &&
      from >= scope.first &&
      next <= scope.next &&
      (from === matter.next || tells(scene, from - FIGHT_REACH, from, FIGHTS)),
  );
  const agents = sides === undefined ? [] : refsOf(sides, discourse);
  return agents.length > 1 ? { ...decided, agents } : decided;
}
