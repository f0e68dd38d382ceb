import type { Reading } from '../reading';
import { composeAt } from './compose';
import { type DigitRun, digitsAt } from './digits';
import type { Draft } from './draft';
import { entryAt } from './fractions';
import { entriesAt } from './number-use';
import { overLine } from './over-line';
import { scaleBy } from './scale-by';
import type { Numeral } from './scan';
import type { NumberVocabulary } from './vocabulary';

const CURRENCY = /\p{Sc}/u;

/** Completes digits with what is written after them: `100K`, `25th`, «25-й», "2.5 million". */
export function fromDigits(reading: Reading, vocabulary: NumberVocabulary, first: number, run: DigitRun): Draft {
  const { tokens } = reading;
  const { start } = tokens[first]!;
  const power = powerAt(reading, run);
  if (power !== undefined) return { first, next: power.next, start, value: power.value, form: 'cardinal', digits: true };
  const draft: Draft = { first, next: run.next, start, value: run.value, form: run.form, digits: true };
  const after = tokens[run.next];
  if (after === undefined || after.gap === '\n') return draft;
  const hyphen = after.text === '-' && after.gap === '' && tokens[run.next + 1]?.gap === '';
  const at = hyphen ? run.next + 1 : run.next;
  const word = tokens[at];
  if (word?.kind === 'word' && word.gap === '') {
    if (Number.isInteger(run.value) && isOrdinalEnding(vocabulary, run, word.text)) return { ...draft, next: at + 1, form: 'ordinal' };
    if (hyphen && Number.isInteger(run.value) && vocabulary.ordinalEndings.has(word.text))
      return { ...draft, next: at + 1, form: 'ordinal' };
    if (hyphen && vocabulary.cardinalSuffixes.has(word.text)) return { ...draft, next: at + 1 };
    const money = vocabulary.moneySuffixes.get(word.text);
    const isMoney = CURRENCY.test(tokens[first - 1]?.text ?? '') || vocabulary.moneySuffixBefore.has(tokens[at + 1]?.text ?? '');
    if (money !== undefined && !hyphen && isMoney && !isGlued(reading, at + 1))
      return { ...draft, next: at + 1, value: scaleBy(run.value, money) };
    const suffix = hyphen ? undefined : vocabulary.suffixes.get(word.text);
    if (suffix !== undefined && (!suffix.capital || word.capital) && !isGlued(reading, at + 1))
      return { ...draft, next: at + 1, value: scaleBy(run.value, suffix.value) };
  }
  if (after.text !== '-' && entriesAt(vocabulary, after) === undefined) return draft;
  const composed = composeAt(reading, vocabulary, first, run);
  return composed === undefined ? draft : { first, next: composed.next, start, value: composed.value, form: composed.form, digits: true };
}

const isOrdinalEnding = ({ ordinalSuffixes }: NumberVocabulary, { digits }: DigitRun, ending: string): boolean =>
  ordinalSuffixes.has(ending) || ordinalSuffixes.has(digits.slice(-1) + ending);

/** `1.2e-3`, `2^10`: the same in every language. */
function powerAt({ tokens }: Reading, { next, value, digits }: DigitRun): { readonly value: number; readonly next: number } | undefined {
  const mark = tokens[next];
  if (mark === undefined || mark.gap !== '' || (mark.text !== 'e' && mark.text !== '^')) return undefined;
  const sign = tokens[next + 1]?.text;
  const at = sign === '-' || sign === '+' ? next + 2 : next + 1;
  const exponent = tokens[at];
  if (exponent?.kind !== 'digits' || exponent.gap !== '' || tokens[next + 1]!.gap !== '' || exponent.text.length > 3) return undefined;
  const signed = Number(exponent.text) * (sign === '-' ? -1 : 1);
  const result = mark.text === 'e' ? Number(`${digits}e${signed}`) : value ** signed;
  return Number.isFinite(result) ? { value: result, next: at + 1 } : undefined;
}

const isGlued = ({ tokens }: Reading, at: number): boolean => tokens[at]?.gap === '' && tokens[at]?.kind !== 'mark';

/** Signs around a numeral: what makes it negative, a percentage, a decimal without its zero; and the same number again in brackets. */
export function withSigns(reading: Reading, vocabulary: NumberVocabulary, draft: Draft, floor: number): Numeral {
  const whole = overLine(reading, vocabulary, draft);
  const signed = isSignBefore(reading, vocabulary, whole.first, floor) ? withSignsBefore(reading, vocabulary, whole, floor) : whole;
  const { first, start, value } = signed;
  let { next, form } = signed;
  const { tokens } = reading;
  if (form !== 'ordinal' && isSignAfter(reading, vocabulary, next)) {
    next = sameInBrackets(reading, vocabulary, next, value) ?? next;
    const percent = percentAfter(reading, vocabulary, next);
    if (percent !== undefined) {
      form = 'percent';
      next = percent;
    }
  }
  next = pointAfterAbbreviation(reading, next);
  return { first, next, start, end: tokens[next - 1]!.end, value: value === 0 ? 0 : value, form, digits: draft.digits };
}

/** Whether what stands before a numeral could be a sign of it: mostly a word that is none. */
function isSignBefore({ tokens }: Reading, { uses }: NumberVocabulary, first: number, floor: number): boolean {
  if (first <= floor || tokens[first]!.gap === '\n') return false;
  const { kind, text, word } = tokens[first - 1]!;
  if (kind === 'mark') return text === '-' || (tokens[first]!.gap === '' && (text === '.' || text === '%'));
  const { minus, percentAlone } = uses.of(word);
  return minus || percentAlone;
}

