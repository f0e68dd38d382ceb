import type { BoxLayout } from '../box-layout';
import type { TalksContent } from './content';

/** What a fact box shows of this kind, in this order; `head` is the short of it. */
export const box = {
  head: ['medium', 'participants'],
  slots: {
    participants: { label: 'participants' },
    medium: { label: 'medium', terms: 'medium' },
    level: { label: 'level', terms: 'level' },
    time: { label: 'time' },
    duration: { label: 'duration' },
    venue: { label: 'place' },
    topics: { label: 'topics', terms: 'topic' },
  },
} as const satisfies BoxLayout<TalksContent>;
