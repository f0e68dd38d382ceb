import type { BoxLayout } from '../box-layout';
import type { CooperationContent } from './content';

/** What a fact box shows of this kind, in this order. */
export const box = { parties: 'between', domains: '!:topic' } as const satisfies BoxLayout<CooperationContent>;
