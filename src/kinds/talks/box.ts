import type { BoxLayout } from '../box-layout';
import type { TalksContent } from './content';

/** What a fact box shows of this kind, in this order. */
export const box = {
  participants: '!',
  medium: '!:',
  level: ':',
  time: '',
  duration: '',
  venue: 'place',
  topics: ':topic',
} as const satisfies BoxLayout<TalksContent>;
