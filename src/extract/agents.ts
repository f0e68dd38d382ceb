import type { Act, Kind } from '../model/vocabulary';
import { type Clause, understood } from './clause';
import { type Discourse, type Link, type Ref, refsOf } from './discourse';
import type { Group } from './groups';
import type { Predicate } from './predicates';

/** Talks are held by all who take part: the subject and those it talks with. */
export function withPartners(
  { groups, discourse }: Clause,
  verb: Predicate,
  matter: Predicate,
  subject: readonly Ref[],
  speaker: readonly Ref[],
): readonly Ref[] {
  const from = Math.min(verb.first, matter.first);
  const partners = groups
    .filter(
      (group) =>
        group.from >= from &&
        group.from <= Math.max(verb.next, matter.next) + 3 &&
        (group.relation === 'with' || (group.relation === undefined && group.first === matter.next)),
    )
    .slice(0, 1);
  const refs = [...subject, ...partners.flatMap((group) => refsOf(group, discourse, speaker))];
  return refs.filter((ref, index) => refs.findIndex((other) => other.actor === ref.actor) === index);
}

/** Agreements that name nobody are all participants' acts; what happens between parties is theirs; the rest is the side's that publishes. */
export function impersonal(
  act: Act,
  kind: Kind,
  discourse: Discourse,
  chain: readonly Link[],
  groups: readonly Group[],
  matter: Predicate,
): readonly Ref[] {
  if (kind === 'prisoner-exchange' || kind === 'talks' || kind === 'ceasefire') {
    const between = groups
      .filter((group) => group.relation === 'between' && Math.abs(group.first - matter.first) < 14)
      .flatMap((group) => refsOf(group, discourse));
    if (between.length > 1) return between;
  }
  if (act === 'agree' || act === 'hold' || kind === 'cooperation' || kind === 'talks')
    return (discourse.participants.length > 0 ? discourse.participants : discourse.persons).map((ref) => understood(ref, 'participants'));
  const speaker = chain.at(-1)?.speakers ?? [];
  const own = discourse.own ?? discourse.participants[0];
  if (own !== undefined && chain.length === 0) return [understood(own, 'publisher')];
  return speaker.map((ref) => understood(ref));
}
