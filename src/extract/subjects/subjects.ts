import type { Group } from '../actors/groups';
import { isBehindArms } from '../actors/some-doers';
import { gerundSubject, openingSpeaker } from '../clauses/gerunds';
import { goesOnRelative } from '../clauses/joined-relatives';
import { lastBoundary } from '../clauses/subject-boundary';
import { besideStart, nounsBetween } from '../clauses/subject-condition';
import { beforeUnknownVerb } from '../clauses/unknown-verbs';
import { conjoined } from '../scene/conjoined';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';
import { isExpected, nounBefore, opensThatClause, type Subject, saysWe, saysWithin, splitSubject, topicOf } from '../scene/verb-first';
import { isSaidLast } from '../speech/said-behind';
import { documentAhead, ofDocument, ownerOfDocument } from '../speech/source-documents';
import { documentOf, isTold } from '../speech/told-behind';
import { isAccused } from './accused';
import { acrossComma, adjacentBefore, placedSubject } from './adjacent-subjects';
import { somethingArrives } from './arriving';
import { isBehindOccasion } from './behind-occasion';
import { forWhom } from './for-whom';
import { foundSubject, keepSubject } from './found-subjects';
import { issuerOf, issuerWithin } from './issued';
import { isBehindSource, isElsewhere, isNamedDoer, isTalkedOf, mayDo, passiveAgent } from './passive-agents';
import { headOfRelative } from './relative-heads';
import { behindRelative, describesThing, isToldThing, relativePerson, relativeSubject, strikesAsRelative } from './relative-subjects';
import { goesOn, isSerial } from './serial-verbs';
import { apposedTo, describedAside, listedAside } from './set-off-subjects';
import { speechOpenedBy } from './shared-deeds';
import { agrees, isStriking, isStruckBySome, isStruckFirst } from './struck-first';
import { behind } from './subject-behind';
import { isPersonInCase, isStateInCase, retells, seatBefore } from './subject-seats';
import {
  commaBetween,
  followsClause,
  isInverted,
  isMeetingOf,
  isOfEvent,
  isOfNameless,
  isOfSource,
  managesBefore,
  onlySmall,
  opensAnew,
  opensNouns,
  succeeds,
} from './subject-signs';

export type { Subject } from '../scene/verb-first';

/** Finds the subject of a predicate among the groups of its sentence, by the word order of the language. */
export function findSubject(scene: Scene, predicate: Predicate, all: readonly Predicate[], groups: readonly Group[], clause: Run): Subject {
  let subject = foundSubject(predicate, all, groups, clause);
  if (subject === undefined) {
    subject = subjectOf(scene, predicate, all, groups, clause);
    keepSubject(all, { predicate, groups, first: clause.first, next: clause.next, subject });
  }
  return subject;
}

