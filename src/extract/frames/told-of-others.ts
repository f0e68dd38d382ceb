import type { Link, Ref } from '../actors/discourse';
import { sameActors } from '../actors/same-actors';
import type { Predicate } from '../scene/predicates';
import type { Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { span } from '../speech/quoted-sources';
import type { Case, Decision } from './case';

/** Cues that tell of what others have done or said. */
const TELLS: ReadonlySet<string> = new Set(['stress', 'confirm', 'recall', 'acknowledge', 'report', 'say', 'add', 'note']);

/** «відзначив ініціативу»: to note it is to commend it. */
const COMMENDED: ReadonlySet<string> = new Set(['propose']);

/** Most words between the verb and the noun that it tells of. */
const OBJECT_REACH = 3;

/** "Kenya noted Uganda's demand for a truce": the demand is Uganda's, and Kenya only tells of it. What is of one's own side is one's own: "Cairo stressed Egypt's rejection of …". */
export function toldOfOthers({ clause, verb, matter, owner, chain }: Case): Decision | undefined {
  const { scene, attributed, discourse } = clause;
  if (verb === undefined || owner === undefined || verb === matter || (verb.act !== undefined && verb.act.act !== 'pledge'))
    return undefined;
  if (verb.cue?.form !== 'verb' || !TELLS.has(verb.cue.cue) || owner.nominal.first < verb.next) return undefined;
  const { act, form } = owner.nominal.act!;
  const end = scene.tokens[owner.nominal.first]!.start;
  // «نيته زيارة كييف»: whose it is stands right behind the noun, a small word between at most
  const { after } = scene.reading.language.claims.syntax.nonFinite;
  const small = isVerbFirst(scene) || after.includes(scene.tokens[owner.nominal.next - 1]!.text) ? 0 : 1;
  const behind = scene.tokens[owner.nominal.next + small]?.start ?? end;
  if (owner.refs.some(({ start }) => start! > behind)) return undefined;
  // «отметил важность украинского урегулирования»: an adjective behind a noun of need is of the matter
  const needs = act === 'urge' && owner.refs.some(({ start }) => start! > end);
  // "reaffirmed its gratitude for the commitment of Kenya": another noun stands between
  if (form !== 'noun' || needs || COMMENDED.has(act) || owner.nominal.first - verb.next > OBJECT_REACH) return undefined;
  const subject = attributed.subjects.get(verb) ?? [];
  const sideOf = ({ actor, state }: Ref) => discourse.stateOf(actor) ?? state ?? actor;
  const sides = new Set(subject.map(sideOf));
  if (subject.length === 0 || owner.refs.some((ref) => ref.start === undefined || ref.inferredFrom !== undefined || sides.has(sideOf(ref))))
    return undefined;
  return { act, agents: owner.refs, chain: withTeller(chain, scene, verb, subject), head: owner.nominal };
}

/** A chain with the link of somebody who tells it by a verb that takes no that-clause; «"Ми інформуємо про удари", – додав міністр»: nobody stands behind themselves. */
export const withTeller = (chain: readonly Link[], scene: Scene, verb: Predicate, speakers: readonly Ref[]): readonly Link[] =>
  sameActors(speakers, chain.at(-1)?.speakers ?? []) ? chain : [...chain, tellerOf(scene, verb, speakers)];

const tellerOf = (scene: Scene, verb: Predicate, speakers: readonly Ref[]): Link => ({
  speakers,
  cue: verb.cue!.cue,
  mode: 'indirect',
  anonymous: false,
  at: span(scene, verb),
  first: verb.from,
  plural: speakers.length > 1,
});
