import type { MatterWords } from '../../words/claims';

const HARSHLY =
  'firmly|decisively|forcefully|harshly|severely|swiftly|strongly|resolutely|crushingly|immediately|appropriately|proportionately';
const HOSTILE =
  'attack|attacks|aggression|strike|strikes|violation|violations|incursion|incursions|provocation|provocations|breach|breaches|invasion';

/** Truces kept up or prolonged, tensions lowered, men who give themselves up. */
export const ceasefire = {
  nouns: [
    ['reduction of|in (the) tension~n', { only: 'acted-on' }],
    ['easing|lowering|defusing of (the) tension~n', { only: 'acted-on' }],
    'silencing of the|their guns|weapons',
    'laying down of arms|weapons',
    'reduction~n|drawdown~n|cut~n of|in (the|its) troop|force levels|numbers',
  ],
  verbs: [
    'de-escalate',
    'de-escalates',
    'de-escalated',
    'de-escalating',
    'deescalat~e',
    'lower~v|reduc~e|eas~e|defus~e|cool|calm|dial|dialling|dialing (back|down) (the|their|military|regional|border) tension~n',
    [
      'extend~v|prolong~v|renew~v|roll|rolls|rolled|rolling (over) (the|a|their|its|this) (fragile|shaky|bilateral|temporary|unilateral|humanitarian|current|existing|current) ceasefire|truce|cease-fire|armistice',
      { as: 'carry-out' },
    ],
    'reduc~e|cut|cuts|cutting|lower~v|draw|draws|drew|drawing (down) (the|its|their) troop|force|military levels|numbers|presence',
    ['finish|finishes|finished|finishing|complet~e pulling|withdrawing (out)', { needs: 'troops', as: 'carry-out' }],
    ['surrender~v|capitulat~e to|in|after|on|at|without|unconditionally|themselves', { needs: 'armed', as: 'carry-out' }],
    ['turn~v themselves|himself in', { needs: 'armed', as: 'carry-out' }],
    ['give|gives|gave|given|giving themselves up', { needs: 'armed', as: 'carry-out' }],
  ],
} as const satisfies MatterWords;

/** What somebody says others will suffer: whoever says so threatens, and not those who will. */
export const threat = {
  nouns: ['retribution', 'intimidation'],
  verbs: [
    `vow~v|swore|pledg~e|promis~e to respond|retaliate|reply|react|hit|strike (back) (${HARSHLY}) to|against|for (any|all|every|the|this|these|further|new|such) (further|new|israeli|american|us|foreign|russian|terrorist|military) ${HOSTILE}`,
    'vow~v|swore|pledg~e|promis~e to hit|strike back',
    'make|makes|made|making … pay (dearly) (for)',
    ['will|would|shall pay (a|an|the) (heavy|high|dear|steep|terrible|full) price', { by: 'speaker' }],
    ['will|would|shall pay dearly', { by: 'speaker' }],
    [
      'will|would|shall|could face (the|severe|serious|grave|dire|heavy|full|unspecified) consequences|retaliation|punishment|retribution|wrath',
      { by: 'speaker' },
    ],
    ['will|would|shall (come|live) (to) regret', { by: 'speaker' }],
    ['all|every (the) options are|remain|remained|were (still) on the table', { by: 'speaker' }],
    'will|would|shall shoot|bring (down) any|all|every',
    ['will|would not go unpunished|unanswered', { by: 'speaker' }],
  ],
  passives: [['is|are|was|were|been|being threatened by|with', {}]],
} as const satisfies MatterWords;
