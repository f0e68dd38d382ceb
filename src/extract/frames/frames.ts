import type { Kind } from '../../model/vocabulary';
import type { Sentence } from '../../text';
import type { Discourse, Ref } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { isPhaseOfTalksAt, ownersOf, proposersOf } from '../actors/owners';
import { beforeSource, type Clause, isOwnVerb, type Owner, scopeAt } from '../clauses/clause';
import { behindCondition, conditionIn, inCondition } from '../clauses/conditions';
import { coveringSlots } from '../clauses/covering';
import { gappedBehind } from '../clauses/gapping';
import { relativeAsideBefore } from '../clauses/relative-asides';
import { forgone, forgoneBy, isRenounced, isToBeSpared, kindSpared } from '../clauses/renounced';
import { clauseStart, segmentOf, stretchStart, tollStart } from '../clauses/segment';
import type { Window } from '../clauses/window';
import { talksAside } from '../dealings/circumstances';
import { dealsThatOpen } from '../dealings/deals-that-open';
import { withMetAside } from '../dealings/met-aside';
import { isMutual } from '../dealings/mutual';
import { notTold } from '../dealings/talked-of';
import { heldAside } from '../dealings/talks-aside';
import { isTopicOfPhase, isUntil } from '../dealings/topics-of-talks';
import { allWhoTalk } from '../dealings/who-talk';
import { causedBy } from '../deeds/causatives';
import { isDeedAside } from '../deeds/deeds-aside';
import { describing } from '../deeds/describing';
import { whoCanDo } from '../deeds/event-doers';
import { actTold, haltOf, isAskedToEnd } from '../deeds/halted';
import { isBesideMatter } from '../deeds/help-with';
import { verbOverMasdar } from '../deeds/masdars';
import { isDescription, isTogetherness, isUntoldToll } from '../deeds/mere-descriptions';
import { openedBy, tellOnce, withoutCovered } from '../deeds/one-event';
import { toldAside } from '../deeds/struck-aside';
import { toldOfThreat } from '../deeds/threatened';
import { countedFrom, joinedTolls, tollsOf } from '../deeds/tolls';
import type { Draft } from '../draft';
import { borneFrom } from '../needs/borne';
import { isIdle } from '../needs/idle';
import { partOfOther } from '../needs/tasks';
import { oneBefore } from '../scene/lists';
import type { Predicate } from '../scene/predicates';
import type { Scene } from '../scene/scene';
import { toldAct } from '../scene/to-come';
import { isVerbFirst } from '../scene/verb-first';
import { SLOTS } from '../slots';
import { type Attributed, chainAt } from '../speech/attribution';
import { alsoTold, phasesOfDeal } from './also-told';
import { backReferences } from './back-references';
import { decide } from './decide';
import { isDenied, isDeniedToll, namesAttack, withoutDenied } from './denial';
import { isWorkedOn } from './fronted';
import { govern } from './govern';
import { type Government, UNGOVERNED, under } from './government';
import { standsOnTold } from './stands-on-told';

