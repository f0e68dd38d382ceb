import type { BoxLayout } from '../box-layout';
import type { CeasefireContent } from './content';

/** What a fact box shows of this kind, in this order. */
export const box = {
  parties: 'between',
  duration: '!',
  extent: '!:',
  targets: ':target',
  area: '!',
  permanence: '!:',
  proposer: '',
  time: '',
  // computed from the two
  end: '',
} as const satisfies BoxLayout<CeasefireContent & { end: unknown }>;
