import type { BoxLayout } from '../box-layout';
import type { PrisonerExchangeContent } from './content';

/** What a fact box shows of this kind, in this order; `head` is the short of it. */
export const box = {
  head: ['perSide', 'total', 'parties'],
  slots: {
    parties: 'between',
    perSide: 'per-side',
    total: '',
    released: '',
    time: '',
    mediator: '',
  },
} as const satisfies BoxLayout<PrisonerExchangeContent>;
