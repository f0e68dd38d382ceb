import type { BoxLayout } from '../box-layout';
import type { PrisonerExchangeContent } from './content';

/** What a fact box shows of this kind, in this order. */
export const box = {
  parties: '!between',
  perSide: '!per-side',
  total: '!',
  released: '',
  time: '',
  mediator: '',
} as const satisfies BoxLayout<PrisonerExchangeContent>;
