import { termsIn, type Window } from '../clauses/window';
import type { Predicate } from '../scene/predicates';

/** "spoke to reporters": what is said to the press is no talks. */
export const addressesPublic = ({ next }: Predicate, { scene, ...window }: Window): boolean =>
  termsIn({ first: next, next: Math.min(next + PUBLIC_REACH, window.next), scene }, ['public']).length > 0;

const PUBLIC_REACH = 4;
