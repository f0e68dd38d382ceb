import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registry } from '../../src/data';
import type { Language } from '../../src/languages/language';
import type { Finding } from '../../src/model/finding';
import {
  type Mention,
  prepare,
  type ReadingOptions,
  read,
  readDurations,
  readNames,
  readNumbers,
  readQuantities,
  readTimes,
  TEXT_LIMIT,
} from '../../src/read';
import { CASES, LANGUAGES } from '../fuzz/hostile';

const published = '2025-03-18';
const { en, ru } = LANGUAGES as Record<string, Language> & { en: Language; ru: Language };

const SENTENCES: Readonly<Record<string, string>> = {
  en: 'The Kremlin said on 19 March that Russia would free 175 prisoners from each side after a 30-day truce, about 40 percent of them wounded.',
  ar: 'أعلن الكرملين في 19 مارس أن روسيا ستفرج عن 175 أسيرًا من كل جانب بعد هدنة لمدة 30 يومًا، نحو 40 في المئة منهم جرحى.',
  ru: 'Кремль сообщил 19 марта, что Россия освободит 175 пленных с каждой стороны после 30-дневного перемирия, около 40 процентов из них раненые.',
  uk: 'Кремль повідомив 19 березня, що Росія звільнить 175 полонених з кожного боку після 30-денного перемир’я, близько 40 відсотків із них поранені.',
};

const perKind = (text: string, options: ReadingOptions): Mention[] => [
  ...readNumbers(text, options),
  ...readQuantities(text, options),
  ...readDurations(text, options),
  ...readTimes(text, options),
  ...readNames(text, options),
];

const key = (mention: Mention) => JSON.stringify(mention, Object.keys(mention).sort());
const inAnyOrder = (mentions: readonly Mention[]) => mentions.map(key).sort();

describe.each(Object.entries(LANGUAGES))('read in %s', (code, language) => {
  const options = { language, published, registry: registry() };
  const sentence = SENTENCES[code]!;
  const pieces = CASES.filter(([of]) => of === code).map(([, piece]) => piece.replaceAll('%', 'x'));
  const texts = fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...pieces) },
        { weight: 2, arbitrary: fc.constantFrom(sentence, '175 ', '31/02/2025 ', '19:75 ', '1e400', '9'.repeat(400), 'Киeв ', '\u0007') },
        { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      ),
      { maxLength: 25 },
    )
    .map((parts) => parts.join(''));

  test('every kind of mention of one sentence', () => {
    expect(new Set(read(sentence, options).map(({ kind }) => kind))).toEqual(new Set(['actor', 'time', 'quantity', 'number', 'duration']));
  });

  test('gives what the readers of each kind give, in order of start, the longer first, and every span slices to itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const mentions = read(text, options);
        expect(inAnyOrder(mentions)).toEqual(inAnyOrder(perKind(text, options)));
        for (const [index, { start, end, text: words }] of mentions.entries()) {
          expect(text.slice(start, end)).toBe(words);
          const before = mentions[index - 1];
          if (before !== undefined) expect(before.start < start || (before.start === start && before.end >= end)).toBe(true);
        }
      }),
    );
  });

  test('a number inside a quantity follows it', () => {
    const mentions = read(sentence, options);
    const at = mentions.findIndex(({ kind, text }) => kind === 'quantity' && text.startsWith('175'));
    expect(mentions[at + 1]).toMatchObject({ kind: 'number', text: '175', start: mentions[at]!.start });
  });

  test.each(['', ' ', '\n\n', '\0', '\ufeff', '\ud800', '\udc00\ud800', '\u202e', '😀'])('nothing in %j, and no throw', (text) => {
    expect(read(text, options)).toEqual([]);
  });
});

describe('what a caller gets wrong is said', () => {
  const of = (options: unknown, text: unknown = 'On Tuesday.') => read(text as string, options as ReadingOptions);

  test.each([
    ['yesterday', '"yesterday"'],
    ['2025-02-31', '"2025-02-31"'],
    ['2025-3-18', '"2025-3-18"'],
    ['2025-03', '"2025-03"'],
    ['2025-03-18T10:00:00Z', '"2025-03-18T10:00:00Z"'],
    ['', '""'],
    ['0'.repeat(1000), `"${'0'.repeat(40)}"`],
  ])('a publication date that is none: %s', (day, found) => {
    const message = `published: expected a day of the calendar as an ISO date such as "2025-03-18", found ${found}`;
    expect(() => of({ language: en, published: day })).toThrow(new RangeError(message));
    for (const reader of [readNumbers, readQuantities, readDurations, readTimes, readNames, prepare])
      expect(() => reader('On Tuesday.', { language: en, published: day })).toThrow(RangeError);
  });

  const READERS = [read, readNumbers, readQuantities, readDurations, readTimes, readNames];
  const NO_LANGUAGE = /^language: expected a language imported from onrecord\/languages\/ar, \/en, \/ru or \/uk, found /;

  test.each([[undefined], ['xx'], [null], [{ code: 'xx' }], [7]])('in a language that is not known nothing is read: %s', (language) => {
    for (const reader of READERS) {
      const findings: Finding[] = [];
      const options = { language, onFinding: (finding: Finding) => findings.push(finding) } as unknown as ReadingOptions;
      expect(reader('On Tuesday 175 soldiers left Moscow for two days.', options)).toEqual([]);
      expect(findings.map(({ code, args }) => [code, args.expected])).toEqual([['read/unknown-language', ['ar', 'en', 'ru', 'uk']]]);
      expect(reader('On Tuesday.', { language } as unknown as ReadingOptions)).toEqual([]);
    }
    expect(() => prepare('On Tuesday.', { language } as unknown as ReadingOptions)).toThrow(NO_LANGUAGE);
  });

  test.each([['en'], ['ar']])('the code of a language in its place: %s', (language) => {
    for (const reader of [...READERS, prepare])
      expect(() => reader('On Tuesday.', { language } as unknown as ReadingOptions)).toThrow(NO_LANGUAGE);
  });

  test('no options at all, a date as an object, no string, too long a text', () => {
    for (const options of [undefined, null, {}, { published }]) expect(() => of(options)).toThrow(TypeError);
    expect(() => of({ language: en, published: new Date(0) })).toThrow(/^published: expected an ISO date such as "2025-03-18", found /);
    expect(() => of({ language: en }, null)).toThrow(new TypeError('text: expected a string, found null'));
    const long = ' '.repeat(TEXT_LIMIT + 1);
    expect(() => of({ language: en }, long)).toThrow(
      new RangeError(`text: expected at most ${TEXT_LIMIT} characters, found ${TEXT_LIMIT + 1}`),
    );
  });

  test('a text in another language than the one given is none of it', () => {
    expect(read('会谈将于明天举行', { language: ru, published })).toEqual([]);
    expect(read('Les pourparlers reprendront demain.', { language: en, published })).toEqual([]);
  });
});
