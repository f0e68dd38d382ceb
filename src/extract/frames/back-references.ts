import type { Act, Kind } from '../../model/vocabulary';
import type { Discourse } from '../actors/discourse';
import { ownersOf } from '../actors/owners';
import { type Clause, scopeAt } from '../clauses/clause';
import { clauseStart, isLoose } from '../clauses/segment';
import { isOfWhoever } from '../clauses/whoever';
import type { Slots } from '../content';
import type { Draft } from '../draft';
import { gathered } from '../scene/lists';
import { openingOf } from '../scene/noun-phrase';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { chainAt } from '../speech/attribution';
import { findSubject } from '../subjects/subjects';

const BACK_ACTS: ReadonlySet<string> = new Set([
  'order',
  'support',
  'agree',
  'reject',
  'oppose',
  'propose',
  'thank',
  'urge',
  'pledge',
  'begin',
  'end',
  'suspend',
  'accuse',
  'deny',
]);

/** "and ordered the army to abide by it": an act whose matter is the one told just before. */
export function backReferences(clause: Clause, before: Discourse['matter']): Draft[] {
  const { scene, predicates, groups, attributed, discourse } = clause;
  return gathered(predicates, (predicate): Draft[] => {
    if (predicate.act === undefined) return [];
    // «اتفاقية … تدعو الكويت بغداد إلى الالتزام بها»: the pronoun is the relative clause's own
    if (isVerbFirst(scene) && meaning(itemEndingAt(scene, predicate.from - 1), 'relative') !== undefined) return [];
    // «التصدي للإرهاب ومن يدعمه»
    if (isOfWhoever(scene, predicate, clause.sentence)) return [];
    const act = backAct(predicates, predicate);
    if (act === undefined || !BACK_ACTS.has(act)) return [];
    const told = OF_DEEDS.has(act) || tellsDeed(clause, predicate);
    const last = discourse.matter !== undefined && discourse.matter.at.first > predicate.first ? before : discourse.matter;
    const matter = told ? (last ?? discourse.deal) : (discourse.deal ?? discourse.dealt ?? discourse.matter);
    // what is told behind the verb is nothing it refers back to
    if (matter === undefined || matter.at.first > predicate.first) return [];
    if (matter.kind === 'attack' && KEPT.has(act) && isVerbFirst(scene)) return [];
    const scope = scopeAt(clause, predicate.first);
    const next = objectEnd(clause, predicate, scope);
    if (next === undefined) return [];
    // one agrees or refuses to hold talks; who leaves "the agreement" leaves another
    if (matter.kind === 'talks' && (act === 'reject' || act === 'end') && matter !== discourse.deal) return [];
    const owners = predicate.finite
      ? []
      : ownersOf(scene, predicate, groups, discourse, chainAt(attributed.scopes, predicate.first).at(-1)?.speakers ?? []);
    // a noun under a verb of the same clause is that verb's: "welcomed Israel's acceptance of the deal"
    if (
      !predicate.finite &&
      predicates.some(
        (other) =>
          other.finite &&
          other.act !== undefined &&
          !attributed.links.has(other) &&
          other.next <= predicate.first &&
          other.first >= scope.first,
      )
    )
      return [];
    // "Beijing hopes they will implement the deal": what is hoped for is no one's promise
    if (act === 'pledge' && chainAt(attributed.scopes, predicate.first).at(-1)?.cue === 'believe') return [];
    const agents = predicate.finite ? (attributed.subjects.get(predicate) ?? []) : owners;
    if (agents.length === 0) return [];
    const owner = groups.findLast((group) => group.next <= predicate.first && group.possessive);
    return [
      {
        kind: matter.kind,
        act,
        agents,
        polarity: predicate.negated ? 'negated' : 'affirmed',
        certainty: predicate.certainty,
        chain: chainAt(attributed.scopes, predicate.first),
        content: OPEN[matter.kind] ?? {},
        evidence: [
          {
            first: predicate.finite
              ? clauseStart(clause, predicate, predicate, scope)
              : Math.max(scope.first, Math.min(predicate.first, owner?.from ?? predicate.first)),
            next,
          },
        ],
        condition: undefined,
      },
    ];
  });
}

/** The act of a verb, or of a noun that says whose act it is; work on what is to come is a pledge. */
function backAct(predicates: readonly Predicate[], { act, finite, future, next }: Predicate): Act | undefined {
  if (!finite) return act?.form === 'noun' ? act.act : undefined;
  if (act?.form === 'express')
    return predicates.find((other) => other.first >= next && other.first <= next + 6 && other.act?.form === 'noun')?.act?.act;
  return act?.form === 'light' || act?.act === 'carry-out' ? (future ? 'pledge' : undefined) : act?.act;
}

/** Acts about what was told last, whatever was agreed before. */
const OF_DEEDS: ReadonlySet<string> = new Set(['order', 'accuse', 'deny']);

