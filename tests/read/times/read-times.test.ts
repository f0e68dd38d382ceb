import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { TimeValue } from '../../../src/model/values';
import { readTimes } from '../../../src/read/times/read-times';
import * as arDates from '../../corpora/ar/dates';
import * as enDates from '../../corpora/en/dates';
import * as ruDates from '../../corpora/ru/dates';
import * as ukDates from '../../corpora/uk/dates';
import { bracketed } from '../bracketed';

const published = '2025-03-18';
const LANGUAGES = [
  [ar, arDates],
  [en, enDates],
  [ru, ruDates],
  [uk, ukDates],
] as const;

describe.each(LANGUAGES.map(([language, corpus]) => ({ code: language.code, language, corpus })))(
  'dates in $code',
  ({ language, corpus }) => {
    const rows = Object.entries(corpus.dates).flatMap(([value, phrases]) => phrases.map((phrase) => ({ value, phrase })));

    it('has a corpus of its own size', () => expect(rows.length).toBeGreaterThanOrEqual(150));

    it.each(rows)('$phrase is $value', ({ value, phrase }) => {
      const { text, start, end } = bracketed(phrase);
      const found = readTimes(text, { language, published });
      expect(found.map((mention) => [mention.start, mention.end, mention.value])).toEqual([[start, end, value]]);
      expect(found[0]?.text).toBe(text.slice(start, end));
      // the model takes whatever the reader gives
      expect(TimeValue.shape.value.safeParse(found[0]?.value).success).toBe(true);
    });

    it.each(corpus.never.map((phrase) => ({ phrase })))('$phrase is no date', ({ phrase }) => {
      expect(readTimes(phrase, { language, published })).toEqual([]);
    });

    it('guesses nothing without a publication date', () => {
      for (const { phrase } of rows) {
        const [relative] = readTimes(bracketed(phrase).text, { language, published });
        const [absolute] = readTimes(bracketed(phrase).text, { language });
        expect(absolute?.stated).toBe(relative?.stated);
        expect(absolute?.resolvedFrom).toBeUndefined();
        expect(absolute?.value).toBe(relative?.resolvedFrom === undefined ? relative?.value : undefined);
      }
    });
  },
);

describe('what the words alone state', () => {
  it.each([
    { language: en, text: 'on 19 March', stated: '--03-19', resolvedFrom: published },
    { language: en, text: 'on Tuesday', stated: 'tuesday', resolvedFrom: published },
    { language: en, text: 'tomorrow', stated: 'tomorrow', resolvedFrom: published },
    { language: en, text: '19 March 2025', stated: '2025-03-19', resolvedFrom: undefined },
    { language: en, text: 'last week', stated: 'last-week', resolvedFrom: published },
    { language: en, text: 'three days ago', stated: 'P3D-ago', resolvedFrom: published },
    { language: ar, text: '18 رمضان 1446 هـ', stated: 'hijri:1446-09-18', resolvedFrom: undefined },
    { language: ar, text: 'بعد أسبوعين', stated: 'in-P2W', resolvedFrom: published },
    { language: ru, text: '19-го числа', stated: '---19', resolvedFrom: published },
    { language: uk, text: 'у середу наступного тижня', stated: 'wednesday-next-week', resolvedFrom: published },
  ])('$text', ({ language, text, stated, resolvedFrom }) => {
    const [mention] = readTimes(text, { language, published });
    expect(mention?.stated).toBe(stated);
    expect(mention?.resolvedFrom).toBe(resolvedFrom);
  });
});

describe('bounds', () => {
  it.each([
    { language: en, text: 'by 19 March', bound: 'until' },
    { language: en, text: 'since 2022', bound: 'from' },
    { language: en, text: 'before March 19', bound: 'before' },
    { language: en, text: 'after the 19th of March', bound: 'after' },
    { language: en, text: 'until Friday', bound: 'until' },
    { language: en, text: 'on Friday', bound: 'on' },
    { language: ar, text: 'حتى 19 مارس', bound: 'until' },
    { language: ar, text: 'منذ عام 2022', bound: 'from' },
    { language: ar, text: 'قبل يوم الثلاثاء', bound: 'before' },
    { language: ar, text: 'بعد 19 مارس', bound: 'after' },
    { language: ru, text: 'до 19 марта', bound: 'until' },
    { language: ru, text: 'с 19 марта', bound: 'from' },
    { language: ru, text: 'после 19 марта', bound: 'after' },
    { language: uk, text: 'до 19 березня', bound: 'until' },
    { language: uk, text: 'від 19 березня', bound: 'from' },
    { language: uk, text: 'після 19 березня', bound: 'after' },
  ])('$text', ({ language, text, bound }) => {
    expect(readTimes(text, { language, published }).map((mention) => mention.bound)).toEqual([bound]);
  });
});

describe('what cannot be', () => {
  it.each([
    { language: en, text: '31 February' },
    { language: en, text: '19:75' },
    { language: en, text: '2025-02-30' },
    { language: en, text: 'February 30, 2025' },
    { language: en, text: '29 February 2025' },
    { language: ar, text: '31 فبراير' },
    { language: ru, text: '31 февраля' },
    { language: ru, text: '45.13.2025' },
    { language: uk, text: '31 лютого' },
  ])('$text is a finding and no mention', ({ language, text }) => {
    const codes: string[] = [];
    const found = readTimes(`x ${text} x`, { language, published, onFinding: ({ code, args }) => codes.push(`${code} ${args.found}`) });
    expect(found).toEqual([]);
    expect(codes).toEqual([`read/impossible-date ${text}`]);
  });

  it('knows leap years', () => {
    expect(readTimes('29 February 2024', { language: en })[0]?.value).toBe('2024-02-29');
    expect(readTimes('29 February', { language: en, published })[0]?.value).toBe('2024-02-29');
  });
});
