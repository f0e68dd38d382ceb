import type { BoxLayout } from '../box-layout';
import type { AttackContent } from './content';

/** What a fact box shows of this kind, in this order; `head` is the short of it. */
export const box = {
  head: ['target', 'area'],
  slots: {
    by: { label: 'from' },
    on: { label: 'against' },
    target: { label: 'target', terms: 'target' },
    casualties: { label: 'killed' },
    area: { label: 'area' },
    time: { label: 'time' },
  },
} as const satisfies BoxLayout<AttackContent>;
