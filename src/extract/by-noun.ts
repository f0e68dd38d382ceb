import { pairBetween } from './agents';
import type { Case, Decision } from './case';
import { causedBy } from './causatives';
import { understood } from './clause';
import type { Ref } from './discourse';
import { isToldEvent } from './nominal-events';
import type { Predicate } from './predicates';

const inferred = (refs: readonly Ref[]): readonly Ref[] => refs.map((ref) => understood(ref));

/** Decides by the noun of an act over a matter: whose it says it is, who made the deal told before, or who says so. */
export function byNoun(given: Case, nominal: Predicate, speaker: readonly Ref[]): Decision | undefined {
  const { clause, owner, chain } = given;
  const { attributed, discourse } = clause;
  // "the agreement provides for …": the one told before, and those who made it
  const announced = attributed.scopes.some((scope) => scope.chain.at(-1)?.cue === 'announce');
  const recalled = nominal.act!.act === 'agree' && !announced ? discourse.dealers : [];
  const caused = owner === undefined ? causedBy(given.clause, nominal) : undefined;
  const agents = owner?.refs ?? caused ?? inferred(recalled.length > 0 ? recalled : speaker);
  if (agents.length > 0) return { act: nominal.act!.act, agents, chain };
  const event = isToldEvent(given, nominal) ? given.matter : undefined;
  return event === undefined
    ? undefined
    : { act: nominal.act!.act, agents: pairBetween(event.matter!.kind, discourse, clause.groups, event), chain };
}
