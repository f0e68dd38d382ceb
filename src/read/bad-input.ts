import type { Finding } from '../model/finding';
import { LANGUAGES } from '../model/vocabulary';
import { isDate } from './times/possible';

/** Longest text read, in UTF-16 code units. */
export const TEXT_LIMIT = 16 * 1024 * 1024;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const isDay = (value: string): boolean => {
  const [, year, month, day] = ISO_DATE.exec(value) ?? [];
  return year !== undefined && isDate(Number(year), Number(month), Number(day));
};

/** A value as an error shows it: short, strings in quotes. */
const shown = (value: unknown): string => (typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : String(value).slice(0, 40));

/** Whether a value is a language that the readers can read in: one of `onrecord/languages/…`. */
const isLanguage = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'code' in value && 'morphology' in value && 'numbers' in value;

const languageOf = (options: unknown): unknown => (options as { readonly language?: unknown } | null | undefined)?.language;

/**
 * Whether the options name a language that is not known, such as `languages['fr']` or `'fr'`: in it nothing can be read. The code of a known language, or no word of
 * any, is a mistake of the call and none of these.
 */
export function isUnknownLanguage(options: unknown): boolean {
  if (typeof options !== 'object' || options === null || !('language' in options)) return false;
  const { language } = options;
  return !isLanguage(language) && !(LANGUAGES as readonly unknown[]).includes(language);
}

/** The finding of a language that is not known. */
export const unknownLanguage = (options: unknown): Finding => ({
  code: 'read/unknown-language',
  severity: 'warning',
  path: [],
  args: { expected: LANGUAGES, found: shown(languageOf(options)) },
});

/**
 * What a caller got wrong, said before anything is read; no text of whatever content is among it.
 *
 * @throws {TypeError} where the text is no string, the language none of `onrecord/languages/…`, or the publication date no string
 * @throws {RangeError} for a text longer than `TEXT_LIMIT`, or a publication date that is no day of the calendar
 */
export function refuseBadInput(text: unknown, options: unknown): void {
  refuseBadText(text);
  const language = languageOf(options);
  if (!isLanguage(language))
    throw new TypeError(`language: expected a language imported from onrecord/languages/ar, /en, /ru or /uk, found ${shown(language)}`);
  const { published } = options as { readonly published?: unknown };
  if (published === undefined) return;
  if (typeof published !== 'string') throw new TypeError(`published: expected an ISO date such as "2025-03-18", found ${shown(published)}`);
  if (!isDay(published))
    throw new RangeError(`published: expected a day of the calendar as an ISO date such as "2025-03-18", found ${shown(published)}`);
}

/**
 * The part of it that is said of the text.
 *
 * @throws {TypeError} where it is no string
 * @throws {RangeError} where it is longer than `TEXT_LIMIT`
 */
export function refuseBadText(text: unknown): void {
  if (typeof text !== 'string') throw new TypeError(`text: expected a string, found ${shown(text)}`);
  if (text.length > TEXT_LIMIT) throw new RangeError(`text: expected at most ${TEXT_LIMIT} characters, found ${text.length}`);
}
