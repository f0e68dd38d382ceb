import type { BoxLayout } from '../box-layout';
import type { ThreatContent } from './content';

/** What a fact box shows of this kind, in this order; `head` is the short of it. */
export const box = {
  head: ['what'],
  slots: { by: '', against: '', what: '' },
} as const satisfies BoxLayout<ThreatContent>;
