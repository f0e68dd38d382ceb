import { UTCDateMini } from '@date-fns/utc/date/mini';
import { add } from 'date-fns/add';
import type { Duration, TimeValue } from '../model/values';
import { timeSpan } from '../query/time-span';
import { amountsOf } from './show-duration';

/**
 * The ISO 8601 day that a matter ends when it begins on a known day and lasts an exact length; `undefined` where either is open or only bounded.
 * The first day counts as day nought, as treaties count: 30 days from 19 March end on 18 April.
 *
 * @example
 * computedEnd({ value: '2025-03-19', bound: 'on' }, { value: 'P30D', bound: 'exact' }); // → '2025-04-18'
 */
export function computedEnd(time: Pick<TimeValue, 'value' | 'bound'>, duration: Pick<Duration, 'value' | 'bound'>): string | undefined {
  const span = /^\d{4}-\d\d-\d\d$/.test(time.value) ? timeSpan(time.value) : undefined;
  const amounts = amountsOf(duration.value);
  const isKnown = duration.bound === 'exact' && (time.bound === 'on' || time.bound === 'from');
  if (span === undefined || amounts === undefined || !isKnown) return undefined;
  const { year: years = 0, month: months = 0, week: weeks = 0, day: days = 0, hour: hours = 0, minute: minutes = 0 } = amounts;
  const isWhole = [years, months, weeks, days].every(Number.isInteger) && hours === 0 && minutes === 0;
  return isWhole ? add(new UTCDateMini(span.start), { years, months, weeks, days }).toISOString().slice(0, 10) : undefined;
}
