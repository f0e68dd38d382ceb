import { anchorQuote } from './anchor-quote';

/** A span told in words: `anchorQuote` leads back to it. */
export interface DescribedQuote {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

const isLowSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
const isHighSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;
const SPACE = /\s/u;
/** Context is widened to whole words, unless they are longer than this. */
const LONGEST_WORD = 24;

/** `length` code units before `at`, widened to the beginning of a word. */
function before(text: string, at: number, length: number): string {
  let from = Math.max(0, at - length);
  if (length > 0) while (from > 0 && !SPACE.test(text[from - 1]!) && at - from < length + LONGEST_WORD) from -= 1;
  if (from > 0 && isLowSurrogate(text, from)) from -= 1;
  return text.slice(from, at);
}

function after(text: string, at: number, length: number): string {
  let to = Math.min(text.length, at + length);
  if (length > 0) while (to < text.length && !SPACE.test(text[to]!) && to - at < length + LONGEST_WORD) to += 1;
  if (to < text.length && isHighSurrogate(text, to - 1)) to += 1;
  return text.slice(at, to);
}

/**
 * Describes a span so that `anchorQuote` finds it again and no other: the words, and before and after them no more than is needed
 * (nothing where the words stand once, so that a quotation stays short), or at least `context` code units on either side where the text may be reprinted.
 * `undefined` where the span is empty or outside the text.
 *
 * @example
 * describeQuote('23 soldiers and 23 officers', 16, 18); // → { start: 16, end: 18, exact: '23', prefix: 'and ' }
 */
export function describeQuote(text: string, start: number, end: number, context = 0): DescribedQuote | undefined {
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end > start && end <= text.length)) return undefined;
  const exact = text.slice(start, end);
  const isIt = (prefix: string, suffix: string): boolean => {
    const found = anchorQuote(text, { exact, prefix, suffix });
    return found.status === 'found' && found.start === start;
  };
  const described = (prefix: string, suffix: string): DescribedQuote => ({
    start,
    end,
    exact,
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
  });
  let [prefix, suffix] = [before(text, start, context), after(text, end, context)];
  if (isIt(prefix, suffix)) return described(prefix, suffix);
  for (let length = 1; ; length *= 2) {
    prefix = before(text, start, Math.max(length, context));
    if (isIt(prefix, suffix)) return described(prefix, suffix);
    suffix = after(text, end, Math.max(length, context));
    if (isIt('', suffix) && context === 0) return described('', suffix);
    // with the whole text on both sides only one place is left
    if (isIt(prefix, suffix) || length > text.length) return described(prefix, suffix);
    if (context === 0) suffix = '';
  }
}
