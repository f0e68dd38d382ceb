import type { Act } from '../../model/vocabulary';

/** What only somebody does. */
export const PERSONAL_ACTS: ReadonlySet<Act> = new Set([
  'pledge',
  'propose',
  'support',
  'oppose',
  'reject',
  'urge',
  'accuse',
  'warn',
  'threaten',
  'order',
  'thank',
]);
