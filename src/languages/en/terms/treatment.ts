import type { ClaimWords } from '../../words/claims';

/** How the captive are treated, and out of what. */
export const treatmentTerms = {
  goodwill: ['goodwill', 'good will', 'good-will', 'gesture of good faith', 'good faith'],
  'humanitarian-gesture': ['humanitarian gesture', 'humanitarian grounds', 'humanitarian reasons', 'compassionate grounds'],
  life: ['life|lives', 'safe life', 'survival'],
  'dignified-treatment': ['dignified treatment', 'treated with dignity', 'decent treatment', 'dignity', 'treat~v with dignity'],
  'humane-treatment': ['humane treatment', 'humanely', 'humane'],
  'safe-passage': [
    'safe passage',
    'safe exit',
    'safe navigation',
    'freedom of navigation',
    'safety of navigation',
    'safe corridor~n',
    'humanitarian corridor~n',
    'safe evacuation',
  ],
  'no-force': ['use of force', 'non-use of force', 'non-aggression', 'not to attack'],
} as const satisfies Partial<ClaimWords['terms']>;
