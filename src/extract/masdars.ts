import { type Clause, isOwnVerb } from './clause';
import type { Predicate } from './predicates';
import { isVerbFirst } from './verb-first';

/** «نفت باكستان شن غارات»: where verbs stand first, what looks like one right behind another and its subject is a verbal noun that the first one governs. */
export function verbOverMasdar({ scene, predicates, groups }: Clause, matter: Predicate): Predicate | undefined {
  if (!isVerbFirst(scene) || !isOwnVerb(matter) || matter.item.offset > 0 || matter.from !== matter.first) return undefined;
  const subject = groups.find(({ next, relation }) => next === matter.from && relation === undefined);
  return predicates.find(
    (other) =>
      other.finite &&
      other.next === subject?.from &&
      (other.cue?.cue === 'deny' || (other.cue === undefined && other.act?.form === 'verb')),
  );
}
