import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { readDurations } from '../../../src/read/durations/read-durations';

const REGIONS = 'AE BH DJ DZ EG EH ER IL IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SS SY TD TN YE'.split(' ');
const LOCALES = [
  ...REGIONS.flatMap((region) => ['latn', 'arab'].map((digits) => ({ locale: `ar-${region}-u-nu-${digits}`, language: ar }))),
  ...['en-US', 'en-GB', 'en-IN'].map((locale) => ({ locale, language: en })),
  ...['ru-RU', 'ru-KZ'].map((locale) => ({ locale, language: ru })),
  { locale: 'uk-UA', language: uk },
];
const UNITS = [
  ['second', 'PT%S'],
  ['minute', 'PT%M'],
  ['hour', 'PT%H'],
  ['day', 'P%D'],
  ['week', 'P%W'],
  ['month', 'P%M'],
  ['year', 'P%Y'],
] as const;
const VALUES = [2, 3, 5, 10, 11, 12, 21, 30, 45, 99, 100, 101, 102, 111, 365];

describe.each(LOCALES)('lengths of time as Intl writes them in $locale', ({ locale, language }) => {
  it.each(UNITS)('%s', (unit, iso) => {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
    for (const value of VALUES) {
      const text = format.format(value);
      expect(
        readDurations(text, { language }).map((mention) => [mention.text, mention.value]),
        text,
      ).toEqual([[text, iso.replace('%', String(value))]]);
    }
  });
});
