import { createFormatters } from '@formatjs/intl';
import type { BoxLocale, MessageId } from '../languages/words/messages';
import type { Labels, Wording } from './phrases';
import type { Part } from './view';

/**
 * Wordings of your own in ICU MessageFormat, with plurals and selects, for the option `labels`. This is the one part of fact boxes that reads the ICU syntax, by
 * `@formatjs/intl`: a page that only has text and names in braces to put in its place passes them as they are, and pays nothing for the parser.
 *
 * @throws SyntaxError for a wording that is no ICU message.
 *
 * @example
 * icuLabels(en, { 'count.prisoner': '{n, plural, one {# captive} other {# captives}}' })['count.prisoner']({ n: 2 }); // → [{ type: 'text', text: '2 captives' }]
 */
export function icuLabels({ tag }: BoxLocale, wordings: Readonly<Partial<Record<MessageId, string>>>): Labels {
  const formatters = createFormatters();
  const made = Object.entries(wordings).map(([id, text]): [string, Wording] => {
    const message = formatters.getMessageFormat(text, tag, undefined, { formatters });
    return [
      id,
      (values) => {
        const filled: unknown = message.format(values as Record<string, string>);
        return [filled].flat(2).map((piece) => (typeof piece === 'object' ? (piece as Part) : { type: 'text', text: String(piece) }));
      },
    ];
  });
  return Object.fromEntries(made);
}
