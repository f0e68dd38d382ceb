import type { BoxLayout } from '../box-layout';
import type { StatementContent } from './content';

/** What a fact box shows of this kind, in this order; `head` is the short of it. */
export const box = {
  head: ['topics'],
  slots: { topics: ':topic', about: '' },
} as const satisfies BoxLayout<StatementContent>;
