import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';

/**
 * "Ruto voiced concern over the truce, reaffirmed Kenya's commitment, and met Lavrov": where no endings tell who does what, a verb right behind a comma, between one before and one that a
 * conjunction joins behind, goes on with the subject of the first, whatever stands between.
 */
export function isSerial(scene: Scene, predicate: Predicate, all: readonly Predicate[], { first, next }: Run): boolean {
  const { tokens, reading } = scene;
  const { from, finite } = predicate;
  if (reading.language.claims.syntax.definites === undefined || !finite || tokens[from - 1]?.text !== ',') return false;
  const before = all.findLast((other) => other.finite && other.first >= first && other.next < from);
  // "the army, Reuters said, struck …": words put in between end at the comma
  if (before === undefined || before.next >= from - 1 || opensRelative(scene, before.from - 1)) return false;
  for (let at = before.next; at < from - 1; at += 1) if (tokens[at]!.text === '"' || tokens[at]!.text === ';') return false;
  const behind = all.find((other) => other.finite && other.first > predicate.first);
  return behind !== undefined && behind.from < next && meaning(itemEndingAt(scene, behind.from - 1), 'conjunction') !== undefined;
}

const opensRelative = (scene: Scene, at: number): boolean => {
  const item = itemEndingAt(scene, at);
  return ['relative', 'complementiser', 'clause-opener', 'during', 'conditional'].some(
    (role) => meaning(item, role as 'during') !== undefined,
  );
};

/** «готова … й надалі постачатиме»: a conjunction that opens the small words before a verb joins it to the one before. */
export function goesOn(scene: Scene, { from, first }: Predicate, all: readonly Predicate[], clause: Run): boolean {
  if (from === first || !scene.reading.language.claims.syntax.conjunctions.includes(scene.tokens[from]!.text)) return false;
  return all.some((other) => other.finite && other.first >= clause.first && other.next <= from);
}
