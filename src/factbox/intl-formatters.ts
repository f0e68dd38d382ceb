import { createFormatters } from '@formatjs/intl';
import type { Formatters } from './phrases';

/**
 * The formatters of `@formatjs/intl`, made once and kept for every box: for the option `formatters` of `factBox`. The command line draws its boxes with them;
 * a page that counts its bytes leaves them out and has the same words from the runtime's own `Intl`.
 *
 * @example
 * intlFormatters().getPluralRules('ar').select(3); // → 'few'
 */
export function intlFormatters(): Formatters {
  const made = createFormatters();
  return {
    getPluralRules: (tag) => made.getPluralRules(tag),
    // its options are those of Intl with `undefined` spelled out
    getNumberFormat: (tag, options) => made.getNumberFormat(tag, options as Parameters<typeof made.getNumberFormat>[1]),
    getDateTimeFormat: (tag, options) => made.getDateTimeFormat(tag, options),
    getListFormat: (tag, options) => made.getListFormat(tag, options),
    getRelativeTimeFormat: (tag, options) => made.getRelativeTimeFormat(tag, options),
  };
}
