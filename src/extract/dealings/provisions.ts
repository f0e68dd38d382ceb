import type { Act, Kind } from '../../model/vocabulary';
import { ownersOf } from '../actors/owners';
import { understood } from '../clauses/clause';
import type { Case, Decision } from '../frames/case';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** How far before the matter the verb of providing may stand, and before that the noun of what provides, in tokens. */
const REACH = 24;
const NOUN_REACH = 12;

/** Matters that are agreements themselves: "the truce provides for …". */
const AGREED: ReadonlySet<Kind> = new Set(['ceasefire', 'settlement', 'prisoner-exchange', 'cooperation']);

/** Of what deals in stages hold, such as nothing else does. */
const STAGED: ReadonlySet<Kind> = new Set(['ceasefire', 'prisoner-exchange', 'handover']);

/** "The deal calls for the withdrawal of …", "The plan envisages …": what an agreement or a proposal holds is agreed or proposed, by those who made it. */
export function provisionOf({ clause, matter, chain, scope, verb }: Case): Decision | undefined {
  const { scene, predicates, groups, attributed, discourse } = clause;
  const { provisions, cases } = scene.reading.language.claims.syntax;
  // where they decline, the verb itself is of agreement
  if (provisions === undefined || cases !== undefined || verb === matter) return undefined;
  let at = matter.first - 1;
  while (at > scope.first && matter.first - at < REACH && meaning(scene.syntax.get(at), 'provision') === undefined) at -= 1;
  if (meaning(scene.syntax.get(at), 'provision') === undefined) return undefined;
  const end = scene.syntax.get(at)!.next;
  const between = (other: Predicate) => other.finite && other.first >= end && other.next <= matter.first;
  if (predicates.some(between) || (attributed.subjects.get(predicates.find(({ first }) => first === at)!) ?? []).length > 0)
    return undefined;
  // «تشمل المرحلة الأولى …»: the words of the verb tell of a stage of the deal
  if (isVerbFirst(scene) && end - at > 1 && (STAGED.has(matter.matter!.kind) || discourse.deal !== undefined))
    return { act: 'agree', agents: discourse.dealers.map((ref) => understood(ref, 'noun-phrase')), chain, from: at };
  const behind = isVerbFirst(scene) ? holderBehind(scene, predicates, end, matter) : undefined;
  if (behind !== undefined) {
    const owners = ownersOf(scene, behind, groups, discourse, chain.at(-1)?.speakers ?? []);
    const agents = owners.length > 0 ? owners : discourse.dealers.map((ref) => understood(ref, 'noun-phrase'));
    return { act: agreedBy(behind)!, agents, chain, head: behind, from: at };
  }
  // «بدأتا تنفيذ اتفاق يقضي ب…»: what is done with the agreement is told
  if (isVerbFirst(scene) && verb !== undefined) return undefined;
  const noun = predicates.findLast(
    (other) =>
      !other.finite && other.next <= at && at - other.next <= NOUN_REACH && other.first >= scope.first && agreedBy(other) !== undefined,
  );
  // «العلاقات … تشمل تعزيز التعاون»: what holds more of its own kind is no agreement on it
  if (noun !== undefined && noun.act === undefined && noun.matter?.kind === matter.matter!.kind) return undefined;
  if (noun === undefined || predicates.some((other) => other.finite && !other.reduced && other.first >= noun.next && other.next <= at))
    return undefined;
  if (
    groups.some(
      ({ first, next, relation, adjective, possessive }) =>
        first >= noun.next && next <= at && relation === undefined && !adjective && !possessive,
    )
  )
    return undefined;
  const owners = ownersOf(scene, noun, groups, discourse, chain.at(-1)?.speakers ?? []);
  // "proposed a peace plan that provides for a truce": whoever makes the deal agrees on what it holds or proposes it
  const making = predicates.findLast((other) => other.finite && other.next <= noun.first && other.first >= scope.first);
  const made = making?.act !== undefined && MADE.has(making.act.act) ? (attributed.subjects.get(making) ?? []) : [];
  if (owners.length === 0 && made.length > 0)
    return { act: making!.act!.act, agents: made.map((ref) => understood(ref, 'previous-clause')), chain, head: noun };
  const agents = owners.length > 0 ? owners : discourse.dealers.map((ref) => understood(ref, 'noun-phrase'));
  return { act: agreedBy(noun)!, agents, chain, head: noun };
}

const MADE: ReadonlySet<Act> = new Set(['agree', 'propose']);

/** «ينص الاتفاق على …»: where verbs stand first, what provides stands right behind. */
export const holderBehind = (scene: Scene, predicates: readonly Predicate[], end: number, matter: Predicate): Predicate | undefined =>
  predicates.find(
    (other) =>
      !other.finite &&
      other.first >= end &&
      other.first - end <= 1 &&
      other.next <= matter.first &&
      agreedBy(other) !== undefined &&
      // «تشمل تعزيز التعاون»: what is held has no article, what holds it has
      isDefinite(scene, other),
  );

const isDefinite = ({ tokens, reading }: Scene, { first }: Predicate): boolean =>
  reading.language.claims.syntax.articles?.some((article) => tokens[first]!.text.startsWith(article)) === true;

export function agreedBy({ act, matter }: Predicate): Act | undefined {
  if (act?.form === 'noun' && (act.act === 'agree' || act.act === 'propose')) return act.act;
  return matter?.form === 'noun' && AGREED.has(matter.kind) ? 'agree' : undefined;
}
