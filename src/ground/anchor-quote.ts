import { fold, foldText, originalSpan } from '../text';
import { occurrencesOf } from './occurrences-of';

/** What an author gives of a quote: the words, and as much of what stands around them as tells one place from another. */
export interface QuoteSelector {
  readonly exact: string;
  /** Words that stand immediately before, spaces included. */
  readonly prefix?: string;
  /** Words that stand immediately after. */
  readonly suffix?: string;
}

/** A place in a text: UTF-16, half-open. */
export interface QuotePlace {
  readonly start: number;
  readonly end: number;
  /** What the text says there. */
  readonly exact: string;
}

export type Anchoring =
  | ({ readonly status: 'found' } & QuotePlace)
  /** More than one place: a prefix or a suffix would tell them apart. */
  | { readonly status: 'ambiguous'; readonly places: readonly QuotePlace[] }
  /** No place has these words in this context. `near` lists the same words elsewhere, or in another spelling (vowel marks, hamza, case, digits, quotation marks). */
  | { readonly status: 'not-found'; readonly near: readonly QuotePlace[] };

/** So many places are enough to show what a quote could mean. */
const MOST_PLACES = 20;
const DIGIT = /\p{Nd}/u;

/**
 * Finds the one place of a text that a quote means. Never throws, never guesses: what is not there, or is there twice, comes back as such with the places it could mean.
 * The words must be those of the text, to the code unit; where a number would be cut ("5" out of "175"), a place where it stands whole is preferred.
 *
 * @example
 * anchorQuote('23 soldiers and 23 officers', { exact: '23', suffix: ' officers' }); // → { status: 'found', start: 16, end: 18, exact: '23' }
 */
export function anchorQuote(text: string, selector: QuoteSelector): Anchoring {
  const { exact, prefix = '', suffix = '' } = selector;
  if (exact === '') return { status: 'not-found', near: [] };
  const everywhere = occurrencesOf(text, exact);
  const inContext = everywhere.filter((start) => endsAt(text, prefix, start) && text.startsWith(suffix, start + exact.length));
  const whole = inContext.filter((start) => !cutsNumber(text, start, start + exact.length));
  const chosen = whole.length > 0 ? whole : inContext;
  const place = (start: number): QuotePlace => ({ start, end: start + exact.length, exact });
  if (chosen.length === 1) return { status: 'found', ...place(chosen[0]!) };
  if (chosen.length > 1) return { status: 'ambiguous', places: chosen.slice(0, MOST_PLACES).map(place) };
  return { status: 'not-found', near: everywhere.length > 0 ? everywhere.slice(0, MOST_PLACES).map(place) : respelled(text, exact) };
}

const endsAt = (text: string, prefix: string, at: number): boolean => prefix.length <= at && text.startsWith(prefix, at - prefix.length);

const isDigit = (text: string, at: number): boolean => at >= 0 && at < text.length && DIGIT.test(text[at]!);

const cutsNumber = (text: string, start: number, end: number): boolean =>
  (isDigit(text, start - 1) && isDigit(text, start)) || (isDigit(text, end - 1) && isDigit(text, end));

/** The same words in another spelling. */
function respelled(text: string, exact: string): QuotePlace[] {
  const folded = fold(text);
  const wanted = foldText(exact).trim();
  if (wanted === '') return [];
  return occurrencesOf(folded.text, wanted)
    .slice(0, MOST_PLACES)
    .map((at) => {
      const { start, end } = originalSpan(folded, at, at + wanted.length);
      return { start, end, exact: text.slice(start, end) };
    });
}
