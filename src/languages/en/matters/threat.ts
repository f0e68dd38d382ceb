import type { MatterWords } from '../../words/claims';

/** Threats, ultimatums and vows of revenge as news tells them. */
export const threat = {
  nouns: [
    'ultimatum~n',
    'crushing|harsh|decisive|merciless|swift|firm|devastating|strong|tough|severe|painful|proportionate|appropriate|immediate|overwhelming response',
    'retaliation',
    'reprisal~n',
    'retaliatory|military|armed action|intervention|measures',
    'military response|option',
    'dire|grave|serious|severe|heavy|unspecified consequences',
    'heavy price',
    'threat~n against|of|to (military|armed) (use) force|war|attack|invasion|intervention|retaliation|escalation',
    'nuclear|death|bomb|invasion|military threat~n',
    'sabre-rattling|saber-rattling',
    'blackmail',
  ],
  verbs: [
    'threaten~v to',
    [
      'warn~v of (a|an|any) (further|more|additional|tougher|stronger|stern|decisive|military|retaliatory|swift|harsh|crushing|immediate|forceful|legal|strong) (and) (further|military|retaliatory|decisive|swift|harsh) action|actions|measures|steps|retaliation|response|strikes|operations|reprisals',
      { as: 'warn' },
    ],
    'vow~v|swore|pledg~e to avenge|retaliate|respond|punish|target|destroy|crush|sink',
    'respond|reply|retaliate to any|all|every (new|further|israeli|american|us|foreign) attack|attacks|aggression|strike|strikes|violation|violations|incursion|provocation',
    'vow~v|swore (a|to) (harsh|crushing|swift|take) revenge|retaliation|vengeance|response',
    'avenge|avenging',
    'will|would not hesitate to',
    'will|would not stand idly by',
    'will|would take (tough|strong|all|stern|decisive|necessary|appropriate|resolute|retaliatory) (necessary) countermeasures|action',
    'reserve|reserves|reserved|reserving the|its|their right to respond|retaliate',
    'gave|give|gives|giving|issued|issues|deliver~v (the|a|an) (junta|rebels|group) (an|a) ultimatum',
    'will|would expel|shoot|arrest|ban|crush|punish|target|destroy|prosecute|detain any|anyone|anybody|those|whoever|all',
    'respond|retaliate with force',
    'use|uses|used|using force against',
    'march|marches|marching on the|their capital',
  ],
} as const satisfies MatterWords;
