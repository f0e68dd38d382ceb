import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { readTimes } from '../../../src/read/times/read-times';

const REGIONS = 'AE BH DJ DZ EG EH ER IL IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SS SY TD TN YE'.split(' ');
const STYLES = ['full', 'long', 'medium'] as const;
const isoOf = (date: Date): string => date.toISOString().slice(0, 10);

const LOCALES = [
  ...REGIONS.flatMap((region) => ['latn', 'arab'].map((digits) => ({ locale: `ar-${region}-u-ca-gregory-nu-${digits}`, language: ar }))),
  ...['en-US', 'en-GB', 'en-AU', 'en-IN', 'en-IE'].map((locale) => ({ locale, language: en })),
  ...['ru-RU', 'ru-UA', 'ru-KZ'].map((locale) => ({ locale, language: ru })),
  { locale: 'uk-UA', language: uk },
];

describe.each(LOCALES)('dates as Intl writes them in $locale', ({ locale, language }) => {
  it.each(STYLES)('%s: every month reads back', (dateStyle) => {
    // medium is all digits in Arabic, which says nothing of months
    const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1) {
      const date = new Date(Date.UTC(2024, month, 1 + ((month * 7) % 28)));
      const text = format.format(date);
      expect(
        readTimes(text, { language }).map(({ value }) => value),
        text,
      ).toEqual([isoOf(date)]);
    }
  });

  it('any date reads back, anywhere in a text', () => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(fc.date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }), (date) => {
        const text = format.format(date);
        expect(readTimes(`(${text})`, { language }).map(({ value }) => value)).toEqual([isoOf(date)]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('months alone in every Arabic region', () => {
  it.each(REGIONS)('%s', (region) => {
    const format = new Intl.DateTimeFormat(`ar-${region}-u-ca-gregory-nu-latn`, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1) {
      const text = format.format(new Date(Date.UTC(2024, month, 15)));
      expect(
        readTimes(text, { language: ar }).map(({ value }) => value),
        text,
      ).toEqual([`2024-${String(month + 1).padStart(2, '0')}`]);
    }
  });
});

describe('Hijri dates as Intl writes them', () => {
  it('reads every month back', () => {
    const format = new Intl.DateTimeFormat('ar-SA-u-ca-islamic-umalqura-nu-latn', { dateStyle: 'long', timeZone: 'UTC' });
    for (let month = 0; month < 14; month += 1) {
      const date = new Date(Date.UTC(2024, month, 10));
      const text = format.format(date);
      expect(
        readTimes(text, { language: ar }).map(({ value }) => value),
        text,
      ).toEqual([isoOf(date)]);
    }
  });
});
