import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';

const STANDS: ReadonlySet<string> = new Set(['oppose', 'support', 'reject', 'urge', 'accuse', 'deny']);

/** «Удар осудили в МИД Ирана»: several who take a stand are those who sit in a body. */
export const takesStand = ({ act, plural, finite }: Predicate, { members }: Group): boolean =>
  finite &&
  plural &&
  act?.form === 'verb' &&
  STANDS.has(act.act) &&
  members[0]!.is === 'actor' &&
  members[0]!.mention.type === 'institution';
