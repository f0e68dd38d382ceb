import type { MatterWords } from '../../words/claims';

/** Peace-making as news tells it. */
export const settlement = {
  nouns: [
    'peace pact~n|roadmap~n|blueprint~n|bid~n|push|drive|overture~n|formula|package|summit~n|conference~n|push|moves',
    'point~n peace plan|proposal|formula|roadmap',
    'end to (the) (war|conflict|crisis) in',
    'negotiated|peaceful|political|lasting|durable|just|comprehensive|diplomatic|permanent|final|mediated|two-state settlement~n|solution~n|resolution|peace|end',
    'settlement~n|resolution|solution of|to (the) (border|territorial|maritime|political|long-running) dispute~n|conflict|crisis|war|question|issue|standoff',
    'reconciliation',
    'federal|confederal|two-zone|bizonal|interim|long-term solution~n',
    'national reconciliation|unity government|accord',
    'unity government',
    'power-sharing deal|agreement|accord|government',
    'dispute resolution',
    'mediation of the conflict|crisis|dispute',
    'end of the war|conflict|occupation',
  ],
  verbs: [
    [
      'strike|strikes|struck|striking (a|an|the) (new|tentative|preliminary|final|partial|landmark|fragile|separate|historic) peace deal|agreement|accord|pact',
      { as: 'agree' },
    ],
    'resolv~e|settl~e (their|the|its|a|this|all) (border|territorial|maritime|long-running|bitter|political|name) dispute~n|conflict|crisis|differences|feud|row|standoff|war|question',
    'end|ends|ended|ending (two|three|four|five|six|several|many|more) decades|years|months of (civil) war|conflict|fighting|hostilities|insurgency|bloodshed',
    'reach|reaches|reached|reaching peace',
    'bury|buries|buried|burying the hatchet',
    'reconcil~e',
  ],
} as const satisfies MatterWords;
