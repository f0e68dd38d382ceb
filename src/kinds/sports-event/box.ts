import type { BoxLayout } from '../box-layout';
import type { SportsEventContent } from './content';

/** What a fact box shows of this kind, in this order. */
export const box = {
  sport: '!:',
  competitors: '!',
  proposer: '',
  venue: 'place',
  time: '',
} as const satisfies BoxLayout<SportsEventContent>;
