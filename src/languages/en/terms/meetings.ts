import type { ClaimWords } from '../../words/claims';

/** How and between whom people talk. */
export const meetingTerms = {
  span: ['minutes|hours|days|nights|weeks|months|years|decades'],
  /** What is struck, joined or left by those who agree or no longer do. */
  deals: ['deal~n|agreement~n|accord~n|pact~n|treat~y|truce~n|ceasefire~n|armistice|bargain~n|moratorium~n|convention~n'],
  meetings: [
    'talks|negotiations|meeting~n|summit~n|round~n|conference~n|consultations|dialogue|discussion~n|conversation~n|call~n|visit~n',
  ],
  phone: ['phone', 'telephone', 'phone call~n', 'telephone call~n', 'by phone', 'on the phone', 'over the phone'],
  video: ['video', 'videoconference~n', 'virtual', 'virtually', 'via video link', 'by video link'],
  'in-person': ['in person', 'in-person', 'face to face', 'face-to-face'],
  letter: ['letter~n', 'in writing'],
  leaders: [
    'presidential-level',
    'presidential level',
    'leader-level',
    'leaders-level',
    'summit~n',
    'head~n of state',
    'heads of state and government',
    'highest level',
    'top-level',
    'leaders meeting',
  ],
  ministers: ['ministerial', 'minister-level', 'foreign ministers', 'defense|defence|finance|energy ministers', 'ministers'],
  technical: [
    'technical',
    'technical-level',
    'working-level',
    'expert-level',
    'expert~n',
    'expert groups',
    'technical teams',
    'working group~n',
  ],
  delegations: ['delegation~n', 'representatives', 'teams', 'senior officials', 'envoys', 'negotiators', 'negotiating team~n'],
  officials: [
    'official~n|minister~n|lawmaker~n|politician~n|individual~n|settler~n|general~n|officer~n|commander~n|judge~n|citizen~n|national~n|executive~n|oligarch~n|member~n|persons|people|diplomat~n|leader~n|senator~n|mp~n|passport',
  ],
  envoys: ['ambassador~n|diplomat~n|attache~n|attaché~n|consul~n|envoy~n', 'embassy staff'],
  inspectors: ['inspector~n', 'inspection team~n'],
  negotiations: ['negotiation~n', 'talks'],
  elections: ['election~n', 'vote', 'referendum~n'],
} as const satisfies Partial<ClaimWords['terms']>;
