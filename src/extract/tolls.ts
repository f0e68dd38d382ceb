import type { Predicate } from './predicates';

/** «погибли семь человек, ещё 20 ранены»: pairs of verbs of one attack, the later of which tells the claim. */
export function joinedTolls(matters: readonly Predicate[]): (readonly [Predicate, Predicate])[] {
  return matters.flatMap((matter, index) => {
    const after = matters[index + 1];
    if (after === undefined || !isToll(matter) || !isToll(after)) return [];
    return matter.matter!.slots.casualties === after.matter!.slots.casualties ? [] : [[matter, after] as const];
  });
}

/** A verb of being killed or wounded, in a language that says it without who did it. */
const isToll = ({ matter, finite }: Predicate): boolean => finite && matter?.form === 'passive' && matter.slots.casualties !== undefined;

/** "One was killed and two were wounded": one event goes on, in a language whose verbs do not say which they count. */
export const countsOn = (matter: Predicate, after: Predicate): boolean => isPlainToll(matter) && isPlainToll(after);

const isPlainToll = ({ matter }: Predicate): boolean =>
  matter?.kind === 'attack' && matter.form === 'passive' && matter.slots.casualties === undefined;
