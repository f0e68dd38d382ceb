import type { QuantityMention } from '../mentions';
import { type ReadingOptions, readIn } from '../reading';
import { quantitiesOf } from './quantities-of';

/**
 * Every quantity in a text: a number, what it counts, its bound, whose it is. The span runs from the number to the end of its noun phrase, the bound beside it.
 * Spans are UTF-16; never throws, whatever the text.
 *
 * @example
 * readQuantities('more than 175 prisoners from each side', { language: en })[0]; // → { text: '175 prisoners from each side', value: 175, bound: 'more-than', unit: 'prisoner', per: 'side', … }
 */
export function readQuantities(text: string, options: ReadingOptions): QuantityMention[] {
  return readIn(text, options, quantitiesOf);
}
