import type { SyntaxWords } from '../../words/claims';
import { fighting } from '../../words/fighting';
import { bodies } from '../bodies';
import { bareForces, companies, countedForces, people } from '../forces';

/** How bodies, forces and offices are named. */
export const bodyWords = {
  controlled: ['подконтрольн', 'подвластн', 'подчиненн', 'контролируем', 'подведомственн'],
  uncontrolled: ['неподконтрольн', 'неподвластн'],
  fighting,
  bareForces,
  companies,
  countedForces,
  people,
  bodies,
  officeFields: { prepositions: ['по'], endings: ['им', 'ой', 'ам', 'му', 'ым'] },
} as const satisfies Partial<SyntaxWords>;
