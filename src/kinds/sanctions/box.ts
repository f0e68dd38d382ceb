import type { BoxLayout } from '../box-layout';
import type { SanctionsContent } from './content';

/** What a fact box shows of this kind, in this order; `head` is the short of it. */
export const box = {
  head: ['change', 'target'],
  slots: { by: '', target: 'against', change: ':sanction', time: '' },
} as const satisfies BoxLayout<SanctionsContent>;
