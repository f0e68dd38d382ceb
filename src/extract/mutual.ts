import type { Group } from './groups';
import type { Predicate } from './predicates';

/** Done by the two sides, or all of them. */
export const isMutual = (groups: readonly Group[], matter: Predicate): boolean =>
  groups.some(
    ({ relation, from, members }) =>
      relation === 'by' && from >= matter.next && members.some((member) => member.is === 'anaphor' && member.anaphor === 'two-sides'),
  );