/** «осудила это решение», «приветствовал этот шаг»: the words take up what was done last, and no deal. */
const tellsDeed = ({ scene, predicates, sentence }: Clause, { next: from }: Predicate): boolean =>
  scene.reading.language.claims.syntax.cases !== undefined &&
  predicates.some(
    ({ act, first, next }) =>
      first >= from &&
      first < Math.min(sentence.next, from + DEED_REACH) &&
      (act?.form === 'noun' || act?.form === 'light') &&
      act.act !== 'agree' &&
      act.act !== 'propose' &&
      meaning(itemEndingAt(scene, next - 1), 'back') !== undefined,
  );

const DEED_REACH = 5;

/** Where the words that refer back end; nothing where none do, or another matter is named. */
function objectEnd(clause: Clause, predicate: Predicate, scope: Run): number | undefined {
  const { first, next: from, finite } = predicate;
  const { scene, sentence, predicates } = clause;
  const after = predicates.find((other) => other.first >= from && (other.finite || other.matter !== undefined));
  let next = Math.min(
    scope.next,
    sentence.next,
    after === undefined ? sentence.next : after.finite ? startOf(clause, after, from) : after.first,
  );
  let refers =
    (meaning(scene.syntax.get(first), 'back') !== undefined && scene.syntax.get(first)!.next >= from) || isAnswer(clause, predicate);
  // «وتطلعها إلى توفير تمويل كاف لها»: behind a noun it stands near
  const end = finite || !isVerbFirst(scene) ? next : Math.min(next, from + NEAR_NOUN);
  for (let at = from; at < end; at += 1)
    if (meaning(scene.syntax.get(at), 'back') !== undefined && !isAside(clause, from, at)) refers = true;
  if (!refers) return isFrontedBack(clause, first, scope) ? from : undefined;
  if (
    after?.matter !== undefined &&
    !after.finite &&
    !opensAside(clause, after, from) &&
    !openingOf(scene, after, predicates, from).coordinated
  )
    return undefined;
  while (next > from && isLoose(scene, next - 1)) next -= 1;
  return next;
}

/** «وردت إسرائيل بالرفض», «رد الحزب بإيجابية»: a verb that answers what was told, by words of its own behind its subject that govern nothing more. */
const isAnswer = ({ scene }: Clause, { item, act }: Predicate): boolean =>
  isVerbFirst(scene) &&
  item.behind !== undefined &&
  (act?.act === 'reject' || act?.act === 'support') &&
  meaning(itemEndingAt(scene, item.behind.next - 1), 'relation') === undefined;

/** "signed the accord in 2018, ending a five-year war": a participle behind a comma, which tells more of the whole. */
const opensAside = ({ scene, predicates }: Clause, matter: Predicate, from: number): boolean =>
  scene.reading.language.claims.syntax.definites !== undefined &&
  predicates.some(
    (other) => other.participle && other.first > from && other.next <= matter.first && scene.tokens[other.first - 1]!.text === ',',
  );

/** "withdrew from Goma under the deal": the verb has an object before, and a preposition makes the words an adverbial. */
const isAside = ({ scene }: Clause, from: number, at: number): boolean =>
  scene.reading.language.claims.syntax.definites !== undefined &&
  meaning(itemEndingAt(scene, at - 1), 'relation')?.relation === 'other' &&
  scene.tokens.slice(from, at).some(({ capital }) => capital);

/** What is agreed on, kept and promised is no blow told before. */
const KEPT: ReadonlySet<string> = new Set(['pledge', 'agree', 'propose', 'begin', 'suspend']);

const NEAR_NOUN = 3;

/** «эти предложения Хартум отверг», «Хартум эти предложения отверг»: in a language that declines nouns what is referred to may stand right before its verb or before the subject. */
function isFrontedBack({ scene, predicates, groups }: Clause, first: number, scope: Run): boolean {
  if (scene.reading.language.claims.syntax.cases === undefined) return false;
  let at = first - 1;
  const subject = groups.find(({ next, relation, adjective }) => next === first && relation === undefined && !adjective);
  if (subject !== undefined) at = subject.first - 1;
  const item = itemEndingAt(scene, at);
  if (item === undefined || item.first < scope.first || meaning(item, 'back') === undefined) return false;
  const before = scene.tokens[item.first - 1];
  // «о таком предложении»: behind a preposition it is no object
  if (meaning(itemEndingAt(scene, item.first - 1), 'relation') !== undefined) return false;
  return before === undefined || !predicates.some((other) => other.finite && other.next === item.first);
}

/** Where the clause of a verb begins, its subject included. */
function startOf({ scene, predicates, groups, sentence }: Clause, verb: Predicate, from: number): number {
  const subject = findSubject(scene, verb, predicates, groups, sentence);
  // a subject of both verbs stands before the first
  if (subject.is === 'group' && subject.group.from < from) return verb.from;
  return subject.is === 'group' ? Math.min(subject.group.from, verb.from) : verb.from;
}

/** Slots that every claim of the kind has, left open. */
const OPEN: Readonly<Partial<Record<Kind, Slots>>> = {
  talks: { participants: 'unknown' },
  cooperation: { parties: 'unknown' },
  'prisoner-exchange': { parties: 'unknown' },
  threat: { by: 'unknown', against: 'unknown' },
};
