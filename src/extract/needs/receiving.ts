import type { Sentence } from '../../text';
import { refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import type { Case, Decision } from '../frames/case';
import { type Run, type Scene, within } from '../scene/scene';

/** "received weapons", "took delivery of": a verb by whose words the subject is given what another gives. */
export const isReceiving = (scene: Scene, head: Run | undefined): boolean =>
  head !== undefined &&
  scene.predicateAt(head.first)?.lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.form === 'verb' && lexeme.needs === 'gift') ===
    true;

/** "Chad received tanks from India": who gives acts, or nobody who is named. */
export function withGivers({ clause: { scene, groups, discourse }, matter, verb, scope }: Case, decided: Decision): Decision {
  if (verb === undefined || !RECEIVED.has(decided.act) || !isReceiving(scene, verb)) return decided;
  const giver = groups.find(({ relation, from, next }) => relation === 'from' && from >= matter.next && next <= scope.next);
  const act = decided.act === 'pledge' ? 'plan' : decided.act;
  return { ...decided, act, agents: giver === undefined ? [] : refsOf(giver, discourse) };
}

/** Who receives: the subject of such a verb, the last that stands before it. */
export const receiverBefore = (groups: readonly Group[], head: Run): Group | undefined =>
  groups.findLast(({ next, relation, adjective, possessive }) => next <= head.first && relation === undefined && !adjective && !possessive);

/** What is given, or the attack that is beaten back, stands close behind. */
export const isBefore = (kind: 'aid' | 'attack', scene: Scene, { next }: Run, sentence: Sentence): boolean =>
  within(scene.predicates, next, Math.min(sentence.next, next + GIFT_REACH)).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'matter' && lexeme.kind === kind && lexeme.form === 'noun'),
  );

const GIFT_REACH = 8;

/** Acts of the verb itself; what will be received nobody promises. */
const RECEIVED: ReadonlySet<string> = new Set(['carry-out', 'pledge', 'plan']);
