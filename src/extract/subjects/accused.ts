import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';

/** «глава комитета обвинил правительство в …»: somebody nobody knows stands before the verb, and whom it accuses right behind it, before what of. */
export function isAccused(
  { tokens, syntax, nameAt, reading }: Scene,
  { act, from, next }: Predicate,
  groups: readonly Group[],
  stretch: number,
) {
  if (act?.act !== 'accuse' || reading.language.claims.syntax.cases === undefined || from <= stretch) return false;
  if (
    tokens[from - 1]!.kind !== 'word' ||
    nameAt(from - 1) !== undefined ||
    ['conjunction', 'possessive', 'transparent'].some((role) => meaning(syntax.get(from - 1), role as 'possessive') !== undefined)
  )
    return false;
  const accused = groups.find(({ first }) => first === next);
  return accused !== undefined && meaning(syntax.get(accused.next), 'relation')?.relation === 'in';
}
