import type { MatterWords } from '../../words/claims';

/** Guarantees and protection as news tells them. */
export const assurance = {
  nouns: [
    'security|safety|written|binding|ironclad|firm|international|legal guarantee~n|assurance~n',
    'guarantee~n for|of (the) (safety|security|safe|civilian|implementation)',
    'assurance~n of|on|about',
    ['assurance~n', {}],
    'evacuation|safe|humanitarian|green|aid|civilian corridor~n|passage~n|exit~n|route~n',
    'safe zone~n|haven~n|conduct|evacuation',
    'protection of (the) civilians|refugees|aid|journalists|hospitals',
    'safety of (the|its|their|all) (aid|un|foreign|civilian|civilians) workers|staff|embassy|civilians|citizens|nationals|diplomats|personnel|ships|crews|shipping',
    ['not to target|harm|endanger', { what: 'no-force', needs: 'promised', as: 'pledge' }],
    ['not to use (military) force|violence', { what: 'no-force', needs: 'promised', as: 'pledge' }],
    [
      '(to) refrain from attacking|striking|shelling|bombing|targeting|harming|using',
      { what: 'no-force', needs: 'promised', as: 'pledge' },
    ],
    'mutual defence|defense',
    ['defend|protect every inch of', { as: 'pledge' }],
    'defence|defense commitment~n|guarantee~n',
  ],
  verbs: [
    ['protect|protects|protecting|safeguard~v', { needs: 'victims' }],
    'protect|protects|protecting (the) refugees|migrants|minorities|hospitals|shipping|convoys',
    ['guarante~e|guaranteed (the) (safe) passage|exit|return|evacuation', {}],
    ['guarante~e|guaranteed|ensur~e|assur~e (the) (safety|security|protection) of', {}],
    ['guarante~e|guaranteed|ensur~e the implementation of', {}],
    'allow~v|let|lets|letting|permit~v|permitted (the) civilians|residents|refugees|families|patients|evacuees to',
    'give|gives|gave|giving|provid~e|offer~v (an|a|the|it|them) assurance~n|guarantee~n',
    'come|comes|came to the|its|their defence|defense of',
  ],
} as const satisfies MatterWords;