function subjectOf(scene: Scene, predicate: Predicate, all: readonly Predicate[], groups: readonly Group[], clause: Run): Subject {
  const { syntax } = scene.reading.language.claims;
  // «передаёт ТАСС»: the words of the cue hold who says it
  const inside =
    predicate.cue === undefined ? undefined : groups.find(({ first, next }) => first > predicate.first && next <= predicate.next);
  if (inside !== undefined && predicate.finite) return { is: 'group', group: { ...inside, relation: undefined } };
  if (predicate.act?.form === 'passive' || predicate.matter?.form === 'passive') {
    const agents = groups.filter(
      (group) =>
        (group.first >= clause.first &&
          group.first < clause.next &&
          ((group.relation === 'by' && !isElsewhere(scene, group, predicate, all)) ||
            isNamedDoer(group, predicate) ||
            (!group.adjective &&
              ((group.relation === 'from' && mayDo(scene, group, predicate, all) && !isBehindSource(predicate.next, group.from, all)) ||
                (group.relation === 'with' && group.next === predicate.from && group.members.every(isSide)))))) ||
        (group.next <= predicate.from && succeeds(scene, predicate, group, clause.first)),
    );
    // "the release of prisoners from Minsk was welcomed by Washington": who is named right behind as the doer
    const agent = agents.find((group) => group.relation === 'by' && group.from >= predicate.next) ?? agents[0];
    return agent === undefined ? { is: 'impersonal' } : { is: 'group', group: agent };
  }
  const passive = passiveAgent(scene, predicate, all, groups, clause);
  if (passive !== undefined) return { is: 'group', group: passive };
  if (isTalkedOf(scene, predicate)) return { is: 'impersonal' };
  if (predicate.impersonal === true) {
    const who = groups.findLast(
      (group) =>
        group.first >= clause.first && (managesBefore(scene, group, predicate.from, clause.first) || isToBefore(group, predicate.from)),
    );
    return who === undefined ? { is: 'impersonal' } : { is: 'group', group: who };
  }
  if (isExpected(scene, predicate)) return { is: 'other' };
  if (isOfEvent(scene, predicate, all, groups)) return { is: 'impersonal' };
  if (predicate.purpose || predicate.continues === true) return { is: 'elided' };
  if (isToldThing(scene, predicate, all)) return { is: 'other' };
  const opening = openingSpeaker(scene, predicate, all, groups, clause, findSubject);
  if (opening !== undefined) return opening;
  if (predicate.gerund) return gerundSubject(scene, predicate, all, groups, clause, findSubject);
  if (syntax.subject === 'after') {
    const we = saysWe(scene, predicate) ?? topicOf(scene, predicate, groups, clause) ?? forWhom(scene, predicate, groups, clause);
    if (we !== undefined) return we;
    const described = relativePerson(scene, predicate, groups, clause);
    if (described !== undefined) return described;
    const issuer = issuerWithin(scene, predicate, groups, clause, () => behind(scene, predicate, all, groups, clause));
    if (issuer !== undefined) return issuer;
    if (saysWithin(scene, predicate)) return behind(scene, predicate, all, groups, clause) ?? { is: 'elided' };
    const goesOnIn = goesOnRelative(scene, predicate, all, groups);
    if (goesOnIn !== undefined) return goesOnIn;
    const head = headOfRelative(scene, predicate, all, groups, clause, () => behind(scene, predicate, all, groups, clause));
    if (head !== undefined) return head;
    const ahead =
      conjoined(scene, predicate, all, clause) || opensAnew(scene, predicate, all, clause)
        ? undefined
        : adjacentBefore(scene, predicate, groups);
    const aside = acrossComma(scene, predicate, groups, ahead, () => behind(scene, predicate, all, groups, clause));
    if (aside !== undefined) return { is: 'group', group: aside };
    if (ahead !== undefined) return { is: 'group', group: ahead };
    const placed = placedSubject(scene, predicate, groups);
    if (placed !== undefined) return { is: 'group', group: placed };
    const split = splitSubject(scene, predicate, all, groups, clause);
    if (split !== undefined) return split;
    if (predicate.matter?.kind === 'attack' && predicate.finite && isBehindArms(scene, { first: predicate.from, next: predicate.next }))
      return { is: 'other' };
    if (strikesAsRelative(scene, predicate)) return { is: 'other' };
    const told = behind(scene, predicate, all, groups, clause);
    if (told !== undefined) return told;
    const thing =
      somethingArrives(scene, predicate) ||
      nounBefore(scene, predicate) ||
      opensThatClause(scene, predicate, all, clause) ||
      describesThing(scene, predicate);
    return (thing ? undefined : beforeUnknownVerb(scene, predicate, all, groups, clause)) ?? { is: thing ? 'other' : 'elided' };
  }
  if (retells(scene, predicate)) return behind(scene, predicate, all, groups, clause) ?? { is: 'other' };
  // «депортирует и передаст»: the verb before may be one that nobody knows
  const begins =
    syntax.cases !== undefined &&
    predicate.finite &&
    !all.some(({ finite, first }) => finite && first >= clause.first && first < predicate.from);
  if (
    (conjoined(scene, predicate, all, clause) && !begins) ||
    goesOn(scene, predicate, all, clause) ||
    isSerial(scene, predicate, all, clause)
  )
    return (syntax.cases === undefined ? beforeUnknownVerb(scene, predicate, all, groups, clause) : undefined) ?? { is: 'elided' };
  // "told the agency, adding": whoever stands before the comma is not the one who adds, unless the main verb comes behind
  if (syntax.cases === undefined && predicate.participle && predicate.cue !== undefined && followsClause(scene, predicate, all, clause))
    return { is: 'elided' };
  const relative = relativeSubject(scene, predicate, all, groups, clause) ?? issuerOf(scene, predicate, all, groups, clause, findSubject);
  if (relative !== undefined) return relative;
  const stretch = besideStart(scene, lastBoundary(scene, predicate, all, clause), predicate, groups);
  const before = nounsBetween(groups, stretch, predicate.from);
  // "with both men stressing": the subject of a participle may stand behind "with"
  const tellsTo = (group: Group) => group.next === predicate.from && isTold(scene, predicate, group, groups);
  const free = before.filter(
    (group) =>
      (group.relation === undefined || (predicate.participle && group.relation === 'with' && group.next === predicate.from)) &&
      // «ТАСС сообщил источник»
      !tellsTo(group) &&
      // "After Deby's visit to Lome, the minister stressed …"
      !(group.possessive && syntax.definites !== undefined && commaBetween(scene, group.next, predicate.from)) &&
      !isOfSource(scene, group, all) &&
      !isOfNameless(scene, group, groups),
  );
  const source = adjacentBefore(scene, predicate, free) === undefined ? documentOf(scene, predicate, groups) : undefined;
  if (source !== undefined) return source;
  const document = documentAhead(scene, predicate, groups);
  if (document !== undefined) return { is: 'group', group: document };
  if (isSaidLast(scene, predicate, all, groups, clause)) {
    const sayer = behind(scene, predicate, all, groups, clause);
    // "said a spokesman for the ministry"
    const body = groups.find(({ first, relation, adjective }) => first >= predicate.next && relation === undefined && !adjective);
    if (sayer?.is === 'group') return sayer;
    const whose = ownerOfDocument(scene, predicate.next, groups)?.group ?? ofDocument(scene, predicate, groups) ?? body;
    return whose === undefined ? { is: 'other' } : { is: 'group', group: { ...whose, relation: undefined } };
  }
  const apposed =
    listedAside(scene, predicate, groups) ??
    apposedTo(scene, predicate, free) ??
    describedAside(scene, predicate, groups) ??
    behindRelative(scene, predicate, all, groups, clause);
  if (apposed !== undefined) return { is: 'group', group: apposed };
  if (isInverted(scene, predicate, clause)) {
    const said = behind(scene, predicate, all, groups, clause);
    if (said?.is === 'group') return said;
  }
  if (syntax.cases !== undefined && followsVerb(scene, predicate, all, clause, stretch)) {
    const reporter = predicate.cue === undefined ? undefined : behind(scene, predicate, all, groups, clause);
    return reporter?.is === 'group' ? reporter : { is: 'elided' };
  }
  const adjacent = free.length > 0 ? adjacentBefore(scene, predicate, free) : undefined;
  if (adjacent === undefined && isStruckBySome(scene, predicate, stretch, free)) return { is: 'other' };
  const nearest = adjacent ?? free[0];
  if (nearest !== undefined && isStruckFirst(scene, predicate, nearest))
    return behind(scene, predicate, all, groups, clause) ?? { is: 'other' };
  if (nearest !== undefined) return { is: 'group', group: nearest };
  const place = seatBefore(scene, predicate, all, before, clause, stretch);
  if (place !== undefined) return { is: 'group', group: place };
  // «представитель Кремля заявил», but no «… Ливану, сообщает Reuters»
  const owner = before.find(
    (group) =>
      (group.relation === 'of' || group.relation === 'from') &&
      !tellsTo(group) &&
      !isStateInCase(scene, group, stretch) &&
      !isPersonInCase(scene, group, predicate) &&
      // «столицу Йемена бомбили»
      !(isStriking(predicate) && group.from > 0 && !agrees(scene, group.from - 1, predicate.first)) &&
      !commaBetween(scene, group.next, predicate.from) &&
      !(
        syntax.cases !== undefined &&
        predicate.cue === undefined &&
        meaning(itemEndingAt(scene, group.from - 2), 'relation')?.relation === 'in'
      ),
  );
  const matter = all.find((other) => other.first >= stretch && other.next <= predicate.from && other.matter?.form === 'noun');
  if (owner !== undefined && (matter === undefined || isMeetingOf(scene, matter, owner, predicate))) return { is: 'group', group: owner }; // behind the verb only where words say who does it (cases), or the verb reports ("said the Kremlin")
  if (isAccused(scene, predicate, groups, stretch)) return { is: 'other' };
  const after = syntax.cases !== undefined || predicate.cue !== undefined ? behind(scene, predicate, all, groups, clause) : undefined;
  if (after?.is === 'group') return after;
  if (isBehindOccasion(scene, stretch, predicate)) return { is: 'elided' };
  if (matter !== undefined) return { is: 'other' };
  // «… и в случае сдачи в плен гарантирует»: a conjunction further back
  for (let at = stretch; at < predicate.from; at += 1)
    if (meaning(scene.syntax.get(at), 'conjunction') !== undefined && !opensNouns(scene, at + 1, predicate.from)) return { is: 'elided' };
  const from = speechOpenedBy(scene, predicate) ?? stretch;
  return predicate.from === from || predicate.participle || onlySmall(scene, from, predicate.from) ? { is: 'elided' } : { is: 'other' };
}

/** «поздравил руководство Ливана, призвал …»: a comma right before the verb and another finite verb before it in the same clause: what stands between is the object of the first. */
function followsVerb(scene: Scene, predicate: Predicate, all: readonly Predicate[], clause: Run, stretch: number): boolean {
  let at = predicate.from - 1;
  while (at > stretch && meaning(scene.syntax.get(at), 'transparent') !== undefined) at -= 1;
  if (at < stretch || scene.tokens[at]!.text !== ',') return false;
  return all.some(
    (other) =>
      other.finite &&
      !(other.item.finite !== undefined && other.act?.form === 'passive') &&
      other.first >= clause.first &&
      other.next === stretch &&
      // «приветствовал Ереван, сообщают местные СМИ»
      (other.plural === predicate.plural || isInverted(scene, predicate, clause)),
  );
}

const isToBefore = ({ relation, next }: Group, from: number): boolean => relation === 'to' && next <= from;

/** «с российской стороны»: an adjective with the noun that makes it an actor. */
const isSide = (member: Group['members'][number]): boolean => member.is === 'actor' && member.mention.form === 'adjective';
