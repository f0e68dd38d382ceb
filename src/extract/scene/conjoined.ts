import type { Predicate } from './predicates';
import { itemEndingAt, meaning, type Run, type Scene } from './scene';

/** "and agreed", «وأكد»: a conjunction stands right before the verb, or is glued to it. */
export function conjoined(scene: Scene, predicate: Predicate, all: readonly Predicate[], clause: Run): boolean {
  const { syntax } = scene.reading.language.claims;
  const token = scene.tokens[predicate.first]!;
  const prefix = token.text.slice(0, predicate.item.offset);
  if (prefix !== '' && syntax.conjunctions.some((word) => prefix.startsWith(word)))
    return (
      syntax.subject === 'before' ||
      all.some((other) => other.finite && !other.relative && other.first >= clause.first && other.next <= predicate.from)
    );
  const before = itemEndingAt(scene, predicate.from - 1);
  return meaning(before, 'conjunction') !== undefined;
}
