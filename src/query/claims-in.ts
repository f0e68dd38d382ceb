import type { Claim } from '../kinds/claim';

/** What every query takes: a dossier, or claims that another query gave. */
export type Claims<C extends Claim = Claim> = readonly C[] | { readonly claims: readonly C[] };

const isList = <C extends Claim>(source: Claims<C>): source is readonly C[] => Array.isArray(source);

/**
 * The claims of a dossier, or the claims themselves. This is what lets queries compose.
 *
 * @example
 * claimsIn({ claims: [] }); // → []
 */
export const claimsIn = <C extends Claim>(source: Claims<C>): readonly C[] => (isList(source) ? source : source.claims);
