import type { Predicate } from './predicates';

/** Every field of a predicate, in the order in which it is made. */
type Fields = { -readonly [field in keyof Predicate]: Predicate[field] };

/**
 * A predicate of which something is told otherwise. Its fields are written out: a spread would be of a shape of its own at every place that has one, and every clause asks each predicate
 * for most of what it is.
 */
export function predicateWith(predicate: Predicate, changes: Partial<Predicate>): Predicate {
  const { first, next, item, cue, act, matter, finite, participle, gerund, purpose } = predicate;
  const { reduced, relative, plural, future, must, negated, certainty, from, impersonal, continues } = predicate;
  const changed: Fields = {
    first,
    next,
    item,
    cue,
    act,
    matter,
    finite,
    participle,
    gerund,
    purpose,
    reduced,
    relative,
    plural,
    future,
    must,
    negated,
    certainty,
    from,
    impersonal,
    continues,
  };
  return Object.assign(changed, changes);
}
