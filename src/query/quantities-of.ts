import type { Claim } from '../kinds/claim';
import type { Quantity } from '../model/values';
import { type Claims, claimsIn } from './claims-in';
import { visitValues } from './values-in';

/** A quantity and the claim it stands in. */
export interface ClaimQuantity<C extends Claim = Claim> {
  readonly claim: C;
  /** The slot of the content, dotted: `perSide`, `casualties.killed`, `released.0.persons`. */
  readonly slot: string;
  readonly quantity: Quantity;
}

const isQuantity = (value: object): value is Quantity => 'unit' in value && typeof (value as Partial<Quantity>).value === 'number';

/**
 * Every quantity of a dossier, of claims or of one claim, with the claim and the slot it stands in, in their order.
 *
 * @example
 * quantitiesOf(dossier).map(({ slot, quantity }) => `${slot} ${quantity.value} ${quantity.unit}`); // → ['perSide 240 prisoner', 'persons 17 soldier']
 */
export function quantitiesOf<C extends Claim>(source: Claims<C> | C): ClaimQuantity<C>[] {
  const found: ClaimQuantity<C>[] = [];
  for (const claim of 'content' in source ? [source] : claimsIn(source as Claims<C>)) {
    visitValues(claim.content, (value, path) => {
      if (isQuantity(value)) found.push({ claim, slot: path.join('.'), quantity: value });
    });
  }
  return found;
}
