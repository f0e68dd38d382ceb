export { readTimes } from './read-times';
export { timesOf } from './times-of';
