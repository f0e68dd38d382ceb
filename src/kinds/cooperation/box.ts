import type { BoxLayout } from '../box-layout';
import type { CooperationContent } from './content';

/** What a fact box shows of this kind, in this order; `head` is the short of it. */
export const box = {
  head: ['domains'],
  slots: { parties: 'between', domains: ':topic' },
} as const satisfies BoxLayout<CooperationContent>;
