import type { MatterWords } from '../../words/claims';

/** Truces and withdrawals as news tells them. */
export const ceasefire = {
  nouns: [
    'truce deal~n|agreement~n|accord~n|proposal~n|plan~n|offer~n',
    'ceasefire deal~n|agreement~n|accord~n|proposal~n|plan~n|offer~n',
    'cessation-of-hostilities agreement|deal|accord',
    // a word of every day: only what somebody does about it tells a claim
    ['calm|quiet (in|along|between)', { only: 'acted-on' }],
    'suspension|halt|pause|stop of|in|to (all) (the|its|their) (air|military|russian|israeli|ground) hostilities|strikes|operations|shelling|attacks|bombing|bombardment|airstrikes|raids|offensive|assault',
    'halt to (loudspeaker|hostile|military|provocative) broadcasts|acts|drills|activity|operations',
    'lull in (the) fighting|violence|hostilities|strikes|shelling',
    'let-up in (the) fighting|violence',
    'pullout|pull-out|pullback',
    'troop|military|force pullout|withdrawal~n|pullback|disengagement',
    'withdrawal~n of (all) (foreign|israeli|russian|turkish|eritrean|rwandan|american|us|french|ethiopian|syrian|its|their|the) (military) forces|troops|soldiers|fighters|army|personnel|mercenaries',
    'demilitarised|demilitarized|buffer zone~n',
    'demilitarisation|demilitarization',
    'stand-down',
    'no-fire zone~n',
  ],
  verbs: [
    [
      'strike|strikes|struck|striking (a|an|the) (new|tentative|preliminary|final|partial|landmark|fragile|separate|local) ceasefire|truce|armistice (deal|agreement|accord|pact)',
      { as: 'agree' },
    ],
    'disengag~e (from|along|at|in)',
    'halt~v|ceas~e|stop|stops|stopped|stopping (all|the) (armed) violence',
    'silence|silences|silenced|silencing the|their guns|weapons',
    'lay|lays|laid|laying down arms|weapons',
    ['withdrew|withdraw|withdraws|withdrawing|withdrawn from|to|behind', { needs: 'armed-retreat', as: 'carry-out' }],
    ['pulled|pull|pulls|pulling out|back', { needs: 'armed', as: 'carry-out' }],
    ['pulled|pull|pulls|pulling out of', { needs: 'armed', as: 'carry-out' }],
    ['retreat~v', { needs: 'armed' }],
    ['back|backed|backs|backing away from', { needs: 'armed-retreat', as: 'carry-out' }],
    [
      'monitor~v|supervis~e|verif~y|oversee|oversees|oversaw|overseen|polic~e (the|a|an) (fragile|shaky|un-brokered) ceasefire|truce|cease-fire|armistice|disengagement|withdrawal|pullout',
      { as: 'carry-out' },
    ],
    [
      'abandon~v|evacuat~e|vacat~e|quit|quits|leave|leaves|left|leaving (all) (of) (its|their|the|several|some) (military|frontline|forward|last) position~n|post~n|outpost~n|base~n|headquarters|trenches|stronghold~n',
      { needs: 'armed', as: 'carry-out' },
    ],
    [
      'suspend~v|halt~v|paus~e|stop|stops|stopped|stopping|ceas~e|end|ends|ended|ending|conclud~e (its|their|the|a) (cross-border|ground|offensive|military|air|special) (military) operation|campaign (in|against|into)',
      { needs: 'no-team' },
    ],
    'halt~v|suspend~v|stop|stops|stopped|stopping|ceas~e|paus~e (all|its|their|any) (air|drone|rocket|missile) raids|attacks|airstrikes|strikes|bombardment',
    'pull|pulls|pulled|pulling (all) (its|their|his|the) (remaining) forces|troops|soldiers|army back|out',
    'fall|fell|falls|falling silent',
    'refrain|refrains|refrained|refraining from (any|all|further) (military|offensive|hostile) attacks|strikes|hostilities|force|action|actions|acts|violence|operations',
    'hold|held|holds|holding (its|their) fire',
    'stop|stops|stopped|stopping|halt~v|ceas~e|abandon~v|call|calls|called|calling (off) (its|their|his|the) (military|ground|new) offensive~n|assault~n|advance~n|bombardment~n|campaign~n|incursion~n|siege',
    'halt~v|ceas~e (all) (the) (mutual) (cross-border|border|artillery) fire|firing|shelling',
    'stop|stops|stopped|stopping|halt~v|ceas~e|end|ends|ended|ending all|any|further|their|its (offensive) military|offensive|combat action|actions|activity|activities|operations|hostilities|firing',
  ],
  passives: [['ceasefire|truce|armistice|cease-fire was|were|is|been (also) declared|announced|called', { as: 'pledge' }]],
} as const satisfies MatterWords;
