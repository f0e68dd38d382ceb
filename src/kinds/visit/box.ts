import type { BoxLayout } from '../box-layout';
import type { VisitContent } from './content';

/** What a fact box shows of this kind, in this order; `head` is the short of it. */
export const box = {
  head: ['visitor', 'place'],
  slots: { visitor: '', host: '', time: '', place: '' },
} as const satisfies BoxLayout<VisitContent>;
