import type { BoxLayout } from '../box-layout';
import type { SportsEventContent } from './content';

/** What a fact box shows of this kind, in this order; `head` is the short of it. */
export const box = {
  head: ['sport', 'competitors'],
  slots: {
    sport: ':',
    competitors: '',
    proposer: '',
    venue: 'place',
    time: '',
  },
} as const satisfies BoxLayout<SportsEventContent>;
