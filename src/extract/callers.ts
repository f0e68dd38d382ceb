import type { Group } from './groups';
import type { Scene } from './scene';

/** «خلال اتصال هاتفي تلقاه من نظيره»: a call that somebody received, told by a verb with its pronoun, was with whoever it was from. */
export function withCallers({ tokens, reading }: Scene, groups: Group[]): Group[] {
  const { receivedIt } = reading.language.claims.syntax;
  if (receivedIt === undefined || !groups.some((group) => isCaller(group))) return groups;
  return groups.map((group) => (isCaller(group) ? { ...group, relation: 'with' as const } : group));

  function isCaller({ relation, from }: Group): boolean {
    return relation === 'from' && from > 0 && receivedIt!.includes(tokens[from - 1]!.text);
  }
}
