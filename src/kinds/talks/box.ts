import type { BoxLayout } from '../box-layout';
import type { TalksContent } from './content';

/** What a fact box shows of this kind, in this order; `head` is the short of it. */
export const box = {
  head: ['medium', 'participants'],
  slots: {
    participants: 'participants',
    medium: 'medium:medium',
    level: 'level:level',
    time: 'time',
    duration: 'duration',
    venue: 'place',
    topics: 'topics:topic',
  },
} as const satisfies BoxLayout<TalksContent>;
