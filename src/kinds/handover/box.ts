import type { BoxLayout } from '../box-layout';
import type { HandoverContent } from './content';

/** What a fact box shows of this kind, in this order. */
export const box = {
  from: '',
  to: '',
  persons: '!',
  role: ':',
  condition: '!:',
  gesture: ':',
  time: '',
} as const satisfies BoxLayout<HandoverContent>;
