import type { Language } from '../../languages/language';
import type { Forms, NumberWords, Valued } from '../../languages/words/numbers';
import { foldText, type WordMemo } from '../../text';
import { codesOf } from '../quantities/codes';
import { compoundNumbers } from './compound-numbers';
import { type NumberUse, usesOf } from './number-use';
import { type PronounVocabulary, pronounOf } from './pronoun-words';

/** Everything a word form can be in a number. A form may be several things: `third` is an ordinal and a part of a whole. */
export interface NumberWord {
  unit?: number;
  boundUnit?: number;
  boundOrdinal?: number;
  teen?: number;
  ten?: number;
  hundreds?: number;
  scaled?: { readonly value: number; readonly scale: number };
  half?: number;
  scale?: { readonly value: number; readonly needs: 'nothing' | 'number' | 'genitive' };
  ordinal?: number;
  fraction?: number;
  fractionOfDefinite?: number;
  denominator?: number;
  collective?: number;
  articled?: number;
  collectiveGenitive?: number;
  isHundred?: true;
  isTenAfterUnit?: true;
  isOrdinalToo?: true;
  isAnd?: true;
  isWith?: true;
  isArticle?: true;
  isOf?: true;
  isMinus?: true;
  isPoint?: true;
  isWhole?: true;
}

/** A number word as it may stand in a text, with what is written onto it. */
export interface NumberEntry {
  readonly word: NumberWord;
  /** Code units of proclitics before it. */
  readonly offset: number;
  /** Where the number begins in the word: the article belongs to it, other proclitics do not. */
  readonly from: number;
  /** `and` is written onto it. */
  readonly joined: boolean;
  readonly definite: boolean;
  /** Another proclitic is written onto it, so it can only begin a number. */
  readonly prefixed: boolean;
}

export interface NumberVocabulary {
  readonly words: NumberWords;
  readonly entries: ReadonlyMap<string, readonly NumberEntry[]>;
  /** The same and more by word of a text: what readers ask. */
  readonly uses: WordMemo<NumberUse>;
  /** Forms that can begin a number. */
  readonly startable: ReadonlySet<string>;
  /** First word of each way to say percent → the words after it. */
  readonly percent: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The same of what stands between the two numbers of a fraction. */
  readonly over: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly percentAdjectives: ReadonlySet<string>;
  readonly suffixes: ReadonlyMap<string, { readonly value: number; readonly capital: boolean }>;
  readonly moneySuffixes: ReadonlyMap<string, number>;
  readonly moneySuffixBefore: ReadonlySet<string>;
  /** A percentage in one word. */
  readonly percents: ReadonlyMap<string, number>;
  readonly ordinalSuffixes: ReadonlySet<string>;
  readonly ordinalEndings: ReadonlySet<string>;
  readonly cardinalSuffixes: ReadonlySet<string>;
  readonly genitiveAfter: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly proclitics: ReadonlySet<string>;
  /** Codes and letters of currencies, which may be glued to a number, as they are written: `USD3.14`, `Rs20`. */
  readonly currencies: ReadonlyMap<string, string>;
  /** Words before a scale that make it no number. */
  readonly indefinite: ReadonlySet<string>;
  readonly labelsOfWords: ReadonlySet<string>;
  readonly makes: ReadonlySet<string>;
  readonly pronoun: PronounVocabulary;
}

const built = new WeakMap<NumberWords, NumberVocabulary>();
let last: NumberVocabulary | undefined;
const LETTERS = /^\p{L}+$/u;
const split = (forms: Forms): string[] => (forms === '' ? [] : forms.split('|'));
const folded = (forms: Forms): Set<string> => new Set(split(forms).map(foldText));

/** Phrases by their first word. */
function byHead(phrases: Forms): ReadonlyMap<string, string[][]> {
  const heads = new Map<string, string[][]>();
  for (const phrase of split(phrases)) {
    const [head = '', ...rest] = phrase.split(' ').map(foldText);
    heads.set(head, [...(heads.get(head) ?? []), rest]);
  }
  return heads;
}

/** The number words of a language, ready to look up; built at first use. */
export function vocabularyOf(language: Language): NumberVocabulary {
  // it is asked for every number of a text
  if (last?.words === language.numbers) return last;
  let vocabulary = built.get(language.numbers);
  if (vocabulary === undefined) {
    vocabulary = build(language);
    built.set(language.numbers, vocabulary);
  }
  last = vocabulary;
  return vocabulary;
}

/** Whether a word can begin a number by itself. */
const begins = (word: NumberWord): boolean =>
  word.isHundred === true ||
  word.isArticle === true ||
  [word.unit, word.boundUnit, word.boundOrdinal, word.teen, word.ten, word.hundreds, word.scaled, word.half].some(
    (value) => value !== undefined,
  ) ||
  [word.scale, word.ordinal, word.fraction, word.collective, word.collectiveGenitive].some((value) => value !== undefined);

