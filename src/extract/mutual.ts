import type { Group } from './groups';
import type { Predicate } from './predicates';
import { quantitiesIn, type Window } from './window';

/** Done by the two sides, or all of them: said so behind "by", or so many counted from each. */
export const isMutual = (groups: readonly Group[], matter: Predicate, window: Window): boolean =>
  quantitiesIn(window).some(({ per }) => per === 'side') ||
  groups.some(
    ({ relation, from, members }) =>
      relation === 'by' && from >= matter.next && members.some((member) => member.is === 'anaphor' && member.anaphor === 'two-sides'),
  );
