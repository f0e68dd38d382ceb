import type { BoxLayout } from '../box-layout';
import type { ArmsControlContent } from './content';

/** What a fact box shows of this kind, in this order; `head` is the short of it. */
export const box = {
  head: ['object'],
  slots: { object: { label: 'weapons', terms: 'arms' }, parties: { label: 'between' } },
} as const satisfies BoxLayout<ArmsControlContent>;
