import type { Claim } from '../kinds/claim';

/** What every query takes: a dossier, or claims that another query gave. */
export type Claims<C extends Claim = Claim> = readonly C[] | { readonly claims: readonly C[] };

/**
 * The claims of a dossier, or the claims themselves. This is what lets queries compose.
 *
 * @example
 * claimsIn({ claims: [] }); // → []
 */
export const claimsIn = <C extends Claim>(source: Claims<C>): readonly C[] => ('claims' in source ? source.claims : source);
