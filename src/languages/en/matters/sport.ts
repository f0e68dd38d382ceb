import type { MatterWords } from '../../words/claims';

/** Games between states as news tells them. */
export const sport = {
  nouns: [
    'football|cricket|hockey|basketball|rugby|volleyball|tennis|friendly|qualifying|qualification|charity|exhibition|soccer match|matches|game|games|tournament~n|tour|series|final|friendly',
    'friendly|friendlies against|with|between|in|scheduled|planned|due|on|at|next|this',
    'international|home|away|warm-up|pre-season|world friendly|friendlies (match|game)',
    'winter|summer|asian|african|islamic|commonwealth|pan-american games',
    'paralympic~n|paralympics',
    'world|european|asian|african cup|championship~n|championships|title',
    'cup final|qualifier~n',
    'africa cup of nations',
    'asian cup',
    'africa|asia|gulf|confederations|davis cup',
    'joint|unified team|bid|squad',
    'marathon~n',
  ],
  verbs: [
    [
      'bar|bars|barred|ban|bans|banned|exclud~e|suspend~v|disqualif~y … from (the|its|all) (paris|tokyo|winter|summer|international|world|olympic|european) games|olympics|competitions|competition|tournaments|championships|football|events|cup',
      { as: 'reject', needs: 'actor' },
    ],
    'field|fielding a joint|unified team',
    'met|meet|meets|face|faces|faced in the|a (world) (cup) (champions) (league) final|semi-final|semifinal|quarter-final|quarterfinal|playoff|playoffs|friendly',
  ],
  passives: [['match|game|final|tournament|qualifier was|were|been|be|being|is|are played', { as: 'hold' }]],
} as const satisfies MatterWords;
