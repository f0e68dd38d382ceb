import type { BoxLayout } from '../box-layout';
import type { StatementContent } from './content';

/** What a fact box shows of this kind, in this order. */
export const box = { topics: '!:topic', about: '' } as const satisfies BoxLayout<StatementContent>;
