import { MESSAGE_IDS } from '../languages/words/generated/message-ids';
import type { BoxLocale, MessageId } from '../languages/words/messages';
import { fillMessage, fillNames, type MessageValues } from './fill-message';
import type { Part } from './view';

/** Fills a wording: what `icuLabels` makes of one in ICU MessageFormat. */
export type Wording = (values: MessageValues) => readonly (string | Part)[];
/**
 * Wordings of the caller's own, by id of the message: text, with its arguments in braces (`'{speakers} ({cue})'`); plurals by `icuLabels`.
 */
export type Labels = Readonly<Partial<Record<MessageId, string | Wording>>>;
export type NumberingSystem = 'latn' | 'arab';

/** Where formatters come from: the runtime's `Intl` as it is, or what `@formatjs/intl` makes and keeps of it (`intlFormatters`). */
export interface Formatters {
  getPluralRules(tag: string): Intl.PluralRules;
  getNumberFormat(tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat;
  getDateTimeFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat;
  getListFormat(tag: string, options: Intl.ListFormatOptions): Intl.ListFormat;
  getRelativeTimeFormat(tag: string, options: Intl.RelativeTimeFormatOptions): Intl.RelativeTimeFormat;
}

const NATIVE: Formatters = {
  getPluralRules: (tag) => new Intl.PluralRules(tag),
  getNumberFormat: (tag, options) => new Intl.NumberFormat(tag, options),
  getDateTimeFormat: (tag, options) => new Intl.DateTimeFormat(tag, options),
  getListFormat: (tag, options) => new Intl.ListFormat(tag, options),
  getRelativeTimeFormat: (tag, options) => new Intl.RelativeTimeFormat(tag, options),
};

/** One language ready to speak: messages, numbers and lists, with the calendar and the digits pinned. */
export interface Phrases {
  readonly locale: BoxLocale;
  /** Whether a message has this id. */
  has(id: string): id is MessageId;
  text(id: MessageId, values?: MessageValues): string;
  parts(id: MessageId, values?: MessageValues): Part[];
  /** "a, b and c" of pieces. */
  list(items: readonly (readonly Part[])[], type?: 'conjunction' | 'unit'): Part[];
  number(n: number, options?: Intl.NumberFormatOptions): string;
  date(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat;
  relative(days: number): string;
}

/** Makes each formatter once: they are dear to make. */
function keep<O, F>(make: (options: O) => F): (options: O) => F {
  const made = new Map<string, F>();
  return (options) => {
    const key = JSON.stringify(options);
    const found = made.get(key) ?? make(options);
    made.set(key, found);
    return found;
  };
}

/** The messages of a locale by id; the ids are the same for all, in the order of the lines. */
function messagesOf({ messages }: BoxLocale): ReadonlyMap<string, string> {
  const lines = messages.split('\n').values();
  return new Map(
    MESSAGE_IDS.split('\n').flatMap((line) => {
      const [prefix, ...words] = line.split(' ');
      return words.map((word): [string, string] => [
        prefix === '-' ? word : `${prefix}.${word}`,
        lines.next().value || word.replaceAll('-', ' '),
      ]);
    }),
  );
}

const textOf = (parts: readonly Part[]): string => parts.map((part) => part.text).join('');

/**
 * Makes the phrases of a locale. Formatters and messages are kept, so make it once for many boxes.
 * The tag names calendar and digits, so that a box does not change with the data of the runtime.
 */
export function createPhrases(
  locale: BoxLocale,
  numberingSystem: NumberingSystem = 'latn',
  labels: Labels = {},
  formatters: Formatters = NATIVE,
): Phrases {
  const tag = `${locale.tag}-u-ca-gregory-nu-${numberingSystem}`;
  const messages = messagesOf(locale);
  const categories = locale.plurals.split(' ');
  const rules = formatters.getPluralRules(tag);
  const numbers = keep((options: Intl.NumberFormatOptions) => formatters.getNumberFormat(tag, options));
  const dates = keep((options: Intl.DateTimeFormatOptions) => formatters.getDateTimeFormat(tag, options));
  const lists = keep((type: 'conjunction' | 'unit') => formatters.getListFormat(tag, { type }));
  const relatives = keep((numeric: 'auto') => formatters.getRelativeTimeFormat(tag, { numeric }));
  const number = (n: number, options: Intl.NumberFormatOptions = {}): string => numbers(options).format(n);
  const counting = { formOf: (n: number): number => categories.indexOf(rules.select(n)), digitsOf: number };
  const parts = (id: MessageId, values: MessageValues = {}): Part[] => {
    const own = Object.hasOwn(labels, id) ? labels[id] : undefined;
    if (own === undefined) return fillMessage(messages.get(id) ?? id, values, counting);
    if (typeof own === 'string') return fillNames(own, values, number);
    return own(values).map((piece) => (typeof piece === 'string' ? { type: 'text', text: piece } : piece));
  };
  return {
    locale,
    has: (id): id is MessageId => messages.has(id),
    text: (id, values) => textOf(parts(id, values)),
    parts,
    list: (items, type = 'conjunction') => {
      // asking Intl is dear, and most lists have one item
      if (items.length === 1) return [...items[0]!];
      return lists(type)
        .formatToParts(items.map((_, index) => String(index)))
        .flatMap((piece) => (piece.type === 'element' ? items[Number(piece.value)]! : { type: 'text' as const, text: piece.value }));
    },
    number,
    date: dates,
    relative: (days) => relatives('auto').format(days, 'day'),
  };
}
