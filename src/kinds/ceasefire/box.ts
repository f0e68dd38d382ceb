import type { BoxLayout } from '../box-layout';
import type { CeasefireContent } from './content';

/** What a fact box shows of this kind, in this order; `head` is the short of it. */
export const box = {
  head: ['duration', 'extent', 'permanence', 'area'],
  slots: {
    parties: { label: 'between' },
    duration: { label: 'duration' },
    extent: { label: 'extent', terms: 'extent' },
    targets: { label: 'targets', terms: 'target' },
    area: { label: 'area' },
    permanence: { label: 'permanence', terms: 'permanence' },
    proposer: { label: 'proposer' },
    time: { label: 'time' },
  },
} as const satisfies BoxLayout<CeasefireContent>;
