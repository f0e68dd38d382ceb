/**
 * The readers: values in a text of a language given, each with its exact span.
 *
 * @module
 */
export { TEXT_LIMIT } from './bad-input';
export { readDurations } from './durations';
export type {
  ActorMention,
  DurationMention,
  Mention,
  MentionForm,
  NumberMention,
  PlaceMention,
  QuantityMention,
  TimeMention,
} from './mentions';
export { type Office, type Registry, readNames, registry } from './names';
export { readNumbers } from './numbers';
export { readQuantities } from './quantities';
export { read } from './read';
export { prepare, type Reading, type ReadingOptions } from './reading';
export { readTimes } from './times';
