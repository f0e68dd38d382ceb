import type { BoxLayout } from '../box-layout';
import type { AttackContent } from './content';

/** What a fact box shows of this kind, in this order. */
export const box = {
  by: '',
  on: 'against',
  target: '!:',
  // shown one by one; where the text leaves them open, as the first
  casualties: 'killed',
  killed: '',
  wounded: '',
  missing: '',
  area: '!',
  time: '',
} as const satisfies BoxLayout<AttackContent & NonNullable<AttackContent['casualties']>>;
