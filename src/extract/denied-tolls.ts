import type { Predicate } from './predicates';

/** «Никто не пострадал», "three people were not hurt": what is denied is a toll, and no attack. */
export const isDeniedToll = (matter: Predicate): boolean =>
  matter.negated && matter.matter?.kind === 'attack' && matter.matter.slots.casualties !== undefined;

/** The clause names the attack by a noun beside its toll: «в результате атаки никто не пострадал». */
export const namesAttack = (predicates: readonly Predicate[]): boolean =>
  predicates.some(({ matter }) => matter?.kind === 'attack' && matter.form === 'noun');
