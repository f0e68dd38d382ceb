import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/languages/language';
import { type Mention, read } from '../../src/read';
import * as arActors from '../corpora/ar/actors';
import * as arNumbers from '../corpora/ar/numbers';
import * as arQuantities from '../corpora/ar/quantities';
import * as enActors from '../corpora/en/actors';
import * as enNumbers from '../corpora/en/numbers';
import * as enQuantities from '../corpora/en/quantities';
import * as ruActors from '../corpora/ru/actors';
import * as ruNumbers from '../corpora/ru/numbers';
import * as ruQuantities from '../corpora/ru/quantities';
import * as ukActors from '../corpora/uk/actors';
import * as ukNumbers from '../corpora/uk/numbers';
import * as ukQuantities from '../corpora/uk/quantities';
import { LANGUAGES } from '../fuzz/hostile';
import { bracketed } from './bracketed';

const published = '2025-03-18';
const CORPORA = [
  { code: 'ar', tables: [arActors.actors, arNumbers.numbers, arQuantities.quantities] },
  { code: 'en', tables: [enActors.actors, enNumbers.numbers, enQuantities.quantities] },
  { code: 'ru', tables: [ruActors.actors, ruNumbers.numbers, ruQuantities.quantities] },
  { code: 'uk', tables: [ukActors.actors, ukNumbers.numbers, ukQuantities.quantities] },
].map(({ code, tables }) => ({
  code,
  language: LANGUAGES[code]!,
  texts: tables.flatMap((table) => Object.values(table).flat()).map((phrase: string) => bracketed(phrase).text),
}));

/** What a mention says, its span and its words left out: those change with the spelling. */
const saidBy = (mention: Mention): unknown => {
  const { start: _start, end: _end, text: _text, ...said } = mention;
  if (mention.kind === 'quantity') return { ...said, number: undefined };
  if (mention.kind === 'actor') return { ...said, name: undefined };
  return said;
};

const readings = (text: string, language: Language): unknown[] => read(text, { language, published }).map(saidBy);

/** A text that is a number and no more is read as one whatever it might be elsewhere: a day, a label, "one" as a pronoun. */
const isNumberAlone = (text: string, language: Language): boolean =>
  read(text, { language, published }).some(({ kind, start, end }) => kind === 'number' && start === 0 && end === text.length);

const EASTERN = '٠١٢٣٤٥٦٧٨٩';
/** Letters that join on to the next: a tatweel or a vowel between two of them changes no word. */
const JOINED = /(?<=[بتثجحخسشصضطظعغفقكلمنهي])(?=[بتثجحخسشصضطظعغفقكلمنهيا])/gu;

const CHANGES: readonly (readonly [name: string, only: string, change: (text: string) => string])[] = [
  ['decomposed', '', (text) => text.normalize('NFD')],
  ['composed', '', (text) => text.normalize('NFC')],
  ['digits of another script', '', (text) => text.replace(/\d/g, (digit) => EASTERN[Number(digit)]!)],
  ['a mark before and after', '', (text) => `» ${text} «`],
  ['a line before and after', '', (text) => `—\n${text}\n—`],
  // between digits such a space parts groups: «on March 3 200 soldiers» has two numbers
  ['no-break spaces', '', (text) => text.replace(/(?<!\p{Nd}) | (?!\p{Nd})/gu, '\u00a0')],
  ['bidi marks', '', (text) => `\u200f${text}\u200e`],
  ['vowels', 'ar', (text) => text.replace(JOINED, '\u064e')],
  ['tatweel', 'ar', (text) => text.replace(JOINED, '\u0640')],
];

describe.each(CORPORA)('what is read in $code, of every kind at once', ({ code, language, texts }) => {
  it.each(CHANGES.filter(([, only]) => only === '' || only === code).map(([name, , change]) => ({ name, change })))(
    'is the same with $name',
    ({ name, change }) => {
      for (const text of name.endsWith('after') ? texts.filter((each) => !isNumberAlone(each, language)) : texts)
        expect(readings(change(text), language), change(text)).toEqual(readings(text, language));
    },
  );
});
