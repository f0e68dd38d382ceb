import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import type { Run } from '../scene/scene';
import type { Subject } from '../scene/verb-first';

/** The subject found for a predicate, and where it was looked for. */
interface Found {
  readonly predicate: Predicate;
  readonly groups: readonly Group[];
  readonly first: number;
  readonly next: number;
  readonly subject: Subject;
}

/** The predicates of the sentence told last, and the subjects found for them: who acts is asked when words are attributed, and again when what they tell is framed. */
let sentence: readonly Predicate[] | undefined;
let known: Found[] = [];

/** What was found before for a predicate among the same groups in the same clause. */
export function foundSubject(
  predicate: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  { first, next }: Run,
): Subject | undefined {
  if (all !== sentence) return undefined;
  for (let i = 0; i < known.length; i += 1) {
    const one = known[i]!;
    if (one.predicate === predicate && one.first === first && one.next === next && one.groups === groups) return one.subject;
  }
  return undefined;
}

export function keepSubject(all: readonly Predicate[], found: Found): void {
  if (all !== sentence) {
    sentence = all;
    known = [];
  }
  known.push(found);
}
