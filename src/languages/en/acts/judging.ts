import type { ClaimWords } from '../../words/claims';
import { nearness } from '../defiance';
import { stances } from '../stances';
import { wishes } from '../wishes';

/** Thanks and views. */
export const judging = {
  thank: {
    verbs: [
      ...wishes.thank,
      'thank~v',
      'express~v (his|her|their|its) (deep|sincere|profound) gratitude|appreciation|thanks',
      'express~v (deep|sincere|profound) gratitude|appreciation|thanks',
      'extended|extends|extending (his|her|their|its) (deep|sincere|heartfelt) gratitude|appreciation|thanks',
      'conveyed|conveys|conveying (his|her|their|its) (deep|sincere) gratitude|appreciation|thanks',
      'offered|offers|offering (his|her|their|its) (deep|sincere|heartfelt|warm) gratitude|appreciation|thanks|congratulations',
      'is|was|are|were grateful',
      'congratulat~e',
      'appreciat~e',
      'paid|pays|pay tribute to',
    ],
    passives: ['was|were|been|be|being|is|are thanked'],
    nouns: ['gratitude', 'thanks', 'appreciation'],
  },
  assess: {
    verbs: [
      ...nearness,
      'is|are|was|were|remain~v (also|deeply|gravely|seriously|very|extremely|particularly) concerned|alarmed|worried|dismayed|saddened about|by|over|at|that',
      'offer~v|extend|extends|extended|send|sends|sent|convey~v|express~v|voic~e|present~v|relay~v (his|her|its|their|our) (deep|deepest|sincere|heartfelt|profound|warm) condolences|sympathy|sympathies',
      ...stances.assess,
      'assess~v',
      'regarded|regards|regarding as',
      'reach~v (a|an|the|its|their) (new|record|highest|unprecedented|qualitatively|advanced|strategic|historic) (new) level~n|stage|milestone|height~n|peak|high|low~n',
      'viewed|views|viewing',
      'see|sees|saw',
      'raised|raises|raising',
      'consider|considers',
    ],
    passives: [
      'remain~v|is|are|was|were (very|still|extremely|highly|increasingly) fragile|shaky|tenuous|uncertain|constructive|productive|fruitful|difficult|tense|deadlocked|stalled',
      'remain~v|is|are|was|were (still) in doubt|jeopardy|limbo|deadlock|tatters',
      'made|make|makes|making (little|some|no|good|slow|significant|substantial) progress|headway',
      'have|has soured|deteriorated|improved|warmed|thawed|worsened',
    ],
    nouns: ['assessment~n', 'concern~n', 'alarm'],
  },
} as const satisfies Partial<ClaimWords['acts']>;
