import type { Claim, ClaimOf } from '../kinds/claim';
import type { Kind } from '../model/vocabulary';
import { type Claims, claimsIn } from './claims-in';

/**
 * The claims of one kind, in their order; their `content` is typed as that kind's.
 *
 * @example
 * claimsOfKind(dossier, 'prisoner-exchange').length; // → 1
 * claimsOfKind(dossier, 'sanctions'); // → []
 */
export function claimsOfKind<K extends Kind>(source: Claims, kind: K): ClaimOf<K>[] {
  return claimsIn(source).filter((claim: Claim): claim is ClaimOf<K> => claim.kind === kind);
}
