import type { Reading } from '../reading';
import { entriesAt } from './number-use';
import type { NumberEntry, NumberVocabulary } from './vocabulary';

/** The slots of a group below a thousand. */
export const UNIT = 1;
export const TEN = 2;
export const HUNDRED = 4;
export const FULL = 7;

/** A number while its words are taken one by one. */
export interface Composition {
  readonly reading: Reading;
  readonly vocabulary: NumberVocabulary;
  readonly first: number;
  /** The token after the last that was taken. */
  next: number;
  /** Where a word that took more than itself ends. */
  jump: number | undefined;
  started: boolean;
  /** It began with an article, which is one only before certain words. */
  article: boolean;
  /** Groups that a scale has closed. */
  total: number;
  /** The group being filled, below a thousand unless it is in digits. */
  group: number;
  /** Slots of the group that are taken. */
  filled: number;
  lastScale: number;
  /** The last `group × scale`, which a scale right after multiplies again: «сто тысяч миллионов», مئة ألف مليون. */
  chunk: number;
  afterHundred: boolean;
  form: 'cardinal' | 'ordinal' | 'fraction';
  digits: boolean;
  /** Code units of proclitics on the first word. */
  offset: number;
  /** The first word has the article. */
  definite: boolean;
}

/** The first way to read the word at a token that fits. */
export function entryOf(c: Composition, at: number, fits: (entry: NumberEntry) => boolean): NumberEntry | undefined {
  const token = c.reading.tokens[at];
  return token === undefined || token.gap === '\n' ? undefined : entriesAt(c.vocabulary, token)?.find(fits);
}

/** Whether the next part may be added to what stands: by و in Arabic, with "and" only after a hundred in English, by nothing in Russian. */
export function mayAdd(c: Composition, joined: boolean): boolean {
  if (!c.started) return true;
  const rule = c.vocabulary.words.joined;
  return rule === 'always' ? joined : !joined || (rule === 'after-hundred' && c.afterHundred);
}

export function put(c: Composition, value: number, slots: number): boolean {
  c.group += value;
  c.filled |= slots;
  c.afterHundred = (slots & HUNDRED) !== 0 && slots !== FULL;
  return true;
}

export function close(c: Composition, next: number, form: Composition['form']): true {
  c.filled = FULL;
  c.form = form;
  c.next = next;
  return true;
}
