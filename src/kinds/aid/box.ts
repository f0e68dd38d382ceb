import type { BoxLayout } from '../box-layout';
import type { AidContent } from './content';

/** What a fact box shows of this kind, in this order; `head` is the short of it. */
export const box = {
  head: ['what', 'amount'],
  slots: {
    from: { label: 'from' },
    to: { label: 'to' },
    what: { label: 'what', terms: 'aid' },
    amount: { label: 'amount' },
    change: { label: 'change', terms: 'aid-change' },
    time: { label: 'time' },
  },
} as const satisfies BoxLayout<AidContent>;
