import type { MatterWords } from '../../words/claims';

/** Visits and trips as news tells them. */
export const visit = {
  nouns: [
    'trip~n',
    'two-day|three-day|one-day|four-day|five-day|week-long|first|historic|landmark|brief|rare|upcoming|planned|forthcoming|official|state|working visit~n|trip~n|tour~n',
    'tour~n of',
    'visit~n|trip~n|tour~n to|of',
    'stopover~n',
    'state|official visit~n',
  ],
  verbs: [
    ['is|are|was|were|be|been (currently|now|also|already|back) in', { needs: 'staying' }],
    ['touch~v down in|at', { needs: 'traveller' }],
    ['land|lands|landed|landing in|at', { needs: 'traveller' }],
    ['tour~v', { needs: 'someone' }],
    [
      'arriv~e|came|comes|landed on|for a|an (brief|short|rare|surprise) (one-day|two-day|three-day|four-day|five-day|six-day|week-long|weeklong|official|state|working) (official|state|working) visit|trip|tour (in|to)',
      {},
    ],
    [
      'arriv~e (here|back) (today|yesterday|early|late) for (a|an) (talks|meeting~n|summit|consultations) (with) (in)',
      { needs: 'someone' },
    ],
    ['is|are|was|were (also|now) due|expected in', { needs: 'staying', as: 'plan' }],
    ['head|heads|headed|heading to|for', { needs: 'recipient' }],
    ['set|sets|setting off|out for', { needs: 'someone' }],
    [
      'embark~v on (a|an|his|her|their) (official|regional|four-day|five-day|three-day|two-day|week-long|european|african|asian) tour|visit|trip (of|to)',
      {},
    ],
    ['fl~y|flew|flown in|into|to|out', { needs: 'someone' }],
    ['left|leaves|leave|departed|departs|depart', { needs: 'departs', place: 'goal' }],
    ['return~v to|from', { needs: 'someone' }],
    ['invit~e', { needs: 'invited', as: 'propose' }],
    ['stop|stops|stopped off|over|in', { needs: 'someone' }],
    [
      'conclud~e|complet~e|end|ends|ended|ending|cut|cuts|cutting|finish~v (a|an|his|her|their|its) (short) (successful|historic|landmark|rare) (one-day|two-day|three-day|four-day|five-day|six-day|week-long|weeklong|day-long|official|state|working|brief|regional|european|african|asian) (official|state|working) visit|trip|tour',
      {},
    ],
    [
      'is|was|are|were (currently|now|also) on a|an (one-day|two-day|three-day|four-day|five-day|six-day|week-long|weeklong|two-nation|three-nation|two-country|three-country|four-country|official|state|working|brief|regional|european|african|asian) (official|state|working) visit|trip|tour',
      {},
    ],
    [
      'wrap|wraps|wrapped|wrapping|wind|winds|wound|winding up (a|an|his|her|their) (three-day|two-day|four-day|five-day|week-long|state|official|brief|working|regional|european|african|asian) visit|trip|tour',
      {},
    ],
    ['kick|kicks|kicked off (a|an|his|her|their) (three-day|two-day|state|official|regional) visit|trip|tour', {}],
    [
      'begin|began|begins|start|starts|started|continu~e (a|an|his|her|their) (three-day|two-day|state|official|regional|brief) visit|trip|tour',
      {},
    ],
    ['is|was|are|were on a|an (three-day|two-day|state|official|working|brief|regional) visit|trip|tour', {}],
    [
      'is|was|are|were (currently|now|also|still|already) on a|an|his|her|their (first|private|brief|short|rare|surprise|historic|unannounced|farewell) (private|official|state|working|foreign|overseas|two-day|three-day|four-day|five-day|weeklong|week-long) visit|trip|tour',
      {},
    ],
    [
      'paid|pays|pay|paying|made|makes|making (a|an|his|her|their) (first|private|brief|short|rare|surprise|historic|unannounced|farewell|landmark|lightning) (private|official|state|working|two-day|three-day|four-day|five-day|one-day) visit|trip|stop|stopover',
      {},
    ],
  ],
} as const satisfies MatterWords;