function build({ numbers, quantities, morphology, durations }: Language): NumberVocabulary {
  const bare = new Map<string, NumberWord>();
  const expand = (forms: Forms): string[] =>
    split(forms).flatMap((form) => {
      const [stem = '', letter] = form.split('~');
      // a bare stem is never an inflected form of these: «перш», «друг»
      return letter === undefined
        ? [foldText(form)]
        : (morphology.endings[letter] ?? []).filter((ending) => ending !== '').map((ending) => foldText(stem + ending));
    });
  const add = (forms: Forms, meaning: NumberWord) => {
    for (const form of expand(forms)) bare.set(form, { ...meaning, ...bare.get(form) });
  };
  const addAll = (rows: Valued, meaning: (value: number) => NumberWord) => {
    for (const [value, forms] of rows) add(forms, meaning(value));
  };
  addAll(numbers.units, (unit) => ({ unit }));
  addAll(numbers.boundUnits, (boundUnit) => ({ boundUnit }));
  addAll(numbers.boundOrdinals, (boundOrdinal) => ({ boundOrdinal }));
  addAll(numbers.teens, (teen) => ({ teen }));
  addAll(numbers.tens, (ten) => ({ ten }));
  addAll(numbers.hundreds, (hundreds) => ({ hundreds }));
  addAll(numbers.halves, (half) => ({ half }));
  addAll(numbers.ordinals, (ordinal) => ({ ordinal }));
  addAll(numbers.fractions, (fraction) => ({ fraction }));
  addAll(numbers.fractionsOfDefinite ?? [], (fractionOfDefinite) => ({ fractionOfDefinite }));
  addAll(numbers.denominators, (denominator) => ({ denominator }));
  addAll(numbers.collectives, (collective) => ({ collective }));
  addAll(numbers.articled, (articled) => ({ articled }));
  addAll(numbers.collectiveGenitives ?? [], (collectiveGenitive) => ({ collectiveGenitive }));
  for (const [value, scale, forms] of numbers.scaled) add(forms, { scaled: { value, scale } });
  for (const [value, forms, counted = '', genitive = ''] of numbers.scales) {
    add(forms, { scale: { value, needs: 'nothing' } });
    add(genitive, { scale: { value, needs: 'genitive' } });
    add(counted, { scale: { value, needs: 'number' } });
  }
  add(numbers.hundred, { isHundred: true });
  add(numbers.tenAfterUnit, { isTenAfterUnit: true });
  add(numbers.ordinalsToo, { isOrdinalToo: true });
  add(numbers.and, { isAnd: true });
  add(numbers.with, { isWith: true });
  add(numbers.article, { isArticle: true });
  add(numbers.of, { isOf: true });
  add(numbers.minus, { isMinus: true });
  add(numbers.point, { isPoint: true });
  add(numbers.whole, { isWhole: true });

  const joiners = folded(numbers.and);
  const definites = split(numbers.definite).map(foldText);
  const never = folded(numbers.never);
  const entries = new Map<string, NumberEntry[]>();
  const put = (form: string, entry: NumberEntry) => {
    const known = entries.get(form);
    if (known === undefined) entries.set(form, [entry]);
    else known.push(entry);
  };
  for (const [form, word] of bare) put(form, { word, offset: 0, from: 0, joined: false, definite: false, prefixed: false });
  for (const written of morphology.proclitics ?? []) {
    const proclitic = foldText(written);
    // `وال`: the conjunction, then the article; what is left is a preposition
    const joined = [...joiners].find((joiner) => proclitic.startsWith(joiner)) ?? '';
    const rest = proclitic.slice(joined.length);
    const article = definites.find((definite) => rest.endsWith(definite));
    for (const [form, word] of bare) {
      if (word.isAnd || form.length < 2 || never.has(proclitic + form)) continue;
      const only = rest === definites[0];
      put(proclitic + form, {
        word,
        offset: proclitic.length,
        from: proclitic.length - (article !== undefined && article === definites[0] ? article.length : 0),
        joined: joined !== '',
        definite: article !== undefined,
        prefixed: rest !== '' && !only,
      });
    }
  }
  const percents = new Map<string, number>();
  for (const [value, forms] of numbers.percents ?? []) for (const form of expand(forms)) percents.set(form, value);
  const compounds = numbers.percentCompounds === undefined ? [] : compoundNumbers(durations.compounds?.numbers ?? []);
  for (const [prefix, value] of compounds)
    for (const form of expand(numbers.percentCompounds ?? '')) percents.set(foldText(prefix) + form, value);
  const suffixes = new Map<string, { value: number; capital: boolean }>();
  for (const [value, forms] of numbers.suffixes) {
    for (const form of split(forms)) suffixes.set(foldText(form), { value, capital: form !== form.toLowerCase() });
  }
  const vocabulary = {
    words: numbers,
    entries,
    startable: new Set([...entries].filter(([, readings]) => readings.some(({ word }) => begins(word))).map(([form]) => form)),
    percent: byHead(numbers.percent),
    over: byHead(numbers.over ?? ''),
    percentAdjectives: new Set(expand(numbers.percentAdjectives ?? '')),
    suffixes,
    moneySuffixes: new Map(numbers.moneySuffixes.flatMap(([value, forms]) => split(forms).map((form) => [foldText(form), value]))),
    moneySuffixBefore: folded(numbers.moneySuffixBefore ?? ''),
    percents,
    ordinalSuffixes: folded(numbers.ordinalSuffixes),
    ordinalEndings: folded(numbers.ordinalEndings ?? ''),
    cardinalSuffixes: folded(numbers.cardinalSuffixes),
    genitiveAfter: folded(numbers.genitiveAfter),
    labels: folded(numbers.labels),
    currencies: new Map(
      [...codesOf(quantities), ...quantities.currencySigns.map(([sign]) => sign)]
        .filter((form) => LETTERS.test(form))
        .map((form) => [foldText(form), form]),
    ),
    proclitics: new Set((morphology.proclitics ?? []).map(foldText)),
    indefinite: folded(numbers.indefinite ?? ''),
    labelsOfWords: folded(numbers.labelsOfWords ?? ''),
    makes: folded(numbers.makes ?? ''),
    pronoun: pronounOf(numbers, expand),
  };
  return { ...vocabulary, uses: usesOf(vocabulary) };
}
