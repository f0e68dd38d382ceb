import type { NumberMention } from '../mentions';
import { type ReadingOptions, readIn } from '../reading';
import { numbersOf } from './numbers-of';

/**
 * Every number in a text, in digits or words, with its exact span; what only looks like one (dates, G7, section 3, telephone numbers, "no one") is left out.
 * Spans are UTF-16; never throws, whatever the text. A number that no double holds is a finding, `read/number-too-long`.
 *
 * @example
 * readNumbers('twenty-five of 2.5 million', { language: en }).map((n) => n.value); // → [25, 2500000]
 */
export function readNumbers(text: string, options: ReadingOptions): NumberMention[] {
  return readIn(text, options, numbersOf);
}
