export { durationsOf } from './durations-of';
export { readDurations } from './read-durations';
