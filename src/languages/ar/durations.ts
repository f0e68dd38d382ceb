import type { DurationWords } from '../words/durations';

export const durations = {} satisfies DurationWords;
