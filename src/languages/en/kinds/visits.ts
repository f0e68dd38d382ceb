import type { ClaimWords } from '../../words/claims';
import * as more from '../matters/index';

/** Visits. */
export const visits = {
  visit: {
    nouns: ['visit~n', 'trip~n to', 'state|official|working|surprise|unannounced visit~n', 'tour of', ...more.visit.nouns],
    verbs: [
      'visit~v',
      'travel~v|travelled|travelling to',
      'arriv~e in|at',
      'flew|fly|flies|flown|flying to',
      'paid|pays|pay|paying (a|an) (surprise|brief|official|state|working|two-day|three-day|one-day|rare|unannounced) visit',
      'made|makes|make|making (a|an) (surprise|brief|official|state|working|rare|unannounced) visit|trip',
      'receiv~e president|minister',
      ...more.visit.verbs,
    ],
  },
} as const satisfies Partial<ClaimWords['matters']>;
