import { messageIds } from '../languages/words/message-ids';
import type { BoxLocale, MessageId } from '../languages/words/messages';
import { fillMessage, fillNames, type MessageValues } from './fill-message';
import type { Part } from './view';

/** Fills a wording: what `icuLabels` makes of one in ICU MessageFormat. */
export type Wording = (values: MessageValues) => Part[];
/**
 * Wordings of the caller's own, by id of the message: text, with its arguments in braces (`'{speakers} ({cue})'`); plurals by `icuLabels`.
 */
export type Labels = Readonly<Partial<Record<MessageId, string | Wording>>>;
export type NumberingSystem = 'latn' | 'arab';

/** The formatters of `Intl` that a box asks for, and their options. */
export interface FormatterKinds {
  PluralRules: [Intl.PluralRules, Intl.PluralRulesOptions];
  NumberFormat: [Intl.NumberFormat, Intl.NumberFormatOptions];
  DateTimeFormat: [Intl.DateTimeFormat, Intl.DateTimeFormatOptions];
  DisplayNames: [Intl.DisplayNames, Intl.DisplayNamesOptions];
  ListFormat: [Intl.ListFormat, Intl.ListFormatOptions];
  RelativeTimeFormat: [Intl.RelativeTimeFormat, Intl.RelativeTimeFormatOptions];
}
/** The moment that comes so many months and then days after another, in UTC. `start` is in milliseconds. */
export type AddLength = (start: number, months: number, days: number) => Date;
/**
 * Where formatters come from: the runtime's `Intl` as it is, or what `@formatjs/intl` makes and keeps of it (`intlFormatters`); and what counts the days of a truce,
 * `add` of date-fns, where it is given.
 */
export interface Formatters {
  <K extends keyof FormatterKinds>(kind: K, tag: string, options: FormatterKinds[K][1]): FormatterKinds[K][0];
  readonly add?: AddLength;
}

const NATIVE: Formatters = (kind, tag, options) =>
  new (Intl[kind] as unknown as new (...given: [string, typeof options]) => FormatterKinds[typeof kind][0])(tag, options);

/** One language ready to speak: messages and formatters, with the calendar and the digits pinned. */
export interface Phrases {
  readonly locale: BoxLocale;
  /** Whether a message has this id. */
  has(id: string): id is MessageId;
  text(id: MessageId, values?: MessageValues): string;
  parts(id: MessageId, values?: MessageValues): Part[];
  /** The label of a word of a vocabulary, `kind.talks`; the word itself, legible, where there is none. */
  word(vocabulary: string, word: string): string;
  /** "a, b and c" of pieces. */
  list(items: readonly (readonly Part[])[], type?: 'conjunction' | 'unit'): Part[];
  number(n: number, options?: Intl.NumberFormatOptions): string;
  /** A number of what `Intl` has a name for ("5 days", "2 US dollars"), in the case that stands behind a bound where one governs it. */
  amount(n: number, grammar: string | undefined, options: Intl.NumberFormatOptions): string;
  format<K extends keyof FormatterKinds>(kind: K, options: FormatterKinds[K][1]): FormatterKinds[K][0];
  readonly add: AddLength | undefined;
}

/** The messages of a locale by id; the ids are the same for all, in the order of the messages. */
function messagesOf({ code, messages, letters }: BoxLocale): ReadonlyMap<string, string> {
  // names in braces stand as they are
  const letterOf = (found: string): string => (found[1] ? found : letters[found.charCodeAt(0) - 65]!);
  const texts = (letters ? messages.replace(/\{[A-Za-z]+\}|[A-Za-z]/g, letterOf) : messages).split('=').values();
  return new Map(
    messageIds().flatMap((id): [string, string][] => {
      const { value } = texts.next();
      if (value === undefined) return [];
      const text = value || legible(id.replace(/.*\./, ''));
      // names of kinds and slots begin a line; they are kept as other words are, which they often repeat
      return [[id, /^(?:kind|slot)/.test(id) ? raised(text, code) : text]];
    }),
  );
}

/** A word of the data for a reader. */
export const legible = (word: string): string => word.replaceAll('-', ' ');

/** Text that begins a line. */
export const raised = (text: string, language: string): string => text.replace(/^./u, (first) => first.toLocaleUpperCase(language));

/** Pieces side by side, between dots. */
export const dotted = (items: readonly (readonly Part[])[]): Part[] =>
  items.filter(({ length }) => length).flatMap((parts, index) => (index ? [{ type: 'text' as const, text: '\u00a0· ' }, ...parts] : parts));

export const textOf = (parts: readonly Part[]): string => parts.map((part) => part.text).join('');

/**
 * Makes the phrases of a locale. Formatters and messages are kept, since they are dear to make: make it once for many boxes.
 * The tag names calendar and digits, so that a box does not change with the data of the runtime.
 */
export function createPhrases(
  locale: BoxLocale,
  numberingSystem: NumberingSystem = 'latn',
  labels: Labels = {},
  formatters = NATIVE,
): Phrases {
  const tag = `${locale.tag}-u-ca-gregory-nu-${numberingSystem}`;
  const messages = messagesOf(locale);
  const categories = locale.plurals.split(' ');
  const made = new Map<string, unknown>();
  const keep = <T>(key: string, make: () => T): T => {
    const value = (made.get(key) as T | undefined) ?? make();
    made.set(key, value);
    return value;
  };
  const format: Phrases['format'] = (kind, options) => keep(kind + JSON.stringify(options), () => formatters(kind, tag, options));
  const number = (n: number, options: Intl.NumberFormatOptions = {}): string => format('NumberFormat', options).format(n);
  const formOf = (n: number, grammar: unknown): number => {
    const form = categories.indexOf(format('PluralRules', {}).select(n));
    return grammar && locale.oblique ? Number(locale.oblique[form]) : form;
  };
  const amount: Phrases['amount'] = (n, grammar, options) => {
    const counted = format('NumberFormat', options);
    const words = counted.format(n);
    // the name behind the number, as behind a number that takes the form of the oblique case: five, or one and a half
    const sample = grammar && locale.oblique && counted.format(formOf(n, grammar) === 2 ? 5 : 1.5);
    return sample ? words.replace(/\P{Nd}+$/u, /\P{Nd}+$/u.exec(sample)![0]) : words;
  };
  const parts = (id: MessageId, values: MessageValues = {}): Part[] => {
    const own = labels[id];
    if (typeof own === 'function') return own(values);
    if (own !== undefined) return fillNames(own, values, number);
    const { n, case: grammar } = values;
    const message = messages.get(id) ?? amount(n as number, grammar as string, { style: 'unit', unitDisplay: 'long', unit: id.slice(9) });
    return fillMessage(message, values, { formOf, digitsOf: number });
  };
  const has = (id: string): id is MessageId => messages.has(id);
  const text: Phrases['text'] = (id, values) => textOf(parts(id, values));
  return {
    locale,
    has,
    text,
    parts,
    word: (vocabulary, word) => {
      const id = `${vocabulary}.${word}`;
      return has(id) ? text(id) : legible(word);
    },
    list: (items, type = 'conjunction') => {
      // asking Intl is dear, most lists have one item, and those of one length are joined alike
      if (items.length === 1) return [...items[0]!];
      const pattern = keep(type + items.length, () => format('ListFormat', { type }).formatToParts(items.map((_, index) => String(index))));
      return pattern.flatMap((piece) =>
        piece.type === 'element' ? items[Number(piece.value)]! : { type: 'text' as const, text: piece.value },
      );
    },
    number,
    amount,
    format,
    add: formatters.add,
  };
}
