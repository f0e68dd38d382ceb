import type { BoxLayout } from '../box-layout';
import type { SettlementContent } from './content';

/** What a fact box shows of this kind, in this order; `head` is the short of it. */
export const box = {
  head: ['qualities'],
  slots: { parties: 'between', qualities: ':quality' },
} as const satisfies BoxLayout<SettlementContent>;
