import type { Act, Kind } from '../../model/vocabulary';
import type { Ref } from '../actors/discourse';
import { ownersOf } from '../actors/owners';
import { isDoneBySome } from '../actors/some-doers';
import { isOwnVerb, understood } from '../clauses/clause';
import { superiorOf } from '../clauses/superior';
import { withOther } from '../dealings/agreed-with';
import { beside } from '../dealings/beside';
import { heldByDeal } from '../dealings/held-by-deal';
import { joinedTalks } from '../dealings/joining';
import { lackedDeal } from '../dealings/lacked-deals';
import { metWith } from '../dealings/met-with';
import { endsByDeal, isProvision, provided } from '../dealings/provided';
import { openedTalks } from '../dealings/talks-aside';
import { visitTold } from '../dealings/visits-told';
import { withAccuser } from '../deeds/accusers';
import { withStrikers } from '../deeds/blows';
import { withDoerBehind } from '../deeds/by-side-behind';
import { cameAbout } from '../deeds/came-about';
import { causedBy } from '../deeds/causatives';
import { countedBefore } from '../deeds/counted-dead';
import { describedDeed } from '../deeds/described-deeds';
import { holdsMust, isDueByMust } from '../deeds/due-by-must';
import { endangers } from '../deeds/endangering';
import { isToldByThreat, menaceOf } from '../deeds/menaces';
import { attackTold, doneByNoun } from '../deeds/noun-doers';
import { performedBy } from '../deeds/performed';
import { reportedDeed } from '../deeds/reported';
import { strikeOccurs } from '../deeds/strikes-occur';
import { toldOfAttack } from '../deeds/told-attacks';
import { toldDeed } from '../deeds/told-deeds';
import { withdrawalTold } from '../deeds/withdrawals';
import { mustAround, mustWithin } from '../scene/must';
import { happened, isPast } from '../scene/past';
import type { Predicate } from '../scene/predicates';
import { meaning, type Run, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { findSubject } from '../subjects/subjects';
import { actOf, OWN_ACT } from './act-of';
import { impersonal, pairBetween, withPartners } from './agents';
import { announcedAct, distance, isOwnAnnouncement } from './announced';
import { byNoun } from './by-noun';
import type { Case, Decision } from './case';
import { demanded } from './demanded';
import { isNeeded, wasDue } from './needed';
import { announcementOf, eventTold, threatOf } from './nominal-events';
import { othersIntent } from './others-intent';
import { refusedNoun } from './refused-nouns';
import { isStandOnNews } from './stands-on-told';
import { toldOfOthers } from './told-of-others';
import { heldOf } from './views';
import { withoutSubject } from './without-subject';

const inferred = (refs: readonly Ref[]): readonly Ref[] => refs.map((ref) => understood(ref));

/** Decides the act and the agents of a matter: by the verb over it, else by the noun of an act, else by "must" or by who is named beside it. */
export const decide = (given: Case): Decision | undefined => withAccuser(given, withDoerBehind(given, withStrikers(given, decided(given))));

function decided(given: Case): Decision | undefined {
  // whatever is denied, and by whatever noun it is called: "denied a breach of the truce"
  if (given.verb?.cue?.cue === 'deny' && given.verb !== given.matter && given.verb.act === undefined)
    return { act: 'deny', agents: given.clause.attributed.subjects.get(given.verb) ?? [], chain: given.chain, head: given.verb };
  const performed = performedBy(given);
  if (performed !== undefined) return { ...performed, chain: given.chain };
  const { clause, matter, chain, scope } = given;
  const { scene } = clause;
  if (matter.matter!.form === 'must' && !mustAround(scene, scope, matter.item)) return undefined;
  const must = isNeeded(given);
  const speaker = chain.at(-1)?.speakers ?? [];
  // "discussed Egypt's proposal for a truce": the proposal is Egypt's, whoever talks of it
  const talkedOf = given.verb !== undefined && given.verb !== matter && given.verb.act === undefined && given.verb.matter?.kind === 'talks';
  if (talkedOf && given.owner !== undefined) {
    const { nominal, refs } = given.owner;
    return { act: nominal.act!.act, agents: refs, chain, head: nominal };
  }
  if (talkedOf && isPast(given)) return happened(given);
  // "discussed Iran's attack on …": the attack is its doer's, whoever talks of it
  const attackers = talkedOf && matter.matter!.kind === 'attack' ? ownersOf(scene, matter, clause.groups, clause.discourse, speaker) : [];
  if (attackers.length > 0) return { act: 'carry-out', agents: attackers, chain, head: matter };
  const told =
    metWith(given) ??
    toldOfOthers(given) ??
    toldOfAttack(given) ??
    visitTold(given) ??
    cameAbout(given, speaker) ??
    strikeOccurs(given) ??
    joinedTalks(given) ??
    withdrawalTold(given, speaker) ??
    announcementOf(given, speaker) ??
    describedDeed(given) ??
    lackedDeal(given) ??
    heldByDeal(given);
  if (told !== undefined) return told;
  if (given.verb !== undefined) return byVerb(given, given.verb, must, speaker);
  const refused = refusedNoun(given, speaker);
  if (refused !== undefined) return refused;
  const caused = given.verb === undefined && matter.participle ? causedBy(clause, matter) : undefined;
  if (caused !== undefined) return { act: OWN_ACT[matter.matter!.kind] ?? 'carry-out', agents: caused, chain, head: matter };
  const nominal = given.owner?.nominal ?? given.naming[0];
  if (nominal !== undefined) return byNoun(given, nominal, speaker);
  if (must && (chain.length > 0 || clause.discourse.author.length > 0)) return demanded(given);
  const deed = reportedDeed(given, speaker);
  if (deed !== undefined) return deed;
  const announced = announcedAct(given);
  // «про домовленість оголосив прем'єр»: what was told already is only announced
  if (announced !== undefined && matter.matter!.again !== undefined && declines(scene)) return undefined;
  // «أعلن الجيش مقتل خمسة من جنوده»: who tells of the dead did not kill them
  if (announced !== undefined && matter.matter!.slots.casualties !== undefined) return { act: announced, agents: [], chain };
  if (announced !== undefined && matter.matter!.kind === 'attack' && isVerbFirst(scene)) return attackTold(given, announced, speaker);
  // «визит Си в Москву анонсировал Кремль»: whose visit it is, the words beside it say
  const visitors =
    announced !== undefined && matter.matter!.kind === 'visit'
      ? ownersOf(scene, matter, clause.groups, clause.discourse, speaker).filter(({ type }) => !isVerbFirst(scene) || type !== 'state')
      : [];
  if (announced !== undefined && visitors.length > 0) return { act: announced, agents: visitors, chain };
  // «أعلنت قطر تمديد الهدنة بين إسرائيل وحماس»: a truce is theirs between whom it is
  const between = announced === undefined ? [] : pairBetween(matter.matter!.kind, clause.discourse, clause.groups, matter);
  if (announced !== undefined && between.length > 1) return { act: announced, agents: between, chain };
  // who announces a thing does it; who reports it need not
  if (announced !== undefined) return { act: announced, agents: isOwnAnnouncement(chain) ? inferred(speaker) : [], chain };
  // «… عن استشهاد ثلاثة أشخاص»: the dead counted are told by their noun alone, where nothing else governs it
  if (matter.matter!.kind === 'attack' && matter.matter!.slots.casualties !== undefined && (isVerbFirst(scene) || declines(scene)))
    return { act: 'carry-out', agents: [], chain };
  const counted = matter.matter!.kind === 'attack' && isVerbFirst(scene) ? countedBefore(given) : undefined;
  if (counted !== undefined)
    return {
      act: 'carry-out',
      agents: ownersOf(scene, matter, clause.groups, clause.discourse, speaker),
      chain,
      head: matter,
      from: counted,
    };
  const done = doneByNoun(given, speaker);
  if (done !== undefined) return done;
  const held = heldOf(given, speaker);
  if (held !== undefined) return held;
  return matter.matter!.kind === 'talks'
    ? (beside(given, speaker) ?? openedTalks(given) ?? eventTold(given, speaker))
    : (threatOf(given, speaker) ?? eventTold(given, speaker));
}

function byVerb(given: Case, verb: Predicate, needed: boolean, speaker: readonly Ref[]): Decision | undefined {
  const { clause, matter, government, naming, owner, chain, scope } = given;
  const { scene, predicates, groups, attributed, discourse } = clause;
  const { kind } = matter.matter!;
  const scheduled = needed && (wasDue(scene, verb) || isDueByMust(given, verb));
  const must = needed && !scheduled && !holdsMust(scene, verb);
  if (isProvision(scene, verb) || endsByDeal(given, verb)) return provided(given, verb, speaker);
  const found = findSubject(scene, verb, predicates, groups, scope); // "welcomed the return of nationals freed by Uganda": what describes a noun is nobody's stand
  if (endangers(verb, matter, found, attributed.unnamed)) return undefined;
  const subject = attributed.subjects.get(verb) ?? [];
  const over = government.relative || verb.reduced ? undefined : superiorOf(scene, verb, predicates, attributed.links, scope.first);
  const superior = over !== undefined && isStandOnNews(scene, over, predicates, verb) ? undefined : over;
  const named = superior === undefined ? [] : (attributed.subjects.get(superior) ?? []);
  // «Подчёркнуто, что …»: nobody named over the clause
  const above =
    superior?.act?.form === 'passive' && named.length === 0 ? impersonal(superior.act.act, kind, discourse, chain, groups, matter) : named;
  if (isToldByThreat(given, superior)) return undefined;
  const menace = menaceOf(given, verb, above, speaker);
  if (menace !== undefined) return menace;
  if (superior?.act?.act === 'plan' && above.length === 0) {
    const meets = kind === 'talks' && verb === matter && subject.length > 0;
    return { act: 'plan', agents: meets ? withPartners(clause, verb, matter, subject, speaker) : subject, chain, head: superior };
  }
  if (superior?.act?.form === 'passive' && superior.act.act === 'agree' && above.length === 0)
    return { act: 'agree', agents: [], chain, head: superior };
  // «اقترح الوزير أن يتم تبادل الأسرى»: what somebody whom nobody knows asks for is not done
  if (superior?.act?.form === 'verb' && DEMANDS.has(superior.act.act) && above.length === 0 && attributed.unnamed.has(superior))
    return { act: superior.act.act, agents: [], chain, head: superior };
  if (superior?.act !== undefined && above.length > 0) {
    const happens = verb.act?.act === 'begin';
    // "demanded that Washington lift …", «اتفقوا على أن تستضيف الجزائر …»: it is the act of who demands or agrees
    const demands = DEMANDS.has(superior.act.act) || (superior.act.act === 'agree' && above.length > 1);
    // "agreed to let inspectors visit": behind an infinitive of its own it is the act of who agrees
    const infinitive = scene.reading.language.claims.syntax.nonFinite.after.includes(scene.tokens[superior.next]?.text ?? '');
    const theirs = found.is === 'group' && !must && !happens && !demands && !(infinitive && isSubjectFirst(scene));
    return { act: superior.act.act, agents: theirs ? subject : above, chain, head: superior };
  }
  // "the issues discussed": a participle behind its noun
  if (
    verb === matter &&
    kind === 'talks' &&
    found.is !== 'group' &&
    matter.matter!.slots.as === undefined &&
    isLast(scene, matter, scope) &&
    !isDoneBySome(scene, scope.first, verb)
  )
    return undefined;
  if (verb !== matter && verb.matter?.kind === kind && isOwnVerb(verb)) return undefined;
  if (
    verb.act?.act === 'hold' &&
    (distance(scene, verb, matter) > (isVerbFirst(scene) ? 2 : 1) * HOLDING_REACH ||
      meaning(scene.syntax.get(matter.first - 1), 'demonstrative') !== undefined)
  )
    return undefined;
  // «تشير حصيلة إلى سقوط ألف قتيل»: no one tells it who could be named
  if (verb.cue !== undefined && verb.act === undefined && subject.length === 0 && matter.matter!.slots.casualties !== undefined)
    return { act: 'carry-out', agents: [], chain };
  const toldOnly = toldDeed(given, verb, subject, speaker);
  if (toldOnly !== undefined) return toldOnly === 'nothing' ? undefined : toldOnly;
  const told = scheduled ? 'plan' : actOf(clause, matter, verb, government, naming);
  // "sanctions will be imposed by Canada": whoever is named as the doer promises it
  const own =
    told === 'plan' && PROMISED.has(kind) && verb.future && found.is === 'group' && found.group.relation === 'by' ? 'pledge' : told;
  // "the release would lead to a ceasefire": what is no actor promises nothing
  const planned = own === 'pledge' && verb.future && found.is === 'other' && verb.act?.act !== 'pledge' ? 'plan' : own;
  // «запропонував визначити термін, до якого має запрацювати …»: what must be is part of what is proposed
  const proposed = planned === 'propose' && !verb.must;
  const act = must && !proposed && (planned !== undefined || verb.act?.form === 'light') ? 'urge' : planned;
  if (act === undefined) return undefined;
  // "agreed all parties must …": what must be stands under the verb, whose subject is named
  if (
    must &&
    !(subject.length > 0 && !verb.must && verb.act !== undefined && !mustWithin(scene, scope.first, { first: verb.from, next: verb.first }))
  )
    return demanded(given);
  // "stressed that more aid is needed"
  if (act === 'urge' && verb.act?.form === 'passive' && subject.length === 0 && chain.length > 0) return demanded(given);
  if (subject.length > 0) {
    const others = othersIntent(given, verb, act, subject);
    if (others !== undefined) return others;
    // «منوها بالانتهاكات»: whoever only tells of what becomes of a matter does not do it
    if (isVerbFirst(scene) && verb.cue !== undefined && verb.act === undefined && verb.cue.cue !== 'announce' && act === 'end')
      return { act, agents: owner?.refs ?? [], chain };
    // "will meet Kishida" is planned by both as "met Kishida" was held by both
    const meets = verb === matter || (verb.act?.act === 'plan' && matter.matter!.form === 'verb');
    const together = kind === 'talks' && (act === 'hold' || (act === 'plan' && meets && !verb.negated));
    const agents = together
      ? withPartners(clause, verb, matter, subject, speaker)
      : act === 'agree'
        ? withOther(clause, verb, matter, subject, speaker)
        : subject;
    return { act, agents, chain };
  }
  return withoutSubject(given, verb, found, act, speaker);
}

const declines = (scene: Scene): boolean => scene.reading.language.claims.syntax.cases !== undefined;

const isSubjectFirst = (scene: Scene): boolean => scene.reading.language.claims.syntax.subject === 'before';

const PROMISED: ReadonlySet<Kind> = new Set(['sanctions', 'aid'] as const);

const DEMANDS: ReadonlySet<Act> = new Set(['urge', 'propose', 'order']);

/** What is held stands near its verb; "these talks take place while …" tells no talks anew. Where verbs stand first, so do the subject and its titles: twice as far. */
const HOLDING_REACH = 12;

const isLast = (scene: Scene, matter: Predicate, scope: Run): boolean =>
  matter.next >= scope.next || scene.tokens[matter.next]!.kind === 'mark';
