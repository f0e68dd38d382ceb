import { PERSONAL_ACTS } from '../scene/personal-acts';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene } from '../scene/scene';
import type { Ref } from './discourse';

export const sameActors = (a: readonly Ref[], b: readonly Ref[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((ref) => b.some((other) => other.actor === ref.actor));

/** A verb joined by "and" or "but" whose subject is the one who speaks, and not those last named, whom it does not fit. */
export function goesOn(
  scene: Scene,
  { finite, participle, first, from, item, act }: Predicate,
  previous: readonly Ref[] | undefined,
  subject: readonly Ref[],
  speaker: readonly Ref[],
): boolean {
  if (!finite || participle || previous === undefined || !sameActors(subject, speaker)) return false;
  const { conjunctions, gender } = scene.reading.language.claims.syntax;
  const glued = conjunctions.includes(scene.tokens[first]!.text.slice(0, item.offset));
  // «لكنه أبدى استعداده»
  const contrasted = gender !== undefined && meaning(itemEndingAt(scene, from - 1), 'conjunction') !== undefined;
  if (previous.length > 1) return glued;
  if (gender === undefined || sameActors(previous, speaker)) return false;
  return previous.length > 0 ? contrasted || glued : contrasted && act !== undefined && PERSONAL_ACTS.has(act.act);
}