/** Finds the claims of a sentence: every matter under the act that governs it. */
export function framesOf(
  scene: Scene,
  sentence: Sentence,
  predicates: readonly Predicate[],
  groups: readonly Group[],
  attributed: Attributed,
  discourse: Discourse,
): Draft[] {
  const clause: Clause = { scene, sentence, predicates, groups, attributed, discourse };
  const before = discourse.matter;
  const matters: Predicate[] = [];
  for (const matter of predicates) {
    if (matter.matter === undefined || attributed.links.has(matter)) continue;
    if (isDescription(matter, groups) || isUntil(scene, matter) || isBesideMatter(clause, matter)) continue;
    if (attributed.asides.some((aside) => aside.first <= matter.first && matter.first < aside.next)) continue;
    if (!inCondition(scene, matter, scopeAt(clause, matter.first)) && !isTogetherness(scene, matter)) matters.push(matter);
  }
  const governed = matters.map((matter) => {
    const first = behindCondition(scene, scopeAt(clause, matter.first), matter.first);
    return {
      matter,
      government:
        isOwnVerb(matter) || isDeedAside(scene, matter) || (matter.participle && causedBy(clause, matter) !== undefined)
          ? UNGOVERNED
          : govern(scene, matter, predicates, attributed.links, first, groups),
    };
  });
  const frames = new Set<Predicate>();
  for (const { government } of governed) if (!government.nested) for (const frame of government.frames) frames.add(frame);
  for (const subject of dealsThatOpen(clause, governed)) frames.add(subject);
  for (const { matter, government } of governed) {
    if (government.nested || matter.matter!.form !== 'noun') continue;
    for (const over of [government.verb, ...government.own]) {
      if (over?.matter?.form !== 'verb' || over.act === undefined || over.next > matter.first) continue;
      const part = partOfOther(scene, over, matter);
      if (part !== undefined) frames.add(part);
    }
    const before = oneBefore(predicates, predicates.indexOf(matter));
    if (isWorkedOn(before, matter)) frames.add(before!);
  }
  for (const { matter, government } of governed) {
    const { verb, nested } = government;
    const over = matter.matter!.kind === 'cooperation' && verb?.matter?.kind === 'talks' && !nested ? verb : undefined;
    const aside = over === undefined ? undefined : notTold(scene, over, matter, groups);
    if (aside !== undefined) frames.add(aside);
    const told = toldOfThreat(scene, matter, government, predicates[predicates.indexOf(matter) - 1]);
    if (told !== undefined) frames.add(told);
  }
  // "the conflict must end in a lasting settlement" is one claim, of the settlement
  const opened = new Map<Predicate, Predicate>();
  for (const [matter, after] of joinedTolls(scene, matters)) {
    // «нанёс удар, убив девять»: the first verb tells the claim
    if (after.gerund) {
      frames.add(after);
      continue;
    }
    frames.add(matter);
    opened.set(after, opened.get(matter) ?? matter);
  }
  for (const [toll, blow] of tollsOf(scene, matters)) {
    frames.add(toll);
    if (!opened.has(blow)) opened.set(blow, toll);
  }
  for (const [index, { matter }] of governed.entries()) {
    const after = governed[index + 1]?.matter;
    if (matter.matter!.form !== 'must' || after?.matter?.kind !== matter.matter!.kind) continue;
    frames.add(matter);
    opened.set(after, matter);
  }
  const underAct = (matter: Predicate): boolean => {
    const verb = governed.find((one) => one.matter === matter)?.government.verb;
    return verb?.act !== undefined && verb.act.act !== 'carry-out' && verb.act.form !== 'light';
  };
  if (matters.length > 1) tellOnce(scene, matters, frames, opened, underAct);
  const told: Draft[] = [];
  for (const { matter, government } of governed)
    if (!frames.has(matter))
      for (const draft of draftsOf(clause, matter, government, opened.get(matter))) told.push(openedBy(draft, opened.get(matter)));
  for (const { matter, government } of governed)
    for (const verb of [describing(clause, matter, government), alsoTold(clause, matter, government)])
      if (verb !== undefined) told.push(...draftsOf(clause, matter, under(verb, true)));
  for (const { matter, verb } of phasesOfDeal(clause)) told.push(...draftsOf(clause, matter, under(verb)));
  told.push(...backReferences(clause, before));
  for (const { matter } of governed)
    if (frames.has(matter) && isUntoldToll(scene, matter, told)) told.push(...draftsOf(clause, matter, under(undefined, true)));
  told.push(...standsOnTold(clause, told));
  const aside = [...told, ...talksAside(clause, told)];
  return withoutCovered([...withMetAside(clause, aside)]).sort((a, b) => a.evidence[0]!.first - b.evidence[0]!.first);
}

/** Deeds of one upon another, told by who gives and who is given or struck. */
const DEEDS: ReadonlySet<Kind> = new Set(['handover', 'attack', 'aid', 'sanctions']);

/** What can be held. */
const HELD: ReadonlySet<Kind> = new Set(['talks', 'visit', 'sports-event', 'prisoner-exchange']);

