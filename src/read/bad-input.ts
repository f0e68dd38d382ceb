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

const isLanguage = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'code' in value && 'morphology' in value && 'numbers' in value;

/**
 * What a caller got wrong, said before anything is read; no text of whatever content is among it.
 *
 * @throws {TypeError} where the text is no string, the language none of `onrecord/languages/…`, or the publication date no string
 * @throws {RangeError} for a text longer than `TEXT_LIMIT`, or a publication date that is no day of the calendar
 */
export function refuseBadInput(text: unknown, options: unknown): void {
  if (typeof text !== 'string') throw new TypeError(`text: expected a string, found ${shown(text)}`);
  if (text.length > TEXT_LIMIT) throw new RangeError(`text: expected at most ${TEXT_LIMIT} characters, found ${text.length}`);
  const { language, published } = (options ?? {}) as { readonly language?: unknown; readonly published?: unknown };
  if (!isLanguage(language))
    throw new TypeError(`language: expected a language imported from onrecord/languages/ar, /en, /ru or /uk, found ${shown(language)}`);
  if (published === undefined) return;
  if (typeof published !== 'string') throw new TypeError(`published: expected an ISO date such as "2025-03-18", found ${shown(published)}`);
  if (!isDay(published))
    throw new RangeError(`published: expected a day of the calendar as an ISO date such as "2025-03-18", found ${shown(published)}`);
}
