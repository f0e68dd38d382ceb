import { UTCDateMini } from '@date-fns/utc/date/mini';
import { createFormatters } from '@formatjs/intl';
import { add } from 'date-fns/add';
import type { Formatters } from './phrases';

/**
 * The formatters of `@formatjs/intl`, made once and kept for every box, and the arithmetic of date-fns: for the option `formatters` of `factBox`. The command line
 * draws its boxes with them; a page that counts its bytes leaves them out and has the same words and days from the runtime's own `Intl` and `Date`.
 *
 * @example
 * intlFormatters()('PluralRules', 'ar', {}).select(3); // → 'few'
 */
export function intlFormatters(): Formatters {
  const made = createFormatters();
  // its options are those of Intl with `undefined` spelled out
  const format: Formatters = (kind, tag, options) => made[`get${kind}`](tag, options as never);
  return Object.assign(format, { add: (start, months, days) => add(new UTCDateMini(start), { months, days }) } satisfies Pick<
    Formatters,
    'add'
  >);
}
