import type { Ref } from '../actors/discourse';
import type { Predicate } from '../scene/predicates';
import type { Scene } from '../scene/scene';

/** Those of a claim's agents who can do what it tells. */
export function whoCanDo({ tokens }: Scene, { matter, first, next }: Predicate, agents: readonly Ref[]): readonly Ref[] {
  // «قالت إنها أسفرت عن مقتل»: an event leads to a toll, and who is meant by a pronoun is no event
  if (matter!.slots.leads !== undefined) return agents.filter((ref) => ref.inferredFrom === undefined);
  if (matter!.kind !== 'talks') return agents;
  // «конференция пройдёт в Берлине»: what is held does nothing
  const { start: from } = tokens[first]!;
  const { end: to } = tokens[next - 1]!;
  return agents.filter(({ start = to }) => start < from || start >= to);
}
