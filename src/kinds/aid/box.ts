import type { BoxLayout } from '../box-layout';
import type { AidContent } from './content';

/** What a fact box shows of this kind, in this order. */
export const box = {
  from: '',
  to: '',
  what: '!sort:aid',
  amount: '!',
  change: ':aid-change',
  time: '',
} as const satisfies BoxLayout<AidContent>;
