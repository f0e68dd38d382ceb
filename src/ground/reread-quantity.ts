import type { Quantity } from '../model/values';
import type { NumberMention, QuantityMention } from '../read/mentions';
import { mentionsAt } from './mentions-at';
import { type Discrepancy, nearest, type Span } from './reread';

/** What a text says of one quantity, or of a bare number. */
type Said = QuantityMention | NumberMention;

const numberSpan = (said: Said): Span => (said.kind === 'quantity' ? said.number : said);
const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

function compare(quantity: Quantity, said: Said): Discrepancy[] {
  const found: Discrepancy[] = [];
  const differ = (field: string, words: unknown, recorded: unknown) => {
    if (words !== recorded) found.push({ field, said: words, recorded, at: said });
  };
  differ('value', said.value, quantity.value);
  if (said.kind === 'number') return found;
  differ('upper', said.upper, quantity.upper);
  differ('bound', said.bound, quantity.bound);
  differ('unit', said.unit, quantity.unit);
  differ('per', said.per, quantity.per);
  return found;
}

/**
 * Compares a quantity with what its quote says: the number must stand inside the quote; its bound, unit and `per` may stand beside it.
 * An empty list: the same. `undefined`: the quote says no number.
 */
export function rereadQuantity(
  quantity: Quantity,
  quote: Span,
  quantities: readonly QuantityMention[],
  numbers: readonly NumberMention[],
): readonly Discrepancy[] | undefined {
  const said: Said[] = mentionsAt(quantities, quote).filter((mention) => isWithin(numberSpan(mention), quote));
  if (said.length === 0)
    said.push(...mentionsAt(numbers, quote).filter((mention) => mention.form !== 'ordinal' && isWithin(mention, quote)));
  const compared = said.map((mention) => compare(quantity, mention));
  return nearest(compared);
}
