import fc from 'fast-check';
import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import type { Language } from '../../src/languages/language';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';

export const LANGUAGES: Readonly<Record<string, Language>> = { ar, en, ru, uk };

/** Pieces that repeated make a text no reader was written for; `%` is a word of its own each time. */
const ANYWHERE = [
  "1'000'",
  '½',
  '1,',
  '1:',
  '1/',
  '- ',
  '(',
  '"',
  '«',
  'a,',
  "a'",
  '\u0301',
  '\ud800',
  '😀',
  '+7 (',
  '2025-',
  '\n',
  'A. ',
  '#вчора news ',
  '#a#b ',
  'http://a. ',
];

const OF_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'President Alva% Smith% met the minister of Ukraine. ',
    'Foreign Minister Alva% Smith% of Chad. Chadian leader. ',
    'Crown Prince, Prime Minister, King, Emir of the of the Foreign Minister, ',
    'said that ',
    'the ceasefire, ',
    'two and a half ',
    'on Monday ',
    'he said that Russia agreed to a ceasefire and ',
    'Ukraine and ',
    '"We agreed ',
    'the president of ',
    'We, the ministers of Chad, urge A%. ',
    'Alva% thanked Chad for working with Togo to free them. ',
  ],
  ar: [
    'الرئيس محمد% علي، وزير أوكرانيا ',
    'وقال إن ',
    'روسيا وأوكرانيا و',
    'وقف إطلاق النار، ',
    'مئة و',
    'يوم الاثنين ',
    '«اتفقنا ',
    'التقى الرئيس سالم علي%. وأكد وزيرا الخارجية الهدنة. ',
  ],
  ru: [
    'президент Иван% Петров%, глава МИД Украины. ',
    'заявил, что ',
    'Россия и ',
    'перемирие, ',
    'двести ',
    'марта ',
    'Говорил с Петром Ивановым%. Он поблагодарил за сбитые дроны, накануне ',
  ],
  uk: [
    'президент Іван% Петренко%, глава МЗС України. ',
    'заявив, що ',
    'Росія та ',
    "перемир'я, ",
    'двісті ',
    'березня ',
    'Андрій Сибіга\nГоворив із Петром Іваненком%. Хочу подякувати. ',
  ],
};

const word = (index: number): string => index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!);

/** A piece repeated to about the length asked for. */
export function repeated(piece: string, length: number): string {
  let text = '';
  for (let index = 0; text.length < length; index += 1) text += piece.replaceAll('%', word(index));
  return text;
}

/** Every language with every piece. */
export const CASES: readonly (readonly [code: string, piece: string])[] = Object.keys(LANGUAGES).flatMap((code) =>
  [...ANYWHERE, ...OF_LANGUAGE[code]!].map((piece) => [code, piece] as const),
);

/** Short words of a language that open, join or end what is read, and whatever stands in its tables. */
const wordsOf = ({ numbers, calendar, quantities, claims }: Language): string[] => {
  const strings: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') strings.push(...value.split(/[|,()~]| (?=\p{L})/u));
    else if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  for (const table of [numbers, calendar, quantities, claims.syntax, claims.cues]) collect(table);
  return [...new Set(strings.map((word) => word.trim()).filter((word) => word.length > 1 && /^\p{L}+$/u.test(word)))];
};

const MARKS = [
  ...'.,;:!?-–—/\\()[]{}"«»“”„\'’%№#+=*&@$€₽₴°½²؟؛،٪٫٬…',
  '\n',
  '\u00a0',
  '\u200f',
  '\u0301',
  '\u064b',
  '\ud800',
  '😀',
  ' - ',
  ', ',
  '. ',
];
const FIGURES = ['0', '1', '7', '12', '19', '175', '000', '234', '2024', '2025-03', '12:30', '1,234.5', '٣', 'G7', '5th'];

/** A beginning, and a piece to be repeated behind it: a few words, figures and marks of a language, glued or not. */
export function salad(code: string): fc.Arbitrary<{ readonly before: string; readonly piece: string }> {
  const part = fc.tuple(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...wordsOf(LANGUAGES[code]!)) },
      { weight: 2, arbitrary: fc.constantFrom(...FIGURES) },
      { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 1, arbitrary: fc.constantFrom('Alva%', 'Иван%', 'محمد%', 'a', 'و', 'и') },
    ),
    fc.constantFrom(' ', ' ', ' ', ''),
    fc.integer({ min: 1, max: 3 }),
  );
  const written = (parts: readonly (readonly [string, string, number])[]) =>
    parts.map(([text, gap, times]) => (text + gap).repeat(times)).join('');
  return fc
    .record({ before: fc.array(part, { maxLength: 2 }), piece: fc.array(part, { minLength: 1, maxLength: 5 }) })
    .map(({ before, piece }) => ({ before: written(before), piece: written(piece) }));
}
