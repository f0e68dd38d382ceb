import type { Duration, TimeValue } from '../model/values';
import { isWritten, startOf } from '../query/moment';
import { amountsOf } from './show-duration';

/**
 * The ISO 8601 day that a matter ends when it begins on a known day and lasts an exact length; `undefined` where either is open or only bounded.
 * The first day counts as day nought, as treaties count: 30 days from 19 March end on 18 April. A month that lacks the day ends it on its last, as in date-fns.
 *
 * @example
 * computedEnd({ time: { value: '2025-03-19', bound: 'on' }, duration: { value: 'P30D', bound: 'exact' } }); // → '2025-04-18'
 */
export function computedEnd({ time, duration }: { readonly time?: unknown; readonly duration?: unknown }): string | undefined {
  const { value: from = '', bound: since = '' } = (time ?? {}) as Partial<TimeValue>;
  const { value: length = '', bound } = (duration ?? {}) as Partial<Duration>;
  const start = startOf(from);
  const isKnown = bound === 'exact' && /on|from/.test(since) && from.length === 10 && isWritten(start, from);
  const amounts = amountsOf(length).map((amount = 0) => amount);
  const [years = 0, months = 0, weeks = 0, days = 0, ...clock] = amounts;
  if (!isKnown || !amounts.every(Number.isInteger) || clock.join() !== '0,0,0') return undefined;
  const end = new Date(start);
  const day = end.getUTCDate();
  end.setUTCMonth(end.getUTCMonth() + years * 12 + months + 1, 0);
  end.setUTCDate(Math.min(end.getUTCDate(), day) + weeks * 7 + days);
  return end.toJSON()?.match(/^\d.{9}/)?.[0];
}
