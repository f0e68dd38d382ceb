import type { BoxLayout } from '../box-layout';
import type { CeasefireContent } from './content';

/** What a fact box shows of this kind, in this order; `head` is the short of it. */
export const box = {
  head: ['duration', 'extent', 'permanence', 'area'],
  slots: {
    parties: 'between',
    duration: 'duration',
    extent: 'extent:extent',
    targets: 'targets:target',
    area: 'area',
    permanence: 'permanence:permanence',
    proposer: 'proposer',
    time: 'time',
  },
} as const satisfies BoxLayout<CeasefireContent>;
