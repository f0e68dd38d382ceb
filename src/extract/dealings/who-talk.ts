import type { Act, Kind } from '../../model/vocabulary';
import type { Ref } from '../actors/discourse';
import type { Clause } from '../clauses/clause';
import type { Slots } from '../content';
import type { Predicate } from '../scene/predicates';
import type { Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** "Biden met Putin and discussed Iran": whoever goes on to discuss something does so with those they met. The verb before that tells it and its word for talks, in a language without endings for who does what. */
export function talksBefore(
  { scene, predicates }: Clause,
  verb: Predicate,
  matter: Predicate,
  [subject, ...others]: readonly Ref[],
): { readonly verb: Predicate; readonly talks: Predicate } | undefined {
  if (scene.reading.language.claims.syntax.definites === undefined || matter.matter!.slots.topical === undefined) return undefined;
  if (subject?.inferredFrom !== 'previous-clause' || others.length > 0) return undefined;
  const before = predicates.findLast(({ finite, next }) => finite && next <= verb.from);
  if (before === undefined) return undefined;
  // "held talks with Putin"
  const talks = before.matter === undefined ? predicates.find(({ first, next }) => first >= before.next && next <= verb.from) : before;
  return talks?.matter?.kind === 'talks' ? { verb: before, talks } : undefined;
}

/** «بحث الرئيس، في اتصال مع نظيره، …», "Macron, in a call with Starmer, discussed …": talks are held by all whom their words name as those who talk, and not by their subject alone. «تبادل بوساطة قطر»: whoever mediates exchanges nobody. */
export function allWhoTalk(scene: Scene, kind: Kind, act: Act, agents: readonly Ref[], { participants, mediator }: Slots): readonly Ref[] {
  if (Array.isArray(mediator) && act === 'carry-out')
    return agents.filter(({ actor }) => !(mediator as readonly Ref[]).some((ref) => ref.actor === actor));
  if (kind !== 'talks' || (act !== 'hold' && act !== 'plan') || agents.length !== 1 || !Array.isArray(participants)) return agents;
  const all = participants as readonly Ref[];
  // "held talks in Cairo with a Hamas delegation": with whoever else is named where they stand
  const some = all.length > 2 || all.some(({ type }) => type === 'institution');
  if (!isVerbFirst(scene) && (act === 'plan' || (some && all.some(({ type }) => type !== 'person')))) return agents;
  return all.some(({ actor }) => actor === agents[0]!.actor) ? all : agents;
}
