import type { TimeValue } from '../model/values';
import { timeSpan } from './time-span';

/**
 * The stretch in which a matter may happen by its time and bound: `before 19 March` reaches back without end, `from 19 March` goes on without end.
 * `undefined` where the value has no date.
 */
export function boundedSpan({ value, bound }: Pick<TimeValue, 'value' | 'bound'>): { start: number; end: number } | undefined {
  const span = timeSpan(value);
  if (span === undefined) return undefined;
  switch (bound) {
    case 'before':
      return { start: -Infinity, end: span.start };
    case 'until':
      return { start: -Infinity, end: span.end };
    case 'from':
      return { start: span.start, end: Infinity };
    case 'after':
      return { start: span.end, end: Infinity };
    default:
      return span;
  }
}
