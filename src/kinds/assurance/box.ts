import type { BoxLayout } from '../box-layout';
import type { AssuranceContent } from './content';

/** What a fact box shows of this kind, in this order. */
export const box = {
  guarantor: '',
  beneficiaries: '!for',
  what: '!:assurance',
  condition: 'if',
  area: '',
} as const satisfies BoxLayout<AssuranceContent>;
