import type { Claim } from '../kinds/claim';
import { actorsOf } from './actors-of';
import { type Claims, claimsIn } from './claims-in';

/**
 * The claims that concern an actor: it is an agent, or has any role in the content (a party, a proposer, a beneficiary, whom a statement is about).
 * That it only reports the matter is not enough; `claimsBy` finds those. The actor is an id.
 *
 * @example
 * claimsAbout(dossier, 'ethiopia').map((claim) => claim.kind); // → ['prisoner-exchange', 'handover']
 */
export function claimsAbout<C extends Claim>(source: Claims<C>, actor: string): C[] {
  return claimsIn(source).filter((claim) => actorsOf(claim).some(({ ref }) => ref.actor === actor));
}
