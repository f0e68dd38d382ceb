import type { Claim } from '../kinds/claim';
import { type Claims, claimsIn } from './claims-in';

/**
 * The claim with the id, or `undefined`.
 *
 * @example
 * findClaim(dossier, 'tesfaye-announces-exchange')?.kind; // → 'prisoner-exchange'
 */
export function findClaim<C extends Claim>(source: Claims<C>, id: string): C | undefined {
  return claimsIn(source).find((claim) => claim.id === id);
}
