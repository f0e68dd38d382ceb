import type { Reading } from '../reading';
import { entriesAt } from './number-use';
import type { NumberEntry, NumberVocabulary } from './vocabulary';

/** A part of a whole in words, and the token after it. */
export interface Part {
  readonly value: number;
  readonly next: number;
}

type Place = readonly [reading: Reading, vocabulary: NumberVocabulary, at: number];

/** The first way to read a token that fits, on the same line. */
export function entryAt(place: Place, fits: (entry: NumberEntry) => boolean): NumberEntry | undefined {
  const token = place[0].tokens[place[2]];
  return token === undefined || token.gap === '\n' ? undefined : entriesAt(place[1], token)?.find(fits);
}

const isBare = ({ offset }: NumberEntry): boolean => offset === 0;

/** Below a hundred, in words: what may stand over a fraction line. */
function numeratorAt([reading, vocabulary, at]: Place): Part | undefined {
  const { tokens } = reading;
  const ten = entryAt([reading, vocabulary, at], (e) => isBare(e) && e.word.ten !== undefined)?.word.ten;
  const unitAt = (from: number) => entryAt([reading, vocabulary, from], (e) => isBare(e) && e.word.unit !== undefined)?.word.unit;
  if (ten !== undefined) {
    const from = tokens[at + 1]?.text === '-' && tokens[at + 1]?.gap === '' ? at + 2 : at + 1;
    const unit = unitAt(from);
    return unit === undefined ? { value: ten, next: at + 1 } : { value: ten + unit, next: from + 1 };
  }
  const teen = entryAt([reading, vocabulary, at], (e) => isBare(e) && e.word.teen !== undefined)?.word.teen;
  const value = teen ?? unitAt(at);
  // خمسة وسبعون
  const joinedTen =
    value !== undefined && value < 10 ? entryAt([reading, vocabulary, at + 1], (e) => e.joined && e.word.ten !== undefined) : undefined;
  if (value !== undefined && joinedTen?.word.ten !== undefined) return { value: value + joinedTen.word.ten, next: at + 2 };
  return value === undefined ? undefined : { value, next: at + 1 };
}

interface Denominator {
  readonly value: number;
  readonly next: number;
}

/** The number over a denominator: two *thirds*, «пять *десятых*», ثلاثة *أرباع*; a hyphen may stand between. */
export function denominatorAt([reading, vocabulary, at]: Place): Denominator | undefined {
  const { tokens } = reading;
  const from = tokens[at]?.text === '-' && tokens[at]?.gap === '' && tokens[at + 1]?.gap === '' ? at + 1 : at;
  const word = entryAt([reading, vocabulary, from], (e) => isBare(e) && e.word.denominator !== undefined)?.word;
  // three *firsts* are no part of anything
  return word?.denominator === undefined || word.denominator === 1 ? undefined : { value: word.denominator, next: from + 1 };
}

/** A denominator of a ten and a unit: three *twenty-fifths*; a singular only has a hyphen: one *twenty-fifth*. */
export function compoundDenominatorAt([reading, vocabulary, at]: Place, afterUnit: boolean): Denominator | undefined {
  const { tokens } = reading;
  const ten = entryAt([reading, vocabulary, at], (e) => isBare(e) && e.word.ten !== undefined)?.word.ten;
  if (ten === undefined) return undefined;
  const hyphen = tokens[at + 1]?.text === '-' && tokens[at + 1]?.gap === '' && tokens[at + 2]?.gap === '';
  // "one hundred thirty fifths" are 26, "three twenty fifths" are less than one
  if (!hyphen && !afterUnit) return undefined;
  const from = hyphen ? at + 2 : at + 1;
  const isUnit = ({ denominator, ordinal }: NumberEntry['word']) =>
    denominator !== undefined ? denominator < 10 && (hyphen || ordinal === undefined) : hyphen && ordinal !== undefined && ordinal < 10;
  const word = entryAt([reading, vocabulary, from], (e) => isBare(e) && isUnit(e.word))?.word;
  const unit = word?.denominator ?? word?.ordinal;
  return unit === undefined ? undefined : { value: ten + unit, next: from + 1 };
}

