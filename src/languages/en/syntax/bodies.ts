import type { SyntaxWords } from '../../words/claims';
import { fighting } from '../../words/fighting';

/** How bodies, forces and offices are named. */
export const bodyWords = {
  offices: [
    'office',
    'government',
    'administration',
    'cabinet',
    'team',
    'campaign',
    'spokesperson',
    'spokesman',
    'spokeswoman',
    'delegation',
    'negotiators',
    'mission',
  ],
  fighting,
} as const satisfies Partial<SyntaxWords>;
