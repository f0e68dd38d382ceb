import type { BoxLayout } from '../box-layout';
import type { ThreatContent } from './content';

/** What a fact box shows of this kind, in this order. */
export const box = { by: '', against: '', what: '!' } as const satisfies BoxLayout<ThreatContent>;
