import { refsOf } from '../actors/discourse';
import { ownersOf } from '../actors/owners';
import { tells } from '../actors/some-doers';
import type { Case, Decision } from '../frames/case';
import type { Lexeme } from '../scene/lexemes';

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

/** "repelled an attack by the rebels": who beats it back deals none; whoever's it is does. "Vowed to repel any attack": none has been dealt. */
export function withRepelled(
  { clause: { scene, groups, discourse }, matter, verb, government, scope, chain }: Case,
  decided: Decision,
): Decision | undefined {
  const beats = (lexeme: Lexeme) => lexeme.role === 'act' && lexeme.form === 'verb' && lexeme.needs === 'beaten';
  const repels = [verb, ...government.own].some((over) => over !== undefined && scene.predicateAt(over.first)?.lexemes.some(beats));
  if (!repels) return decided;
  if (decided.act !== 'carry-out') return undefined;
  const dealer = groups.find(({ relation, from, next }) => relation === 'by' && from >= matter.next && next <= scope.next);
  const owners = ownersOf(scene, matter, groups, discourse, chain.at(-1)?.speakers ?? []);
  return { ...decided, act: 'carry-out', agents: dealer === undefined ? owners : refsOf(dealer, discourse) };
}
