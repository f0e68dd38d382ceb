import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import type { Language } from '../../src/languages/language';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';

export const LANGUAGES: Readonly<Record<string, Language>> = { ar, en, ru, uk };

/** Pieces that repeated make a text no reader was written for; `%` is a word of its own each time. */
const ANYWHERE = ["1'000'", '½', '1,', '1:', '1/', '- ', '(', '"', '«', 'a,', "a'", '\u0301', '\ud800', '😀', '+7 (', '2025-', '\n', 'A. '];

const OF_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'President Alva% Smith% met the minister of Ukraine. ',
    'Foreign Minister Alva% Smith% of Chad. Chadian leader. ',
    'said that ',
    'the ceasefire, ',
    'two and a half ',
    'on Monday ',
    'he said that Russia agreed to a ceasefire and ',
    'Ukraine and ',
    '"We agreed ',
    'the president of ',
  ],
  ar: ['الرئيس محمد% علي، وزير أوكرانيا ', 'وقال إن ', 'روسيا وأوكرانيا و', 'وقف إطلاق النار، ', 'مئة و', 'يوم الاثنين ', '«اتفقنا '],
  ru: ['президент Иван% Петров%, глава МИД Украины. ', 'заявил, что ', 'Россия и ', 'перемирие, ', 'двести ', 'марта '],
  uk: ['президент Іван% Петренко%, глава МЗС України. ', 'заявив, що ', 'Росія та ', "перемир'я, ", 'двісті ', 'березня '],
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
