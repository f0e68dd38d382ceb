import type { BoxLayout } from '../box-layout';
import type { HandoverContent } from './content';

/** What a fact box shows of this kind, in this order; `head` is the short of it. */
export const box = {
  head: ['persons', 'condition'],
  slots: {
    from: 'from',
    to: 'to',
    persons: 'persons',
    role: 'role:role',
    condition: 'condition:condition',
    gesture: 'gesture:gesture',
    time: 'time',
  },
} as const satisfies BoxLayout<HandoverContent>;
