import type { Act } from '../../model/vocabulary';
import type { Slotted } from '../words/claims';

/** Set phrases by which somebody takes a stand on a matter, by the act that they are. */
export const stances = {
  agree: [
    ['join|joins|joined|joining', { needs: 'deals' }],
    ['conclud~e', { needs: 'deals' }],
  ],
  support: [
    'spoke|speak|speaks|came|come|comes|coming out in support|favor|favour of',
    'greet~v|receiv~e … with satisfaction|approval|relief',
    'vot~e for|in (favor|favour) (of)',
    'cast|casts|casting (its|his|her|their|a) vote|votes for|in (favor|favour) (of)',
  ],
  begin: [['enter~v into', { needs: 'meetings' }]],
  end: [['conclud~e', { needs: 'meetings' }], 'reach~v (a|an) dead end', 'reach~v|ended|ends (in) (a|an) impasse|deadlock|stalemate'],
  suspend: ['put|puts|putting … on hold'],
  reject: ['use|uses|used|using|wield~v its|his|her|the|their (right) (of) veto'],
  oppose: [
    'vot~e against',
    'cast|casts|casting (its|his|her|their|a) vote|votes against',
    'is|are|was|were|am (strongly|firmly|categorically|resolutely|totally|flatly) against|opposed (to)',
  ],
  accuse: ['reproach~v|rebuk~e|reprimand~v', 'upbraid~v'],
  assess: [
    'call|calls|called|calling … fragile|shaky|constructive|productive|useful|historic|positive|important|successful|encouraging|premature',
    'express~v|voic~e|rais~e (its|his|her|their) (deep|grave|serious|strong|growing|profound|great) concern|concerns|alarm|unease|worry|disquiet',
    'is|are|was|were|am (deeply|gravely|seriously|very|extremely|increasingly|particularly|profoundly) concerned|alarmed|worried|disturbed|troubled (about|over|at|by)',
    'remain~v (deeply|gravely|seriously) concerned|alarmed|worried (about|over|at|by)',
  ],
} as const satisfies Partial<Record<Act, readonly Slotted[]>>;
