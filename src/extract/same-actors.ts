import type { Ref } from './discourse';
import type { Predicate } from './predicates';
import type { Scene } from './scene';

export const sameActors = (a: readonly Ref[], b: readonly Ref[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((ref) => b.some((other) => other.actor === ref.actor));

/** A verb joined by a glued "and" whose subject is the one who speaks, and not those last named, whom it does not fit. */
export function goesOn(
  scene: Scene,
  { finite, participle, first, item }: Predicate,
  previous: readonly Ref[] | undefined,
  subject: readonly Ref[],
  speaker: readonly Ref[],
): boolean {
  if (!finite || participle || previous === undefined || previous.length < 2 || !sameActors(subject, speaker)) return false;
  return scene.reading.language.claims.syntax.conjunctions.includes(scene.tokens[first]!.text.slice(0, item.offset));
}
