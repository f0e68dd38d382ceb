import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import type { Language } from '../../../src/languages/language';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import type { Finding } from '../../../src/model/finding';
import { readNumbers } from '../../../src/read/numbers';
import { readQuantities } from '../../../src/read/quantities';
import { numbers as arabic } from '../../corpora/ar/numbers';
import { bracketed } from '../bracketed';

const LANGUAGES: Readonly<Record<'ar' | 'en' | 'ru' | 'uk', Language>> = { ar, en, ru, uk };
/** By code: a failing property prints its counterexample. */
const code = fc.constantFrom('ar', 'en', 'ru', 'uk');
const SCRIPTS = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '०१२३४५६७८९', '０１２３４５６７８９', '߀߁߂߃߄߅߆߇߈߉'];
const inScript = (text: string, script: string): string => text.replace(/\d/g, (digit) => [...script][Number(digit)]!);
const valuesOf = (text: string, language: Language) => readNumbers(text, { language }).map(({ value, form }) => [value, form]);

const PIECES = [
  '175',
  '1,234.5',
  '1.234,5',
  '12 345',
  '½',
  '3/4',
  '-5',
  '%',
  '10%',
  '$',
  '€',
  '5th',
  '2.5',
  '..',
  ',',
  '-',
  '–',
  '(',
  ')',
  '\n',
  ' ',
  ' ',
  ' ',
  'G7',
  '+',
  'million',
  'and',
  'a',
  'half',
  'two',
  'hundred',
  'from each side',
  'prisoners',
  'of',
  'between',
  'or more',
  'soldiers',
  'wounded',
  'point',
  'third',
  'ثلاثة',
  'آلاف',
  'و',
  'وعشرون',
  'مئة',
  'أحد',
  'عشر',
  'نصف',
  'مليون',
  'أسيرين',
  'جنديًا',
  'من كل جانب',
  'في المئة',
  'بين',
  'الخامس',
  'ألفا',
  'сто',
  'двадцать',
  'пятый',
  'тысяч',
  'целых',
  'с половиной',
  'полтора',
  'пленных',
  'на',
  'по',
  'с каждой стороны',
  'процентов',
  'от',
  'до',
  "п'ять",
  'двісті',
  'мільйона',
  'полонених',
  'з кожного боку',
  '\u200f',
  '\ud800',
  '\u0000',
  '🙂',
  'ـ',
] as const;
const salad = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 30 })
  .chain((pieces) => fc.constantFrom('', ' ').map((gap) => pieces.join(gap)));

describe('numbers and quantities, whatever the text', () => {
  it('never throws, and every span slices to itself, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.oneof(salad, fc.string({ unit: 'binary' })), code, (text, languageCode) => {
        const language = LANGUAGES[languageCode];
        for (const mentions of [readNumbers(text, { language }), readQuantities(text, { language })]) {
          let floor = 0;
          for (const { start, end, text: span } of mentions) {
            expect(text.slice(start, end)).toBe(span);
            expect(end).toBeGreaterThan(start);
            expect(start).toBeGreaterThanOrEqual(floor);
            floor = end;
          }
          for (const mention of mentions) expect(Number.isFinite(mention.value)).toBe(true);
        }
        for (const { value, upper, bound, number, start, end } of readQuantities(text, { language })) {
          expect(bound === 'range').toBe(upper !== undefined);
          if (upper !== undefined) expect(upper).toBeGreaterThan(value);
          expect(number.start).toBeGreaterThanOrEqual(start);
          expect(number.end).toBeLessThanOrEqual(end);
        }
      }),
      { numRuns: 4000 },
    );
  });

  it('reads digits of any script alike', () => {
    const written = fc.constantFrom('175', '1,234.5', '12 млн', '2.5 million', '340 ألف', '25%', '-17', '1/4', '1.234.567');
    fc.assert(
      fc.property(written, fc.constantFrom(...SCRIPTS), code, (text, script, languageCode) => {
        const language = LANGUAGES[languageCode];
        expect(valuesOf(inScript(text, script), language)).toEqual(valuesOf(text, language));
      }),
    );
  });

  it('reads Arabic alike with vowel marks and tatweel', () => {
    const phrases = Object.values(arabic)
      .flat()
      .map((phrase) => bracketed(phrase).text);
    const marks = fc.array(fc.constantFrom('', '\u064b', '\u064e', '\u0650', '\u0652', '\u0651', '\u0640'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.constantFrom(...phrases), marks, (text, sequence) => {
        let index = 0;
        const decorated = text.replace(/\p{Script=Arabic}/gu, (letter) =>
          /\p{L}/u.test(letter) ? letter + sequence[index++ % sequence.length]! : letter,
        );
        expect(valuesOf(decorated, ar)).toEqual(valuesOf(text, ar));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads NFD as NFC', () => {
    fc.assert(
      fc.property(salad, code, (text, languageCode) => {
        const language = LANGUAGES[languageCode];
        expect(valuesOf(text.normalize('NFD'), language)).toEqual(valuesOf(text.normalize('NFC'), language));
      }),
    );
  });
});

describe('a number that no double holds', () => {
  it.each(['9'.repeat(400), '123456789012345678901', `1${',234'.repeat(200)}`])('is a finding and no number: %s', (digits) => {
    const findings: Finding[] = [];
    const text = `They counted ${digits} shells and 12 tanks.`;
    const read = readNumbers(text, { language: en, onFinding: (finding) => findings.push(finding) });
    expect(read.map(({ value }) => value)).toEqual([12]);
    expect(findings.map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual([['read/number-too-long', digits]]);
  });

  it.each(['100000000000000000000', '9007199254740992', '0'.repeat(50)])('but one that it holds exactly is read: %s', (digits) => {
    expect(readNumbers(digits, { language: en }).map(({ value }) => value)).toEqual([Number(digits)]);
  });
});

describe('characters that only fold to digits', () => {
  it.each(['10² metres'.slice(0, 3), '①', '½3', 'note³'])('are no number: %s', (text) => {
    expect(readNumbers(text, { language: en })).toEqual([]);
  });

  it('are fractions where they are: 2.5½ has no 2.51 in it', () => {
    expect(readNumbers('2.5½', { language: en }).map(({ value }) => value)).not.toContain(2.51);
    expect(readNumbers('5½ hours', { language: en }).map(({ value }) => value)).toEqual([5.5]);
  });
});
