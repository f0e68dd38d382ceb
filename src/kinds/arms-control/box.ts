import type { BoxLayout } from '../box-layout';
import type { ArmsControlContent } from './content';

/** What a fact box shows of this kind, in this order. */
export const box = { object: '!weapons:arms', parties: 'between' } as const satisfies BoxLayout<ArmsControlContent>;
