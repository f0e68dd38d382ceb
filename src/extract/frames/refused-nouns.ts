import type { Ref } from '../actors/discourse';
import { understood } from '../clauses/clause';
import { itemEndingAt, meaning } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import type { Case, Decision } from './case';

/** Matters that somebody refuses by saying that there will be none. */
const REFUSED: ReadonlySet<string> = new Set(['ceasefire', 'settlement', 'talks', 'prisoner-exchange', 'handover']);

/** «أكد أنه لا هدنة دون انسحاب»: a negation and its noun open what somebody says, with no verb over it. */
export function refusedNoun(
  { clause: { scene }, matter, verb, naming, chain, scope }: Case,
  speaker: readonly Ref[],
): Decision | undefined {
  if (!isVerbFirst(scene) || verb !== undefined || naming.length > 0 || speaker.length === 0) return undefined;
  if (matter.matter!.form !== 'noun' || !REFUSED.has(matter.matter!.kind)) return undefined;
  const none = itemEndingAt(scene, matter.first - 1);
  if (none === undefined || none.next !== matter.first || meaning(none, 'negation') === undefined || none.first > scope.first + 1)
    return undefined;
  return { act: 'reject', agents: speaker.map((ref) => understood(ref)), chain, head: matter };
}
