import type { BoxLayout } from '../box-layout';
import type { AssuranceContent } from './content';

/** What a fact box shows of this kind, in this order; `head` is the short of it. */
export const box = {
  head: ['what', 'beneficiaries'],
  slots: {
    guarantor: 'guarantor',
    beneficiaries: 'for',
    what: 'what:assurance',
    condition: 'if',
    area: 'area',
  },
} as const satisfies BoxLayout<AssuranceContent>;