function isSignAfter({ tokens }: Reading, { uses }: NumberVocabulary, next: number): boolean {
  const token = tokens[next];
  if (token === undefined || token.gap === '\n') return false;
  const { text, word } = token;
  return text === '(' || text === '%' || text === '-' || uses.of(word).percent;
}

function withSignsBefore(reading: Reading, vocabulary: NumberVocabulary, draft: Draft, floor: number): Draft {
  let { first, start, value, form } = draft;
  const { next } = draft;
  const { tokens, text } = reading;
  const previous = (): (typeof tokens)[number] | undefined =>
    first > floor && tokens[first]!.gap !== '\n' ? tokens[first - 1] : undefined;
  // `10$-20$` is a range: a sign glued to digits before it opens nothing
  const opens = (at: number) =>
    tokens[at]!.gap !== '' ||
    at === 0 ||
    (['(', '[', '"', '$', '€', '£'].includes(tokens[at - 1]!.text) && !(tokens[at - 1]!.gap === '' && tokens[at - 2]?.kind === 'digits'));

  const point = previous();
  if (draft.digits && point?.text === '.' && tokens[first]!.gap === '' && isPointBefore(reading, first - 1) && Number.isInteger(value)) {
    const scale = value === 0 ? 1 : value / Number(tokens[first]!.text);
    value = scaleBy(Number(`.${tokens[first]!.text}`), scale);
    first -= 1;
    start = point.start;
  }
  const percentBefore = previous();
  const isWord = percentBefore?.kind === 'word' && tokens[first]!.gap === ' ' && vocabulary.uses.of(percentBefore.word).percentAlone;
  if (draft.digits && (isWord || (percentBefore?.text === '%' && tokens[first]!.gap === '' && opens(first - 1)))) {
    form = 'percent';
    first -= 1;
    start = percentBefore!.start;
  }
  const sign = previous();
  if (sign !== undefined && draft.digits && sign.kind === 'mark' && /^[-−–]$/.test(text.slice(sign.start, sign.end))) {
    const alone = first === 1 && next === tokens.length;
    if ((tokens[first]!.gap === '' && opens(first - 1)) || alone) {
      value = -value;
      first -= 1;
      start = sign.start;
    }
  } else if (sign?.kind === 'word' && form !== 'ordinal') {
    const entry = entryAt([reading, vocabulary, first - 1], (e) => e.word.isMinus === true) ?? minusAtBreak(reading, vocabulary, first - 1);
    if (entry !== undefined) {
      value = -value;
      first -= 1;
      start = reading.folded.starts[sign.from + entry.from]!;
    }
  }
  return { first, next, start, value, form, digits: draft.digits };
}

const minusAtBreak = ({ tokens }: Reading, { entries }: NumberVocabulary, at: number) =>
  tokens[at]!.gap === '\n' ? entries.get(tokens[at]!.text)?.find((e) => e.word.isMinus) : undefined;

/** A point that stands for "0.": nothing is written onto its left. */
const isPointBefore = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]!.gap !== '' || ['-', '$', '€', '£', '('].includes(tokens[at - 1]?.text ?? '');

function percentAfter({ tokens }: Reading, { percent, percentAdjectives }: NumberVocabulary, at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined || token.gap === '\n') return undefined;
  if (token.text === '%') return at + 1;
  const hyphen = token.text === '-' && token.gap === '' ? 1 : 0;
  if (hyphen === 1 && percentAdjectives.has(tokens[at + 1]?.text ?? '') && tokens[at + 1]!.gap === '') return at + 2;
  const phrase = percent
    .get(tokens[at + hyphen]?.text ?? '')
    ?.find((rest) => rest.every((word, index) => tokens[at + hyphen + 1 + index]?.text === word));
  return phrase && at + hyphen + 1 + phrase.length;
}

/** «30 (тридцать)», "forty-five (45)": one number, said twice. */
function sameInBrackets(reading: Reading, vocabulary: NumberVocabulary, at: number, value: number): number | undefined {
  const { tokens } = reading;
  if (tokens[at]?.text !== '(' || tokens[at]?.gap === '\n') return undefined;
  const inside = tokens[at + 1];
  if (inside === undefined) return undefined;
  const again =
    inside.kind === 'digits'
      ? sameDigits(digitsAt(reading, at + 1), value)
      : vocabulary.startable.has(inside.text)
        ? bracketed(composeAt(reading, vocabulary, at + 1), value)
        : undefined;
  return again !== undefined && tokens[again]?.text === ')' ? again + 1 : undefined;
}

const bracketed = (composed: ReturnType<typeof composeAt>, value: number): number | undefined =>
  composed?.value === value ? composed.next : undefined;

const sameDigits = ({ value, next }: DigitRun, other: number): number | undefined => (value === other ? next : undefined);

/** «300 тыс. человек»: the point belongs to the abbreviation where the sentence goes on in lower case or with a number. */
function pointAfterAbbreviation({ tokens, language }: Reading, at: number): number {
  const word = tokens[at - 1];
  const point = tokens[at];
  const after = tokens[at + 1];
  if (word?.kind !== 'word' || point?.text !== '.' || point.gap !== '' || !language.abbreviations.words.has(word.text)) return at;
  return after !== undefined && after.gap !== '\n' && !after.capital ? at + 1 : at;
}
