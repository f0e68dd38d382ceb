import type { Group } from './groups';
import type { Predicate } from './predicates';
import { itemEndingAt, meaning, type Run, type Scene } from './scene';
import type { Subject } from './verb-first';

/** «سبق لباريس أن اقترحت»: who is named behind "to" between a verb without a subject and its that-word does what the clause says. */
export function forWhom(scene: Scene, { from }: Predicate, groups: readonly Group[], clause: Run): Subject | undefined {
  const that = itemEndingAt(scene, from - 1);
  if (that === undefined || meaning(that, 'complementiser') === undefined || meaning(that, 'anaphor') !== undefined) return undefined;
  const group = groups.find(({ next, relation }) => next === that.first && relation === 'to');
  if (group === undefined || group.from < clause.first) return undefined;
  const over = itemEndingAt(scene, group.from - 1);
  return meaning(over, 'transparent') === undefined || meaning(over, 'relation') !== undefined ? undefined : { is: 'group', group };
}
