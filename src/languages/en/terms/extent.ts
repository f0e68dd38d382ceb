import type { ClaimWords } from '../../words/claims';

/** How far a truce or a peace reaches. */
export const extentTerms = {
  whole: ['all', 'all forms|kinds|types of', 'any and all', 'every'],
  full: ['full', 'complete', 'general', 'comprehensive', 'total', 'unconditional', 'nationwide', 'all-out', 'countrywide'],
  partial: [
    'partial',
    'limited',
    'vital|key|certain|specific|designated|some areas|zones|sectors',
    'local|localised|localized ceasefire~n|truce~n|cessation~n|pause~n|halt|agreement~n|deal~n',
  ],
  temporary: ['temporary', 'temporarily', 'interim', 'short-term', 'short', 'brief', 'humanitarian pause~n', 'limited in time'],
  permanent: ['permanent', 'permanently', 'indefinite', 'indefinitely', 'lasting ceasefire'],
  lasting: ['lasting', 'durable', 'enduring', 'sustainable', 'long-term', 'long-lasting', 'permanent', 'sustained', 'stable'],
  comprehensive: ['comprehensive', 'all-encompassing', 'full-fledged'],
  just: ['just peace', 'just and', 'fair', 'equitable', 'just'],
  peaceful: ['peaceful', 'peacefully', 'diplomatic', 'diplomatically', 'negotiated', 'through diplomacy|dialogue|negotiations'],
} as const satisfies Partial<ClaimWords['terms']>;
