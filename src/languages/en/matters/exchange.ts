import type { MatterWords } from '../../words/claims';

/** Exchanges of prisoners as news tells them. */
export const exchange = {
  nouns: [
    'prisoner|detainee|captive|hostage|pow exchange~n|swap~n deal~n|agreement~n|list~n',
    'exchange~n|swap~n of (the) (remaining|all|wounded|sick|some|more) (their) detainees|captives|soldiers|hostages|prisoners|bodies|remains|fighters|pows',
    ['exchange~n|swap~n of', { needs: 'count' }],
    'body exchange~n|swap~n',
    'all-for-all exchange|swap',
    'mutual release|repatriation|return of (all) (the) (detained) prisoners|fishermen|detainees|soldiers|sailors|captives',
  ],
  verbs: [
    [
      'strike|strikes|struck|striking (a|an|the) (new|tentative|preliminary|final|partial|landmark|historic) prisoner|detainee|captive|hostage swap|exchange|release|prisoner (deal|agreement|accord)',
      { as: 'agree' },
    ],
    'swap|swaps|swapped|swapping hostages|detainees|captives|prisoners|pows|bodies',
    'trad~e hostages|detainees|captives|prisoners',
    'exchang~e (the) (remaining|all|wounded) captives|hostages|detainees|bodies|remains',
  ],
  passives: [
    'was|were|been|be|being|is|are mutually released|freed|repatriated|exchanged',
    ['was|were|been|be|being|is|are exchanged|swapped|traded (for)', { needs: 'persons' }],
  ],
} as const satisfies MatterWords;
