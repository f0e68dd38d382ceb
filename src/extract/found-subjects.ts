import type { Group } from './groups';
import type { Predicate } from './predicates';
import type { Run } from './scene';
import type { Subject } from './verb-first';

/** The subject found for a predicate, and where it was looked for. */
interface Found {
  readonly groups: readonly Group[];
  readonly first: number;
  readonly next: number;
  readonly subject: Subject;
}

const known = new WeakMap<readonly Predicate[], Map<Predicate, Found[]>>();

/** The subjects found so far for a predicate among those of its sentence: who acts is asked when words are attributed, and again when what they tell is framed. */
export function foundSubjects(predicate: Predicate, all: readonly Predicate[]): Found[] {
  let ofSentence = known.get(all);
  if (ofSentence === undefined) {
    ofSentence = new Map();
    known.set(all, ofSentence);
  }
  let found = ofSentence.get(predicate);
  if (found === undefined) {
    found = [];
    ofSentence.set(predicate, found);
  }
  return found;
}

/** What was found among the same groups in the same clause. */
export function foundIn(found: readonly Found[], groups: readonly Group[], { first, next }: Run): Subject | undefined {
  for (const one of found) if (one.groups === groups && one.first === first && one.next === next) return one.subject;
  return undefined;
}
