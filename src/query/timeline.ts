import type { Claim } from '../kinds/claim';
import type { TimeValue } from '../model/values';
import { type Claims, claimsIn } from './claims-in';
import { DAY } from './moment';
import { timeOf } from './time-of';
import { type TimeSpan, timeSpan } from './time-span';

/** Claims in the order of their matters. */
export interface Timeline<C extends Claim = Claim> {
  readonly dated: readonly { readonly claim: C; readonly time: TimeValue }[];
  /** Claims without a date, in the order they were given. */
  readonly undated: readonly C[];
}

/** By the day as written, then by the moment in UTC, then the shorter stretch of two that begin together: 1 March before March. */
const compareSpans = (a: TimeSpan, b: TimeSpan): number =>
  Math.floor(a.start / DAY) - Math.floor(b.start / DAY) || a.start + a.offset - b.start - b.offset || a.end - b.end;

/**
 * The claims in the order in which their matters happen, those without a date apart. Claims of the same time keep the order they were given in.
 *
 * @example
 * timeline(dossier).dated.map(({ time }) => time.value); // → ['2026-03-30', '2026-04-02']
 */
export function timeline<C extends Claim>(source: Claims<C>): Timeline<C> {
  const dated: [span: TimeSpan, { claim: C; time: TimeValue }][] = [];
  const undated: C[] = [];
  for (const claim of claimsIn(source)) {
    const time = timeOf(claim);
    const span = time && timeSpan(time.value);
    if (span) dated.push([span, { claim, time: time! }]);
    else undated.push(claim);
  }
  dated.sort(([a], [b]) => compareSpans(a, b));
  return { dated: dated.map(([, each]) => each), undated };
}
