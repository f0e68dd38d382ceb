import { anchorQuote, type QuotePlace } from './anchor-quote';
import { digestOf } from './digest-of';

/** What a stored quote holds, as far as finding it goes. */
export interface StoredQuote {
  readonly start: number;
  readonly end: number;
  readonly exact?: string | undefined;
  readonly digest?: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

export type QuoteLocation =
  /** The text says there what the quote says. */
  | { readonly status: 'holds' }
  /** The words and the place hold, the context given does not. */
  | { readonly status: 'context'; readonly side: 'prefix' | 'suffix'; readonly found: string }
  /** The words stand elsewhere, in one place. `found` is what stands at the place given. */
  | { readonly status: 'moved'; readonly to: QuotePlace; readonly found: string }
  /** The words stand elsewhere, in several places that the context does not tell apart. */
  | { readonly status: 'ambiguous'; readonly places: readonly QuotePlace[]; readonly found: string }
  /** The words are nowhere; `near` are the same in another spelling. */
  | { readonly status: 'gone'; readonly near: readonly QuotePlace[]; readonly found: string };

/**
 * Says whether a stored quote still is what the text says at its place, and if not, where it went.
 *
 * @example
 * locateQuote('Then 23 soldiers.', { start: 0, end: 11, exact: '23 soldiers' }).status; // → 'moved'
 */
export function locateQuote(text: string, quote: StoredQuote): QuoteLocation {
  const { start, end, exact, digest, prefix, suffix } = quote;
  const found = text.slice(start, end);
  if (exact === undefined)
    return end <= text.length && digestOf(found) === digest ? { status: 'holds' } : { status: 'gone', near: [], found };
  if (found === exact) {
    if (prefix !== undefined && !text.slice(0, start).endsWith(prefix))
      return { status: 'context', side: 'prefix', found: text.slice(Math.max(0, start - prefix.length), start) };
    if (suffix !== undefined && !text.startsWith(suffix, end))
      return { status: 'context', side: 'suffix', found: text.slice(end, end + suffix.length) };
    return { status: 'holds' };
  }
  // the context as it stands, then less and less of it: a text that changed near the quote still tells which one was meant
  for (let length = Math.max(prefix?.length ?? 0, suffix?.length ?? 0, 1); length > 0; length = Math.floor(length / 2)) {
    const anchored = anchorQuote(text, { exact, prefix: prefix?.slice(-length) ?? '', suffix: suffix?.slice(0, length) ?? '' });
    if (anchored.status === 'found') return { status: 'moved', to: { start: anchored.start, end: anchored.end, exact }, found };
    if (anchored.status === 'ambiguous') return { status: 'ambiguous', places: anchored.places, found };
  }
  const anchored = anchorQuote(text, { exact });
  if (anchored.status === 'found') return { status: 'moved', to: { start: anchored.start, end: anchored.end, exact }, found };
  if (anchored.status === 'ambiguous') return { status: 'ambiguous', places: anchored.places, found };
  return { status: 'gone', near: anchored.near, found };
}
