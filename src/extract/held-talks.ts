import { chainAt } from './attribution';
import type { Clause } from './clause';
import type { Ref } from './discourse';
import type { Draft } from './draft';
import type { Predicate } from './predicates';
import type { Run } from './scene';
import { SLOTS } from './slots';

/** Talks that were held, told beside what the sentence is about: by these agents, in these words. */
export function heldTalks(
  { scene, discourse, groups, attributed }: Clause,
  matter: Predicate,
  agents: readonly Ref[],
  run: Run,
  speaker: readonly Ref[],
): Draft {
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
    kind: 'talks',
    act: 'hold',
    agents,
    polarity: 'affirmed',
    certainty: 'certain',
    chain: chainAt(attributed.scopes, matter.first),
    content: SLOTS.talks(window, 'hold'),
    evidence: [run],
  };
}
