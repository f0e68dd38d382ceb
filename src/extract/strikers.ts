import type { Act } from '../model/vocabulary';
import type { Case, Decision } from './case';
import { refsOf } from './discourse';
import { ownersOf } from './owners';
import type { Predicate } from './predicates';
import { type Scene, within } from './scene';

/** "Russian strikes killed 12 people", "Turkish warplanes hit …": whose strikes, or whose weapons and soldiers, the subject says they are. */
export function strikers({ clause: { scene, predicates, groups, discourse }, matter, scope, chain }: Case, act: Act): Decision {
  const parted = (from: number) => predicates.some((other) => other.finite && other.first >= from && other.next <= matter.from);
  const strike = predicates.findLast((other) => other.next <= matter.from && other.first >= scope.first && other.matter?.kind === 'attack');
  if (strike?.matter?.form === 'noun' && !parted(strike.next))
    return { act, agents: ownersOf(scene, strike, groups, discourse, []), chain, from: strike.first };
  if (matter.matter!.form === 'passive') return { act, agents: [], chain };
  const owner = groups.findLast(
    (group) =>
      group.next <= matter.from &&
      group.first >= scope.first &&
      (group.adjective || group.possessive) &&
      isArmed(scene, group.next, matter),
  );
  const agents = owner === undefined || parted(owner.next) ? [] : refsOf(owner, discourse);
  return { act, agents, chain, ...(agents.length > 0 ? { from: owner!.first } : {}) };
}

const ARMED: ReadonlySet<string> = new Set(['striker', 'troops', 'projectile', 'soldier', 'aircraft']);
const ARMED_REACH = 3;

/** The noun right behind is a weapon or those who bear one, and the subject of the verb. */
function isArmed(scene: Scene, from: number, { from: verb }: Predicate): boolean {
  const term = within(scene.terms, from, Math.min(verb, from + ARMED_REACH)).find(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'term' && ARMED.has(lexeme.term)),
  );
  return term !== undefined && onlyWords(scene, term.next, verb);
}

function onlyWords({ tokens }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]!.kind === 'mark') return false;
  return to - from <= ARMED_REACH;
}
