import type { Sentence } from '../../text';
import { type Discourse, type Link, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import { isInTime, itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { chainAt, outside, type Scope } from './chains';
import { span } from './quoted-sources';
import { whenBefore } from './when-told';

/** A noun of saying with whose words it is. */
interface NounCue {
  readonly group: Group;
  readonly scope: Run;
}

const THAT_REACH = 4;
const CLAUSE_REACH = 3;

/** «بعد إعلان ترامب أن …», «تأكيد موسكو أنها …»: a noun of saying, who says it right behind, and a that-clause; of what is announced its noun is enough («إعلان باريس تقديم مساعدات»). */
function nounCue(
  scene: Scene,
  { cue, next }: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  sentence: Sentence,
): NounCue | undefined {
  const { cases } = scene.reading.language.claims.syntax;
  if (cue?.form !== 'noun' || (!isVerbFirst(scene) && cases === undefined)) return undefined;
  const group = groups.find(
    ({ first, relation, adjective }) =>
      first === next && !adjective && (relation === 'of' || (relation === undefined && cases === undefined)),
  );
  if (group === undefined) return undefined;
  const first =
    clauseAfter(scene, group.next, sentence) ?? (cue.cue === 'announce' && cases === undefined ? nounAfter(all, group.next) : undefined);
  return first === undefined ? undefined : { group, scope: { first, next: endOf(scene, all, first, sentence) } };
}

/** Where the that-clause begins, past dates and small words. */
function clauseAfter(scene: Scene, from: number, sentence: Sentence): number | undefined {
  for (let at = from; at < Math.min(sentence.next, from + THAT_REACH); at += 1) {
    const item = scene.syntax.get(at);
    if (meaning(item, 'complementiser') !== undefined) return item!.next;
    if (!isInTime(scene, at) && meaning(item, 'transparent') === undefined) return undefined;
  }
  return undefined;
}

const nounAfter = (all: readonly Predicate[], at: number): number | undefined =>
  all.some(({ first, act, matter, finite }) => first === at && !finite && (act?.form ?? matter?.form) !== undefined) ? at : undefined;

/** Up to a comma behind which another verb begins a clause without a conjunction. */
function endOf(scene: Scene, all: readonly Predicate[], from: number, sentence: Sentence): number {
  for (let at = from; at < sentence.next; at += 1) {
    if (scene.tokens[at]!.text !== ',') continue;
    const verb = all.find((other) => other.finite && other.from > at && other.from <= at + CLAUSE_REACH);
    if (verb !== undefined && verb.item.offset === 0) return at;
  }
  return sentence.next;
}

/** What a noun of reporting covers, under the chain that stands around it: "a statement by the ministry that …". */
export function saidByNoun(
  scene: Scene,
  predicate: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  sentence: Sentence,
  discourse: Discourse,
  scopes: readonly Scope[],
): Scope | undefined {
  const said = nounCue(scene, predicate, all, groups, sentence);
  if (said === undefined) return undefined;
  const enclosing = isCircumstance(scene, predicate, scopes) ? outside(scopes, predicate.first) : chainAt(scopes, predicate.first);
  const speakers = refsOf(said.group, discourse, enclosing.at(-1)?.speakers ?? []);
  const anonymous = speakers.length === 0 && said.group.members.some((member) => member.is === 'anonymous');
  if (speakers.length === 0 && !anonymous) return undefined;
  const link: Link = {
    speakers,
    cue: predicate.cue!.cue,
    mode: 'indirect',
    anonymous,
    at: span(scene, predicate),
    first: predicate.first,
    plural: speakers.length > 1,
  };
  return { ...said.scope, chain: [...enclosing, link] };
}

/** «أعلنت القوات هدنة، غداة إعلان القائد رفضه …»: what somebody else announced before is no part of what is announced by its noun. */
function isCircumstance(scene: Scene, { first }: Predicate, scopes: readonly Scope[]): boolean {
  const around = scopes.findLast((scope) => scope.first <= first && first < scope.next);
  if (around === undefined || around.chain.at(-1)?.cue !== 'announce' || around.chain.at(-1)!.mode === 'direct') return false;
  if (meaning(itemEndingAt(scene, around.first - 1), 'complementiser') !== undefined) return false;
  return whenBefore(scene, first, around.first) >= 0;
}
