import type { Group } from '../actors/groups';
import { isOwnVerb } from '../clauses/clause';
import type { Draft } from '../draft';
import type { Predicate } from '../scene/predicates';
import type { Scene } from '../scene/scene';

/** "the bodies of two soldiers killed in May": a participle that only describes whom the sentence is about, and names no doer. */
export const isDescription = ({ reduced, matter, next }: Predicate, groups: readonly Group[]): boolean =>
  reduced && matter!.kind === 'attack' && !groups.some(({ relation, from }) => relation === 'by' && from === next);

/** «…، بالتعاون مع مصر، …»: cooperation that only tells with whom something is done, set off by a comma. */
export function isTogetherness(scene: Scene, { matter, first, item }: Predicate): boolean {
  if (matter!.kind !== 'cooperation' || scene.tokens[first - 1]?.text !== ',') return false;
  return scene.reading.language.claims.syntax.proclitics[scene.tokens[first]!.text.slice(0, item.offset)] === 'in';
}

/** «Конфликт начался после взрыва, в результате которого погибли 26 человек»: a toll told of a blow that makes no claim, in a language that tells tolls without who did it. */
export const isUntoldToll = ({ reading }: Scene, matter: Predicate, told: readonly Draft[]): boolean =>
  reading.language.claims.syntax.cases !== undefined &&
  isOwnVerb(matter) &&
  matter.matter!.slots.casualties !== undefined &&
  !told.some(({ kind, evidence }) => kind === 'attack' && evidence.some(({ first, next }) => first <= matter.first && matter.first < next));
