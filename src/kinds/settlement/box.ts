import type { BoxLayout } from '../box-layout';
import type { SettlementContent } from './content';

/** What a fact box shows of this kind, in this order. */
export const box = { parties: 'between', qualities: '!:quality' } as const satisfies BoxLayout<SettlementContent>;
