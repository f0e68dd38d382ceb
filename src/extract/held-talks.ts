import type { Act } from '../model/vocabulary';
import { chainAt } from './attribution';
import type { Clause } from './clause';
import type { Ref } from './discourse';
import type { Draft } from './draft';
import type { Predicate } from './predicates';
import type { Run } from './scene';
import { SLOTS } from './slots';

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
