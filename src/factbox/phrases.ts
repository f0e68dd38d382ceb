import { createFormatters } from '@formatjs/intl';
import type { BoxLocale, CompiledMessage, MessageId } from '../languages/words/messages';
import type { Part } from './view';

/** What a message takes: a number to count by, text, or pieces that keep their type. */
export type MessageValues = Readonly<Record<string, string | number | Part | readonly Part[]>>;
/** Wordings of the caller's own, by id of the message: text, with its arguments in braces (`'{speakers} ({cue})'`). */
export type Labels = Readonly<Partial<Record<MessageId, string>>>;
export type NumberingSystem = 'latn' | 'arab';

/** One language ready to speak: messages, numbers and lists, with the calendar and the digits pinned. */
export interface Phrases {
  readonly locale: BoxLocale;
  /** BCP 47 tag for `Intl`: `ar-u-ca-gregory-nu-latn`. */
  readonly tag: string;
  readonly formatters: ReturnType<typeof createFormatters>;
  /** Whether a message has this id. */
  has(id: string): id is MessageId;
  text(id: MessageId, values?: MessageValues): string;
  parts(id: MessageId, values?: MessageValues): Part[];
  /** "a, b and c" of pieces. */
  list(items: readonly (readonly Part[])[], type?: 'conjunction' | 'unit'): Part[];
}

const LITERAL = 0;
const ARGUMENT = 1;

/** A wording of the caller's, as the elements of a message: no parser is needed for text and plain arguments. */
const elementsOf = (text: string): object[] =>
  text
    .split(/(\{[a-z]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('{') ? { type: ARGUMENT, value: piece.slice(1, -1) } : { type: LITERAL, value: piece }));

const textOf = (parts: readonly Part[]): string => parts.map((part) => part.text).join('');

/**
 * Makes the phrases of a locale. Formatters and parsed messages are kept, so make it once for many boxes.
 * The tag names calendar and digits, so that a box does not change with the data of the runtime.
 */
export function createPhrases(locale: BoxLocale, numberingSystem: NumberingSystem = 'latn', labels: Labels = {}): Phrases {
  const tag = `${locale.tag}-u-ca-gregory-nu-${numberingSystem}`;
  const formatters = createFormatters();
  const parsed = new Map<string, ReturnType<typeof formatters.getMessageFormat>>();
  const messageOf = (id: MessageId): CompiledMessage => {
    const own = Object.hasOwn(labels, id) ? labels[id] : undefined;
    return own === undefined ? locale.messages[id] : elementsOf(own);
  };
  const format = (id: MessageId, values: MessageValues = {}): unknown => {
    const message = messageOf(id);
    if (typeof message === 'string') return message;
    let ready = parsed.get(id);
    if (ready === undefined) {
      ready = formatters.getMessageFormat(message as never, tag, undefined, { formatters });
      parsed.set(id, ready);
    }
    return ready.format(values as Record<string, string>);
  };
  const parts = (id: MessageId, values?: MessageValues): Part[] => {
    const made = format(id, values);
    const pieces = (Array.isArray(made) ? made : [made]) as (string | Part | Part[])[];
    return pieces.flatMap((piece) => (typeof piece === 'string' ? { type: 'text' as const, text: piece } : piece));
  };
  return {
    locale,
    tag,
    formatters,
    has: (id): id is MessageId => Object.hasOwn(locale.messages, id),
    text: (id, values) => {
      const made = format(id, values);
      return typeof made === 'string' ? made : textOf(parts(id, values));
    },
    parts,
    list: (items, type = 'conjunction') => {
      // asking Intl is dear, and most lists have one item
      if (items.length === 1) return [...items[0]!];
      return formatters
        .getListFormat(tag, { type })
        .formatToParts(items.map((_, index) => String(index)))
        .flatMap((piece) => (piece.type === 'element' ? items[Number(piece.value)]! : { type: 'text' as const, text: piece.value }));
    },
  };
}
