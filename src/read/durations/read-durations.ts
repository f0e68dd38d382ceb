import type { DurationMention } from '../mentions';
import { type ReadingOptions, readIn } from '../reading';
import { durationsOf } from './durations-of';

/**
 * Every length of time in a text: number and unit, with its bound beside it. Spans are UTF-16; never throws, whatever the text.
 *
 * @example
 * readDurations('more than an hour and a half', { language: en })[0]; // → { text: 'an hour and a half', value: 'PT1H30M', bound: 'more-than', … }
 */
export const readDurations = (text: string, options: ReadingOptions): readonly DurationMention[] => readIn(text, options, durationsOf);
