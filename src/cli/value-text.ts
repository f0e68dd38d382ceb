import type { Quote } from '../model/quote';
import type { Actors } from '../query';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Data on one line: no control character may reach a terminal, and no bidi control of its own may reorder what follows. */
const oneLine = (text: string): string =>
  text.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '').replace(/[\p{Cc}\p{Z}]+/gu, ' ');

/** Text of unknown direction, isolated: an Arabic quote must not reorder the numbers beside it. */
export const isolate = (text: string): string => `${FIRST_STRONG_ISOLATE}${oneLine(text)}${POP_ISOLATE}`;

/** The words of a quote, or that they are only cited. */
export const quoteText = (quote: Quote): string =>
  quote.exact === undefined ? `[${quote.start}–${quote.end} of ${quote.document}]` : `“${isolate(quote.exact)}”`;

/** The name of an actor or a place in the language asked for, in English, or in any other; the id where it has none. */
export function nameText(known: Actors, id: string, language: string): string {
  const actor = ('actors' in known ? known.actors : known).find((each) => each.id === id);
  const names: Readonly<Record<string, string | undefined>> = actor?.names ?? {};
  return names[language] ?? names.en ?? Object.values(names).find((name) => name !== undefined) ?? id;
}

type Bare = Readonly<Record<string, unknown>>;

/** A value of a slot in a few words: `240 prisoner per side`, `more than PT1H30M`, `Kenya`. */
export function valueText(value: unknown, name: (id: string) => string): string {
  if (Array.isArray(value)) return value.map((each) => valueText(each, name)).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const bare = value as Bare;
  if (typeof bare.words === 'string') return `“${isolate(bare.words)}”`;
  const named = bare.actor ?? bare.place;
  if (typeof named === 'string') return isolate(name(named));
  if (bare.value === undefined) {
    return Object.entries(bare)
      .map(([key, inner]) => `${key} ${valueText(inner, name)}`)
      .join(', ');
  }
  const bound = bare.bound;
  const words = [
    bound === 'exact' || bound === 'on' || bound === 'range' ? '' : String(bound).replace('-', ' '),
    bare.upper === undefined ? String(bare.value) : `${bare.value}–${bare.upper}`,
    bare.unit ?? '',
    bare.per === undefined ? '' : bare.per === 'side' ? 'per side' : 'in total',
  ];
  return words.filter((word) => word !== '').join(' ');
}
