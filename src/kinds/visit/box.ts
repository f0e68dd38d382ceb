import type { BoxLayout } from '../box-layout';
import type { VisitContent } from './content';

/** What a fact box shows of this kind, in this order. */
export const box = { visitor: '!', host: '', time: '', place: '!' } as const satisfies BoxLayout<VisitContent>;
