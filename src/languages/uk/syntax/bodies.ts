import type { SyntaxWords } from '../../words/claims';
import { fighting } from '../../words/fighting';
import { bodies } from '../bodies';
import { bareForces, companies, countedForces, people } from '../forces';

/** How bodies, forces and offices are named. */
export const bodyWords = {
  controlled: ['підконтрольн', 'підвладн', 'підпорядкован', 'контрольован'],
  uncontrolled: ['непідконтрольн', 'непідвладн'],
  fighting,
  bareForces,
  companies,
  countedForces,
  people,
  officeFields: { prepositions: ['з', 'із', 'зі'], endings: ['их', 'іх', 'ої', 'ань', 'прав'] },
  bodies,
} as const satisfies Partial<SyntaxWords>;
