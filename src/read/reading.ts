import type { Language } from '../languages/language';
import type { Finding } from '../model/finding';
import { type Folded, fold, type Token, tokenise, withoutMarkup } from '../text';
import { isUnknownLanguage, refuseBadInput, refuseBadText, unknownLanguage } from './bad-input';
import type { Registry } from './names/registry';

/** A text made ready for every reader: folded and cut into tokens once. */
export interface Reading {
  readonly text: string;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  readonly language: Language;
  /** ISO date of publication, never guessed. */
  readonly published?: string | undefined;
  /** Actors, places and offices that the caller adds to what the language knows. */
  readonly registry?: Registry | undefined;
  readonly onFinding: (finding: Finding) => void;
  /** What readers have found in it already. */
  readonly found: unknown[];
}

export interface ReadingOptions {
  readonly language: Language;
  /** ISO date (`2025-03-18`) that relative and partial dates resolve against. */
  readonly published?: string;
  /** Actors, places and offices added to those that the language knows; the same id stands for the caller's. */
  readonly registry?: Registry;
  /** Told of what looks like a value and can't be one: an impossible date, a number too long to hold. */
  readonly onFinding?: (finding: Finding) => void;
}

const ignore = (): void => {};

/**
 * Folds and tokenises a text for the readers.
 *
 * @throws {TypeError} where the text is no string or the language no language
 * @throws {RangeError} for a text longer than `TEXT_LIMIT`, or a publication date that is no ISO date
 */
export function prepare(text: string, options: ReadingOptions): Reading {
  refuseBadInput(text, options);
  const { language, published, registry, onFinding = ignore } = options;
  const folded = fold(withoutMarkup(text));
  // every field is there, so that readings are of one shape
  return { text, folded, tokens: tokenise(folded), language, published, registry, onFinding, found: [] };
}

/**
 * What a reader finds in a text; nothing, and a finding `read/unknown-language`, where the language is not known. `prepare` throws there.
 *
 * @throws {TypeError} where the text is no string, no language is given at all, or a code in place of the language itself
 * @throws {RangeError} as `prepare`
 */
export function readIn<T>(text: string, options: ReadingOptions, read: (reading: Reading) => readonly T[]): T[] {
  if (!isUnknownLanguage(options)) return [...read(prepare(text, options))];
  refuseBadText(text);
  options.onFinding?.(unknownLanguage(options));
  return [];
}

let readers = 0;

/**
 * A reader that reads each reading once: what it finds is kept on the reading, which dies with it.
 *
 * @example
 * const lengthOf = once((reading) => ({ tokens: reading.tokens.length }));
 * lengthOf(prepare('a truce', { language: en })); // → { tokens: 2 }
 */
export function once<T extends object>(read: (reading: Reading) => T): (reading: Reading) => T {
  const place = readers;
  readers += 1;
  return (reading) => {
    const { found } = reading;
    while (found.length <= place) found.push(undefined);
    const known = found[place];
    if (known !== undefined) return known as T;
    const made = read(reading);
    found[place] = made;
    return made;
  };
}
