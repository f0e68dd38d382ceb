import * as fc from 'fast-check';
import * as arabicWords from 'n2words/ar-SA';
import * as britishWords from 'n2words/en-GB';
import * as americanWords from 'n2words/en-US';
import * as russianWords from 'n2words/ru-RU';
import * as ukrainianWords from 'n2words/uk-UA';
import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import type { Language } from '../../../src/languages/language';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import type { NumberMention } from '../../../src/read/mentions';
import { readNumbers } from '../../../src/read/numbers';

const WRITERS: readonly { name: string; language: Language; write: (value: number) => string }[] = [
  { name: 'Arabic, masculine', language: ar, write: (value) => arabicWords.toCardinal(value) },
  { name: 'Arabic, feminine', language: ar, write: (value) => arabicWords.toCardinal(value, { gender: 'feminine' }) },
  { name: 'English, American', language: en, write: (value) => americanWords.toCardinal(value) },
  { name: 'English, British', language: en, write: (value) => britishWords.toCardinal(value) },
  { name: 'Russian', language: ru, write: (value) => russianWords.toCardinal(value) },
  { name: 'Russian, feminine', language: ru, write: (value) => russianWords.toCardinal(value, { gender: 'feminine' }) },
  { name: 'Ukrainian', language: uk, write: (value) => ukrainianWords.toCardinal(value) },
  { name: 'Ukrainian, feminine', language: uk, write: (value) => ukrainianWords.toCardinal(value, { gender: 'feminine' }) },
];

const isWhole = (found: readonly NumberMention[], text: string, value: number): boolean =>
  found.length === 1 && found[0]!.text === text && found[0]!.value === value;

describe.each(WRITERS)('number words as n2words writes them: $name', ({ language, write }) => {
  it('reads every integer up to 10,000 back, whole', () => {
    const integers = Array.from({ length: 10_001 }, (_, value) => ({ value, text: write(value) }));
    expect(integers.filter(({ value, text }) => !isWhole(readNumbers(text, { language }), text, value))).toEqual([]);
  });

  it('reads integers up to a billion back, whole', () => {
    const values = fc.oneof(fc.integer({ min: 10_000, max: 1_000_000 }), fc.integer({ min: 1_000_000, max: 1_000_000_000 }));
    fc.assert(
      fc.property(values, (value) => {
        const text = write(value);
        return isWhole(readNumbers(text, { language }), text, value);
      }),
      { numRuns: 1500, seed: 1 },
    );
  });
});

describe.each([
  { language: en, write: (value: number) => americanWords.toOrdinal(value) },
  { language: ru, write: (value: number) => russianWords.toOrdinal(value) },
  { language: uk, write: (value: number) => ukrainianWords.toOrdinal(value) },
])('ordinals as n2words writes them: $language.code', ({ language, write }) => {
  it('reads the first 999 back, whole', () => {
    for (let value = 1; value < 1000; value += 1) {
      const text = write(value);
      expect(readNumbers(text, { language }).map((mention) => [mention.text, mention.value, mention.form])).toEqual([
        [text, value, 'ordinal'],
      ]);
    }
  });
});
