import type { Claim } from '../kinds/claim';
import { type Claims, claimsIn } from './claims-in';

/**
 * The claims that an actor makes or that tell of its acts: it speaks anywhere in the attribution chain, or is an agent.
 * The actor is an id (`findActor` gives one from a name). Who acts for whom is not followed: the Kremlin's words are the Kremlin's.
 *
 * @example
 * claimsBy(dossier, 'state-house').map((claim) => claim.act); // → ['support']
 * claimsBy(claimsOfKind(dossier, 'prisoner-exchange'), 'ethiopia').length; // → 1
 */
export function claimsBy<C extends Claim>(source: Claims<C>, actor: string): C[] {
  return claimsIn(source).filter(({ agents, attribution }) =>
    [agents, ...attribution.map(({ speakers }) => speakers)].flat().some((ref) => ref.actor === actor),
  );
}
