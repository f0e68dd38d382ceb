import type { Link, Ref } from '../actors/discourse';
import { ownersOf } from '../actors/owners';
import { understood } from '../clauses/clause';
import type { Case, Decision } from '../frames/case';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { fromWhoseSide } from './from-whose-side';
import { doneByNoun } from './noun-doers';

/** Cues whose bare object may be an event: «сообщил о нападении хуситов», «подтвердил передачу». */
const TELLING: ReadonlySet<string> = new Set(['report', 'announce', 'say', 'confirm', 'recall', 'add', 'note', 'explain']);
/** Bodies that strike themselves, where they tell of a strike without its doer. */
const STRIKERS: ReadonlySet<string> = new Set(['state', 'armed-force', 'group']);

/** Whether a cue reports a deed by its noun alone, in a language that declines nouns: somebody told of does it, not the one who tells. */
export const tellsOfDeed = (scene: Scene, cue: Predicate, object: Predicate | undefined): boolean =>
  (scene.reading.language.claims.syntax.cases !== undefined ||
    (isVerbFirst(scene) && (CONFIRMING.has(cue.cue?.cue ?? '') || notesDeed(scene, cue, object)))) &&
  cue.finite &&
  TELLING.has(cue.cue!.cue) &&
  object?.matter?.form === 'noun' &&
  object.finite === false &&
  (cue.cue!.cue === 'confirm' ? CONFIRMED.has(object.matter.kind) : object.matter.kind === 'attack');

/** «أشارت المصادر إلى مقتل خمسة», «تحدثت عن إصابة ثلاثة», «لفت إلى استهداف سفينة»: what is noted or spoken of is an event by its noun, counted or without the article, and no matter that is told already. */
const notesDeed = (scene: Scene, { cue }: Predicate, object: Predicate | undefined): boolean =>
  (cue?.cue === 'note' || cue?.cue === 'say') &&
  object?.matter?.kind === 'attack' &&
  (object.matter.slots.casualties !== undefined ||
    scene.tokens[object.first]!.text === scene.tokens[object.first]!.text.slice(object.item.offset));

/** «أكد وقوع قصف»: where verbs stand first, too. */
const CONFIRMING: ReadonlySet<string> = new Set(['confirm']);
const CONFIRMED: ReadonlySet<string> = new Set(['attack', 'handover', 'prisoner-exchange']);

/** An attack, or what is confirmed, told by its noun: by whose deed the words beside it say it is, else by a force that tells of its own. Nothing where neither it nor its toll is told. */
export function reportedDeed(given: Case, speaker: readonly Ref[]): Decision | undefined {
  const { clause, matter, chain } = given;
  const { scene, groups, discourse, attributed, predicates } = clause;
  const link = chain.at(-1);
  const cue = predicates.findLast((other) => attributed.links.has(other) && other.next <= matter.first);
  if (link === undefined || cue?.cue === undefined || !tellsOfDeed(scene, cue, matter)) return undefined;
  if (isVerbFirst(scene)) return confirmedDeed(given, link, cue);
  const side = fromWhoseSide(given);
  if (side !== undefined) return { act: 'carry-out', agents: side, chain, head: matter };
  const owners = ownersOf(scene, matter, groups, discourse, speaker);
  if (owners.length > 0 && owners.every((ref) => ref.start !== undefined)) return { act: 'carry-out', agents: owners, chain, head: matter };
  const own =
    link.speakers.length > 0 &&
    link.speakers.every(({ type }) => STRIKERS.has(type)) &&
    matter.matter!.slots.casualties === undefined &&
    // «Ереван заявил об обстреле села»: a state tells of what is struck, and not that it has struck
    !(matter.matter!.slots.of === 'on' && link.speakers.every(({ type }) => type === 'state'));
  if (own && link.cue !== 'report') return { act: 'carry-out', agents: link.speakers.map((ref) => understood(ref)), chain, head: matter };
  const told =
    link.cue === 'confirm' || within(scene.quantities, matter.first, matter.next + COUNT_REACH).length > 0 || isStruck(scene, matter);
  return told ? { act: 'carry-out', agents: [], chain, head: matter } : undefined;
}

/** «أكدت موسكو استهداف كييف»: what somebody confirms by its noun, right behind them, they have done; «أكد الجيش وقوع قصف» others did. */
function confirmedDeed(given: Case, { speakers }: Link, { next }: Predicate): Decision {
  const { clause, matter, chain } = given;
  const done = doneByNoun(given, speakers);
  if (done !== undefined) return done;
  const named = clause.scene.nameAt(matter.from - 1);
  const bare = matter.from === next || (named !== undefined && speakers.some(({ start }) => start === named.start));
  const own =
    bare && matter.matter!.slots.casualties === undefined && speakers.length > 0 && speakers.every(({ type }) => type !== 'person');
  return { act: 'carry-out', agents: own ? speakers.map((ref) => understood(ref)) : [], chain, head: matter };
}

const COUNT_REACH = 3;

/** «удар по порту», «уничтожение катера»: what is struck stands behind the noun or in it. */
const isStruck = (scene: Scene, { first, next, matter }: Predicate): boolean =>
  next - first > 1 ||
  // «об обстреле села»
  (matter?.slots.of === 'on' && scene.tokens[next]?.kind === 'word' && scene.syntax.get(next) === undefined) ||
  (scene.reading.language.claims.syntax.strikes ?? []).includes(scene.tokens[next]?.text ?? '') ||
  meaning(scene.syntax.get(next), 'relation')?.relation === 'against';
