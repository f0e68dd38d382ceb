import type { BoxLayout } from '../box-layout';
import type { HandoverContent } from './content';

/** What a fact box shows of this kind, in this order; `head` is the short of it. */
export const box = {
  head: ['persons', 'condition'],
  slots: {
    from: { label: 'from' },
    to: { label: 'to' },
    persons: { label: 'persons' },
    role: { label: 'role', terms: 'role' },
    condition: { label: 'condition', terms: 'condition' },
    gesture: { label: 'gesture', terms: 'gesture' },
    time: { label: 'time' },
  },
} as const satisfies BoxLayout<HandoverContent>;
