import type { Claim } from '../kinds/claim';
import type { Act } from '../model/vocabulary';
import { type Claims, claimsIn } from './claims-in';

/**
 * The claims whose agents perform the act. A negated act is the act still: look at `polarity`.
 *
 * @example
 * claimsWithAct(dossier, 'support').map((claim) => claim.kind); // → ['ceasefire']
 */
export function claimsWithAct<C extends Claim>(source: Claims<C>, act: Act): C[] {
  return claimsIn(source).filter((claim) => claim.act === act);
}
