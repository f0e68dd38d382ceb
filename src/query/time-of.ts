import type { Claim } from '../kinds/claim';
import type { TimeValue } from '../model/values';
import type { OpenValue } from '../model/vocabulary';

/**
 * When the matter of a claim happens, as far as its content says; `undefined` where it says nothing or leaves it open.
 *
 * @example
 * timeOf(claimsOfKind(dossier, 'prisoner-exchange')[0]!)?.value; // → '2026-04-02'
 */
export function timeOf({ content }: Pick<Claim, 'content'>): TimeValue | undefined {
  const { time } = content as { readonly time?: TimeValue | OpenValue };
  return typeof time === 'object' ? time : undefined;
}