/** A numerator and its denominator. */
function properAt([reading, vocabulary, at]: Place): Part | undefined {
  const over = numeratorAt([reading, vocabulary, at]);
  const under = over && denominatorAt([reading, vocabulary, over.next]);
  return over && under && under.value > over.value ? { value: over.value / under.value, next: under.next } : undefined;
}

/** What is added to a number that stands before: "and a half", «с половиной», ونصف, "and two thirds", «целых пять десятых». */
export function addedPartAt(place: Place, afterDigits: boolean): Part | undefined {
  const [reading, vocabulary, at] = place;
  const written = entryAt(place, (e) => e.joined && !e.definite && e.word.fraction !== undefined);
  if (written?.word.fraction !== undefined) return { value: written.word.fraction, next: at + 1 };
  // عشرون وثلاثة أخماس
  const over = entryAt(place, (e) => e.joined && !e.definite && e.word.unit !== undefined)?.word.unit;
  const parts =
    over === undefined ? undefined : entryAt([reading, vocabulary, at + 1], (e) => isBare(e) && e.word.denominator !== undefined);
  if (over !== undefined && parts?.word.denominator !== undefined && parts.word.unit === undefined)
    return { value: over / parts.word.denominator, next: at + 2 };
  let from = pastHyphen(reading, at);
  const joiner = entryAt([reading, vocabulary, from], (e) => (e.word.isWith || e.word.isWhole) === true);
  if (joiner === undefined) return undefined;
  from = pastHyphen(reading, from + 1);
  const isWhole = joiner.word.isWhole === true;
  // «две целых и пять десятых»
  if (isWhole && (reading.tokens[from]?.text.length ?? 0) === 1 && entryAt([reading, vocabulary, from], isBare) === undefined) from += 1;
  const proper = properAt([reading, vocabulary, from]);
  if (proper !== undefined || isWhole) return proper;
  const article = entryAt([reading, vocabulary, from], (e) => e.word.isArticle === true);
  if (article !== undefined) from = pastHyphen(reading, from + 1);
  const word = entryAt([reading, vocabulary, from], (e) => isBare(e) && (e.word.fraction ?? e.word.denominator) !== undefined)?.word;
  if (word?.fraction !== undefined) return { value: word.fraction, next: from + 1 };
  // "5 wounded and a third …" is an ordinal after all, so only a quarter after digits
  if (word?.denominator === undefined || article === undefined || (word.ordinal !== undefined && afterDigits)) return undefined;
  return { value: 1 / word.denominator, next: from + 1 };
}

/** "two-and-a-half": hyphens instead of spaces. */
const pastHyphen = ({ tokens }: Reading, at: number): number =>
  tokens[at]?.text === '-' && tokens[at]!.gap === '' && tokens[at + 1]?.gap === '' ? at + 1 : at;

/** Digits said one by one or as a number: "point *seven seven*", "point *twenty five*". */
export function decimalsAt([reading, vocabulary, at]: Place): { readonly digits: string; readonly next: number } | undefined {
  const token = reading.tokens[at];
  if (token?.kind === 'digits' && token.gap !== '\n') return { digits: token.text, next: at + 1 };
  const number = numeratorAt([reading, vocabulary, at]);
  if (number !== undefined && number.value >= 20) return { digits: String(number.value), next: number.next };
  let next = at;
  let digits = '';
  while (digits.length < 15) {
    const unit = entryAt([reading, vocabulary, next], (e) => isBare(e) && e.word.unit !== undefined)?.word.unit;
    if (unit === undefined) break;
    digits += String(unit);
    next += 1;
  }
  if (digits !== '') return { digits, next };
  return number && { digits: String(number.value), next: number.next };
}
