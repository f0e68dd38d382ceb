import type { Act } from '../../model/vocabulary';
import type { Ref } from '../actors/discourse';
import type { Clause } from '../clauses/clause';
import type { Draft } from '../draft';
import type { Predicate } from '../scene/predicates';
import type { Run } from '../scene/scene';
import { SLOTS } from '../slots';
import { chainAt } from '../speech/attribution';

/** Talks that were held, told beside what the sentence is about: by these agents, in these words. */
export const heldTalks = (clause: Clause, matter: Predicate, agents: readonly Ref[], run: Run, speaker: readonly Ref[]): Draft =>
  toldAside(clause, matter, 'hold', agents, run, speaker);

/** What happened, told beside what the sentence is about. */
export function toldAside(
  { scene, discourse, groups, attributed }: Clause,
  matter: Predicate,
  act: Act,
  agents: readonly Ref[],
  run: Run,
  speaker: readonly Ref[],
): Draft {
  const { kind } = matter.matter!;
  const window = {
    ...run,
    scene,
    discourse,
    matter,
    matterIsVerb: false,
    head: undefined,
    groups,
    agents,
    owners: [],
    said: matter.matter!.slots,
    speaker,
  };
  return {
    kind,
    act,
    agents,
    polarity: 'affirmed',
    certainty: 'certain',
    chain: chainAt(attributed.scopes, matter.first),
    content: SLOTS[kind](window, act),
    evidence: [run],
    condition: undefined,
  };
}
