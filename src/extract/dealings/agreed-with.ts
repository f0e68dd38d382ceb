import type { Kind } from '../../model/vocabulary';
import { type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import type { Clause } from '../clauses/clause';
import type { Predicate } from '../scene/predicates';
import { meaning, predicateEndingAt, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** Matters that two sides agree on, or that happen between them. */
const BETWEEN: ReadonlySet<Kind> = new Set(['ceasefire', 'settlement', 'cooperation', 'prisoner-exchange']);

/** What two agree to hold: who agrees to talk with somebody has the consent of one. */
const HELD_TOGETHER: ReadonlySet<Kind> = new Set(['talks', 'sports-event']);

const isOneOf = (member: Group['members'][number], refs: readonly Ref[]): boolean =>
  member.is === 'actor' && refs.some(({ start }) => start === member.mention.start);

/** «підписали окремі угоди з Вірменією»: behind the noun of the deal that the verb makes. */
function isOfDeal(scene: Scene, { next }: Predicate, from: number): boolean {
  const deal = predicateEndingAt(scene, from - 1);
  const act = meaning(deal, 'act');
  return deal !== undefined && deal.first >= next && deal.first - next <= PARTNER_REACH && act?.form === 'noun' && act.act === 'agree';
}

/** "Mali signed a peace deal with rebels", "agreed with Ankara on a truce": who agrees with somebody does so together with them. */
export function withOther(
  { scene, groups, discourse }: Clause,
  verb: Predicate,
  matter: Predicate,
  subject: readonly Ref[],
  speaker: readonly Ref[],
): readonly Ref[] {
  const { kind } = matter.matter!;
  const told = matter.first < verb.first;
  if ((!BETWEEN.has(kind) && !HELD_TOGETHER.has(kind)) || (told && !isVerbFirst(scene))) return subject;
  // "agreed to a truce with the rebels" is the consent of one
  let consents = false;
  for (let at = verb.next; at < matter.first; at += 1) consents ||= meaning(scene.syntax.get(at), 'relation') !== undefined;
  // «اتفقت تشاد أمس مع النيجر على …»: the subject stands between
  const own = groups.find(
    ({ from, members }) => from >= verb.next && from - verb.next <= (told ? 1 : 0) && members.some((member) => isOneOf(member, subject)),
  );
  const behind = own === undefined ? -1 : (scene.timeAt(own.next)?.next ?? own.next);
  const other = groups.find(
    ({ relation, from }) =>
      relation === 'with' &&
      (from === verb.next ||
        (from === behind && (told || from < matter.first)) ||
        (BETWEEN.has(kind) && (isOfDeal(scene, verb, from) || (!consents && from >= matter.next && from <= matter.next + PARTNER_REACH)))),
  );
  const refs = other === undefined ? [] : refsOf(other, discourse, speaker);
  return [...subject, ...refs.filter(({ actor }) => !subject.some((ref) => ref.actor === actor))];
}

/** How far behind the verb and its object a partner may stand, in tokens. */
const PARTNER_REACH = 3;
