import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';
import type { Subject } from '../scene/verb-first';
import { forWhomAt } from '../scene/verb-group';

/**
 * «سبق لباريس أن اقترحت», «لا يمكن لإسرائيل أن تقصف», «على روسيا أن تسحب»: who is named behind "to" or "upon" between a verb without a subject and its that-word does what the clause
 * says.
 */
export function forWhom(scene: Scene, { from }: Predicate, groups: readonly Group[], clause: Run): Subject | undefined {
  const that = itemEndingAt(scene, from - 1);
  if (that === undefined || meaning(that, 'complementiser') === undefined || meaning(that, 'anaphor') !== undefined) return undefined;
  const group = groups.find(({ next }) => next === that.first);
  if (group === undefined || group.from < clause.first || forWhomAt(scene, that.first) === undefined) return undefined;
  const over = itemEndingAt(scene, group.from - 1);
  if (group.relation === 'to')
    return MODAL.some((role) => meaning(over, role) !== undefined) && meaning(over, 'relation') === undefined
      ? { is: 'group', group }
      : undefined;
  // «بإمكان روسيا أن تقصف»
  if (group.relation === undefined && !group.adjective) return meaning(over, 'may') === undefined ? undefined : { is: 'group', group };
  const upon = group.relation === 'against' && (group.from === clause.first || UPON.some((role) => meaning(over, role) !== undefined));
  return upon ? { is: 'group', group } : undefined;
}

const MODAL = ['transparent', 'may', 'must'] as const;
const UPON = ['must', 'complementiser', 'conjunction'] as const;
