import type { BoxLayout } from '../box-layout';
import type { SanctionsContent } from './content';

/** What a fact box shows of this kind, in this order. */
export const box = { by: '', target: '!against', change: '!:sanction', time: '' } as const satisfies BoxLayout<SanctionsContent>;
