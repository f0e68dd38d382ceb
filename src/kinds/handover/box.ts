import type { BoxLayout } from '../box-layout';
import type { HandoverContent } from './content';

/** What a fact box shows of this kind, in this order; `head` is the short of it. */
export const box = {
  head: ['persons', 'condition'],
  slots: {
    from: '',
    to: '',
    persons: '',
    role: ':',
    condition: ':',
    gesture: ':',
    time: '',
  },
} as const satisfies BoxLayout<HandoverContent>;
