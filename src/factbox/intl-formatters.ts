import { createFormatters } from '@formatjs/intl';
import type { Formatters } from './phrases';

/**
 * The formatters of `@formatjs/intl`, made once and kept for every box: for the option `formatters` of `factBox`. The command line draws its boxes with them;
 * a page that counts its bytes leaves them out and has the same words from the runtime's own `Intl`.
 *
 * @example
 * intlFormatters()('PluralRules', 'ar', {}).select(3); // → 'few'
 */
export function intlFormatters(): Formatters {
  const made = createFormatters();
  // its options are those of Intl with `undefined` spelled out
  return (kind, tag, options) => made[`get${kind}`](tag, options as never);
}
