import type { Claim } from '../kinds/claim';
import { type Claims, claimsIn } from './claims-in';
import { extentOf, extentOfTime, extentsOverlap } from './extent';
import { timeOf } from './time-of';

/**
 * The claims whose matter happens, or may happen, on a date or in an interval: `2025-03-19`, `2025-03`, `2025`, `2025-W12`, `2025-03-18/2025-03-25`.
 *
 * Precisions may differ on either side; what counts is whether the two stretches of time share a moment. A claim dated `2025-03` is found on `2025-03-19`, and a claim
 * dated `2025-03-19` in `2025-03`. A bound is kept to: `from 19 March` is found on any later day, `before 19 March` is not found on 19 March. Dates are taken as
 * written, whatever zone they name. Claims without a time are never found.
 *
 * @throws RangeError where the date is no ISO 8601 date or interval, or one that the calendar lacks.
 *
 * @example
 * claimsOn(dossier, '2026-04-02').map((claim) => claim.kind); // → ['prisoner-exchange']
 * claimsOn(dossier, '2026-03/2026-04').map((claim) => claim.kind); // → ['talks', 'prisoner-exchange']
 */
export function claimsOn<C extends Claim>(source: Claims<C>, date: string): C[] {
  const asked = extentOfTime(date);
  if (!asked) throw new RangeError(`expected an ISO 8601 date or interval, found "${date}"`);
  return claimsIn(source).filter((claim) => {
    const time = timeOf(claim);
    return time && extentsOverlap(extentOf(time), asked);
  });
}
