import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import type { Language } from '../../../src/languages/language';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { readDurations } from '../../../src/read/durations/read-durations';
import { readTimes } from '../../../src/read/times/read-times';
import * as arDates from '../../corpora/ar/dates';
import * as arDurations from '../../corpora/ar/durations';
import * as enDates from '../../corpora/en/dates';
import * as enDurations from '../../corpora/en/durations';
import * as ruDates from '../../corpora/ru/dates';
import * as ruDurations from '../../corpora/ru/durations';
import * as ukDates from '../../corpora/uk/dates';
import * as ukDurations from '../../corpora/uk/durations';
import { bracketed } from '../bracketed';

const published = '2025-03-18';
const CORPORA = [
  { language: ar, phrases: [arDates.dates, arDurations.durations] },
  { language: en, phrases: [enDates.dates, enDurations.durations] },
  { language: ru, phrases: [ruDates.dates, ruDurations.durations] },
  { language: uk, phrases: [ukDates.dates, ukDurations.durations] },
].map(({ language, phrases }) => ({
  code: language.code,
  language,
  texts: phrases.flatMap((table) => Object.values(table).flat()).map((phrase) => bracketed(phrase).text),
}));

const valuesOf = (text: string, language: (typeof CORPORA)[number]['language']): unknown[] => [
  ...readTimes(text, { language, published }).map(({ value, stated, bound }) => [value, stated, bound]),
  ...readDurations(text, { language }).map(({ value, upper, bound }) => [value, upper, bound]),
];

const EASTERN = '٠١٢٣٤٥٦٧٨٩';
const CHANGES: readonly (readonly [name: string, only: string, change: (text: string) => string])[] = [
  ['NFD', '', (text) => text.normalize('NFD')],
  ['other digits', '', (text) => text.replace(/\d/g, (digit) => EASTERN[Number(digit)]!)],
  ['text before and after', '', (text) => `» ${text} «`],
  ['a paragraph before and after', '', (text) => `—\n${text}\n—`],
  ['no-break spaces', '', (text) => text.replaceAll(' ', '\u00a0')],
  ['bidi marks', '', (text) => `\u200f${text}\u200e`],
  ['harakat', 'ar', (text) => text.replace(/(?<=[\u0621-\u064a])(?=[\u0621-\u064a])/g, '\u064e')],
  ['tatweel', 'ar', (text) => text.replace(/(?<=[بتثجحخسشصضطظعغفقكلمنهي])(?=[\u0621-\u064a])/g, '\u0640')],
];

describe.each(CORPORA)('what is read in $code does not change with spelling', ({ code, language, texts }) => {
  it.each(CHANGES.filter(([, only]) => only === '' || only === code).map(([name, , change]) => ({ name, change })))(
    '$name',
    ({ change }) => {
      for (const text of texts) expect(valuesOf(change(text), language), change(text)).toEqual(valuesOf(text, language));
    },
  );

  it('spans slice to themselves, whatever the text', () => {
    const words = fc.array(fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 8 });
    fc.assert(
      fc.property(words, fc.constantFrom(' ', '', '\n', ', '), (parts, gap) => {
        const text = parts.join(gap);
        let last = 0;
        for (const { start, end, text: found } of readTimes(text, { language, published })) {
          expect(text.slice(start, end)).toBe(found);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
        for (const { start, end, text: found } of readDurations(text, { language })) expect(text.slice(start, end)).toBe(found);
      }),
      { numRuns: 300 },
    );
  });
});

it('a zone between two hours is of one of them', () => {
  const texts = (text: string, language: Language) => readTimes(text, { language, published: '2025-03-18' }).map((mention) => mention.text);
  expect(texts('March 18 at 8:15 p.m. Moscow time 3 a.m.', en)).toEqual(['March 18 at 8:15 p.m. Moscow time', '3 a.m.']);
  expect(texts('8 часов вечера 20 марта по московскому времени в 20:00', ru)).toEqual([
    '8 часов вечера 20 марта по московскому времени',
    '20:00',
  ]);
});