function draftsOf(clause: Clause, matter: Predicate, government: Government, opening?: Predicate): Draft[] {
  const { scene, groups, attributed, discourse } = clause;
  if (isTopicOfPhase(scene, matter, government, clause.predicates)) return [];
  const kind = matter.matter!.kind;
  const chain = chainAt(attributed.scopes, matter.first);
  const speaker = chain.at(-1)?.speakers ?? [];
  const scope = scopeAt(clause, matter.first);
  // «подтверждён настрой на его развитие»: a possessive that only a matter told before can have
  if (matter.matter!.needs === 'back' && discourse.matter?.kind !== kind) return [];
  const naming = [...government.common, ...government.own].filter(
    (nominal) => nominal.act !== undefined && nominal.act.form !== 'light' && nominal.act.act !== 'carry-out',
  );
  const owner = naming
    .filter((nominal) => !isPhaseOfTalksAt(scene, nominal, clause.predicates))
    .map((nominal): Owner => ({ nominal, refs: ownersOf(scene, nominal, groups, discourse, speaker) }))
    .find(({ refs }) => refs.length > 0);
  const own = isOwnVerb(matter) || isDeedAside(scene, matter) ? (verbOverMasdar(clause, matter) ?? matter) : government.verb;
  const verb = government.nested ? undefined : own;
  const given = { clause, matter, verb, government, naming, owner, chain, scope };
  const aside = government.nested && owner === undefined ? toldAside(given, speaker) : undefined;
  if (government.nested && owner === undefined && aside === undefined) return heldAside(clause, matter, scope);
  const decided = aside ?? decide(given);
  if (decided === undefined || (decided.act === 'hold' && !HELD.has(kind))) return [];
  const halt = haltOf(scene, matter, government);
  const act = actTold(scene, matter, halt, decided.act, groups);
  if (act === undefined) return [];
  const agents = whoCanDo(scene, matter, decided.agents);
  if (matter.matter!.needs === 'actor' && agents.length === 0) return [];
  const head = decided.head ?? verb ?? naming[0];
  const segment = segmentOf(clause, matter, verb, scope);
  const start = Math.min(
    decided.from ?? borneFrom(scene, matter, scope) ?? scope.next,
    clauseStart(clause, matter, head, scope),
    government.shared === undefined ? segment.first : scope.next,
  );
  const first = government.shared === undefined ? start : segment.first;
  const stretch =
    government.shared === undefined && !government.relative ? stretchStart(clause, first, head ?? matter, scope) : segment.first;
  const condition = conditionIn(scene, segment, scope.next, scope);
  // «освободит пленных, если Уганда отпустит солдата»: who is named in a condition behind takes no part in a deed
  const end = condition !== undefined && condition.first > matter.first && DEEDS.has(kind) ? condition.first : segment.next;
  const window: Window = {
    first: Math.min(stretch, countedFrom(scene, opening) ?? stretch, tollStart(clause, opening, scope) ?? stretch),
    next: beforeSource(clause, matter, verb, Math.min(end, segment.next)),
    scene,
    discourse,
    matter,
    aside: relativeAsideBefore(scene, stretch, matter),
    matterIsVerb: matter.matter!.form === 'verb',
    head,
    groups,
    agents,
    owners:
      proposersOf(scene, owner, agents) ?? (matter.matter!.again === 'propose' ? ownersOf(scene, matter, groups, discourse, speaker) : []),
    said: matter.matter!.slots,
    speaker,
  };
  const separate = government.shared !== undefined && head !== undefined && head.next <= segment.first;
  const evidence = separate ? [{ first: start, next: head.next }, segment] : [{ first, next: segment.next }];
  // "887 detainees will be released by both sides" is an exchange
  const renounced = isToBeSpared(matter, act) || isRenounced(scene, matter, verb, clause.predicates);
  const forgoes = forgoneBy(scene, matter, verb, act, agents, renounced);
  const undone = forgoes ? verb !== matter && verb?.negated : renounced || isDenied(clause, matter, verb, naming, act);
  const told = forgoes
    ? 'assurance'
    : halt !== undefined || isAskedToEnd(scene, matter, act, clause.predicates)
      ? 'ceasefire'
      : kind === 'handover' && isMutual(groups, matter, window)
        ? 'prisoner-exchange'
        : kindSpared(matter, act);
  if (isDeniedToll(matter) && !namesAttack(clause.predicates)) return [];
  const content = forgone(withoutDenied(SLOTS[told](window, act), matter), forgoes);
  const planned = toldAct(scene, act, kind, content.time);
  if (isIdle({ clause, matter, verb, named: naming.length > 0, kind: told, act, agents, chain, told: decided.chain, content, window }))
    return [];
  const draft: Draft = {
    kind: told,
    act: planned,
    agents: allWhoTalk(scene, told, planned, agents, content),
    polarity: undone ? 'negated' : 'affirmed',
    certainty: (verb ?? matter).certainty,
    chain: decided.chain,
    content,
    evidence: coveringSlots(scene, evidence, content, window.first),
    condition,
  };
  discourse.matter = { kind: told, at: matter };
  if ((act === 'agree' || act === 'propose') && agents.length > 0) {
    discourse.dealers = agents;
    if (kind !== 'talks' || discourse.dealt === undefined || !isVerbFirst(scene)) discourse.deal = discourse.matter;
  }
  // an agreement of others under another act is a claim of its own: "measures to implement A's and B's agreement to …"
  if (owner !== undefined && verb !== undefined && owner.nominal.act!.act === 'agree' && !sameSet(owner.refs, agents)) {
    return [draft, { ...draft, act: 'agree', agents: owner.refs, evidence: [{ first: owner.nominal.first, next: segment.next }] }];
  }
  return [draft, ...gappedBehind(clause, draft, window, segment, told, planned)];
}

const sameSet = (a: readonly Ref[], b: readonly Ref[]): boolean =>
  a.length === b.length && a.every((ref) => b.some((other) => other.actor === ref.actor));
