import type { MatterWords } from '../../words/claims';

/** Ties and joint work between states as news tells them. */
export const cooperation = {
  nouns: [
    ['joint (border|naval|military|maritime|security) patrol~n|exercise~n|drill~n|manoeuvres|maneuvers', { as: 'carry-out' }],
    'joint action|command|venture~n|infrastructure|investment~n|projects|commission',
    'border|naval|military|maritime drill~n|exercise~n|patrol~n with',
    'diplomatic|bilateral|economic|trade|security|military|defence|defense|political|strategic|friendly|brotherly|closer|warmer tie~n|relations|relationship|cooperation|links|partnership~n|contacts',
    'memorandum|memoranda of understanding (on)',
    'free-trade|customs|trade|transit|visa-free|readmission|fishing|water-sharing|extradition|migration|security|defence|defense|military|energy|gas|basing|investment|economic|friendship|transport agreement~n|pact~n|deal~n|treat~y|accord~n|memorandum|arrangement~n',
    'trade|transport|economic|energy|rail corridor~n|link~n|route~n',
    'agreement~n on|over (missing|border|joint|energy|trade|visa|water|rail) trade|persons|energy|transit|transport|water|rail|crossings|migration|investment|security|visas|patrols',
    'normalisation|normalization (agreement|deal|accord|talks) (with|between)',
    'military|intelligence|security|police|customs|border cooperation|coordination',
    'bilateral trade',
    'economic|customs|monetary union',
    'people-to-people exchanges|contacts',
    'exchange~n of ambassadors',
    'belt and road (initiative)',
    'border crossing~n',
    'opening|reopening of (the|its|their|a) (land) border~n|frontier~n',
    'reopening|opening of (the|its|their) (border) embass~y|consulate~n|crossing~n',
    'diplomatic recognition',
    'strategic dialogue',
  ],
  verbs: [
    'boost|boosts|boosted|boosting|increas~e|expand~v|deepen~v|strengthen~v|enhanc~e|develop~v|promot~e (their|its|bilateral|mutual|the) (bilateral|mutual) trade|commerce|investment',
    [
      'sever~v|cut|cuts|cutting|broke|break|breaks|breaking|suspend~v|downgrad~e|end|ends|ended (off) (all|its|their) (diplomatic) relations|ties|links',
      { as: 'end' },
    ],
    'restor~e|resum~e|establish~v|normalis~e|normaliz~e|mend~v|repair~v|upgrad~e|rebuild|rebuilt|re-establish~v (full|their|its|all) (diplomatic) relations|ties|links|contacts',
    'exchang~e|restor~e|reinstat~e ambassadors|envoys|diplomats',
    'reopen~v|open|opens|opened|opening|re-open~v (its|their|an|the) embass~y|consulate~n',
    'recall~v|withdrew|withdraw|withdraws (its|their) ambassador~n|envoy~n',
    'reopen~v|open|opens|opened|opening (a|an|the|their) (new|joint|shared) border crossing~n|checkpoint~n',
    'join|joins|joined|joining forces',
    'sign~v (a|an|the) memorand~a of understanding',
    'share|shares|shared|sharing (more) intelligence|information|technology with',
    'build|built|builds (a|an) joint',
    ['quit|quits|quitting|left|leave|leaves (the) ecowas|bloc|alliance|union', { as: 'end' }],
  ],
} as const satisfies MatterWords;
