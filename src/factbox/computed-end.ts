import type { Duration, TimeValue } from '../model/values';
import { isWritten, startOf } from '../query/moment';
import type { AddLength } from './phrases';
import { amountsOf } from './show-duration';

/** Months first, then days; a month that lacks the day ends it on its last, as in date-fns, whose `add` the tests hold this against. */
const addLength: AddLength = (start, months, days) => {
  const end = new Date(start);
  const day = end.getUTCDate();
  end.setUTCMonth(end.getUTCMonth() + months + 1, 0);
  end.setUTCDate(Math.min(end.getUTCDate(), day) + days);
  return end;
};

/**
 * The ISO 8601 day that a matter ends when it begins on a known day and lasts an exact length; `undefined` where either is open or only bounded.
 * The first day counts as day nought, as treaties count: 30 days from 19 March end on 18 April.
 *
 * @example
 * computedEnd({ time: { value: '2025-03-19', bound: 'on' }, duration: { value: 'P30D', bound: 'exact' } }); // → '2025-04-18'
 */
export function computedEnd(
  { time = {}, duration = {} }: { readonly time?: unknown; readonly duration?: unknown },
  add = addLength,
): string | undefined {
  const { value: from = '', bound: since = '' } = time as Partial<TimeValue>;
  const { value: length = '', bound } = duration as Partial<Duration>;
  const start = startOf(from);
  const amounts = amountsOf(length);
  const [years = 0, months = 0, weeks = 0, days = 0] = amounts;
  // whole days or more, and at least one number of them
  const isWhole = !/[T.]/.test(length) && amounts.join('');
  return bound === 'exact' && /on|from/.test(since) && from.length === 10 && isWritten(start, from) && isWhole
    ? add(start, years * 12 + months, weeks * 7 + days)
        .toJSON()
        ?.match(/^\d.{9}/)?.[0]
    : undefined;
}
