import type { BoxLayout } from '../box-layout';
import type { ArmsControlContent } from './content';

/** What a fact box shows of this kind, in this order; `head` is the short of it. */
export const box = {
  head: ['object'],
  slots: { object: 'weapons:arms', parties: 'between' },
} as const satisfies BoxLayout<ArmsControlContent>;
