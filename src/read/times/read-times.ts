import type { TimeMention } from '../mentions';
import { type ReadingOptions, readIn } from '../reading';
import { timesOf } from './times-of';

/**
 * Every date and time in a text, with what the words alone state and, where a publication date is given, what they come to. Spans are UTF-16, prepositions
 * outside; never throws, whatever the text.
 *
 * @example
 * readTimes('on 19 March', { language: en, published: '2025-03-18' })[0]; // → { text: '19 March', value: '2025-03-19', stated: '--03-19', … }
 */
export const readTimes = (text: string, options: ReadingOptions): readonly TimeMention[] => readIn(text, options, timesOf);
