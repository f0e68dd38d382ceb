import type { Act, Kind } from '../../model/vocabulary';
import type { Ref } from '../actors/discourse';
import { distance } from '../frames/announced';
import type { Case } from '../frames/case';
import type { Predicate } from '../scene/predicates';
import { isFirstPerson } from '../subjects/elided';
import type { Subject } from '../subjects/subjects';

/** "We announce a truce": whoever says so does it by saying it, and tells nobody's words. */
export const isPerformed = ({ cue, finite }: Predicate, found: Subject | undefined, we: boolean): boolean =>
  finite && cue?.cue === 'announce' && (we || (found?.is === 'group' && found.group.members.every(isFirstPerson)));

/** What such a verb does with the matter behind it. */
const PERFORMED: Readonly<Partial<Record<Kind, Act>>> = {
  ceasefire: 'pledge',
  sanctions: 'carry-out',
  aid: 'pledge',
  handover: 'pledge',
  'prisoner-exchange': 'pledge',
  visit: 'plan',
};
const REACH = 6;

/** A verb of announcing that is no link of a chain: only those that perform what they say are left out of it (`isPerformed`). */
export function performedBy({
  clause,
  matter,
}: Case): { readonly act: Act; readonly agents: readonly Ref[]; readonly head: Predicate } | undefined {
  const { links, subjects } = clause.attributed;
  const act = PERFORMED[matter.matter!.kind];
  const head = clause.predicates.findLast((other) => other.finite && other.next <= matter.first);
  if (act === undefined || head?.cue?.cue !== 'announce' || head.must || links.has(head) || distance(clause.scene, head, matter) > REACH)
    return undefined;
  const agents = subjects.get(head) ?? [];
  return agents.length > 0 ? { act, agents, head } : undefined;
}
