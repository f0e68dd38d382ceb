import type { NumberWords } from '../../languages/words/numbers';
import type { Reading } from '../reading';
import { spacedGroups } from './spaced-groups';

/** A number written in digits, with its separators read. */
export interface DigitRun {
  /** Index of the token after the last. */
  readonly next: number;
  readonly value: number;
  /** The number as `Number` reads it: `1234.5`. */
  readonly digits: string;
  /** It was written with a separator or as a fraction of its own (½). */
  readonly form: 'cardinal' | 'fraction';
  /** No double holds it. */
  readonly tooLong: boolean;
}

const FRACTION_SLASH = '\u2044';
/** Superscripts, circled digits, ½: digits to compatibility folding, no decimal digits to a reader. */
const OTHER_NUMBER = /\p{No}/u;
const NO_NUMBER = { value: Number.NaN, digits: '', form: 'cardinal', tooLong: false } as const;
/** Letters of a unit glued to a fraction: h, min. */
const LONGEST_UNIT = 3;
/** Integers of up to 15 digits are doubles without loss. */
const SAFE_DIGITS = 15;
/** The largest double has 309 digits. */
const MOST_DIGITS = 309;

/** Reads the digits at a token: `1,234.5`, `1.234,5`, `1 234`, `5½`, `1/5`. Which mark does what is the language's convention, unless the marks decide. */
export function digitsAt(reading: Reading, at: number): DigitRun {
  const { tokens } = reading;
  const { separators } = reading.language.numbers;
  const token = tokens[at]!;
  const before = tokens[at - 1];
  // inside a chain that was no number (19.03.2025, 1.2.3) every part stands by itself
  if (
    token.gap === '' &&
    before?.kind === 'mark' &&
    before.gap === '' &&
    tokens[at - 2]?.kind === 'digits' &&
    isSeparator(before.text, separators)
  )
    return isOther(reading, at) ? { ...NO_NUMBER, next: at + 1 } : finish(token.text, '', at + 1);
  if (isPlain(reading, at)) return isOther(reading, at) ? { ...NO_NUMBER, next: at + 1 } : finish(token.text, '', at + 1);
  const vulgar = vulgarFraction(reading, at);
  if (vulgar !== undefined) return vulgar;
  if (isOther(reading, at)) return { ...NO_NUMBER, next: at + 1 };
  let next = at + 1;
  const spaced = spacedGroups(reading, at);
  let groups = token.text;
  if (spaced > next) {
    for (; next < spaced; next += 1) groups += tokens[next]!.text;
  }
  const parts: string[] = [];
  const marks: string[] = [];
  let end = next;
  while (marks.length < MOST_DIGITS) {
    const mark = tokens[end];
    const after = tokens[end + 1];
    if (mark?.kind !== 'mark' || mark.gap !== '' || after?.kind !== 'digits' || after.gap !== '' || !isSeparator(mark.text, separators))
      break;
    if (isOther(reading, end + 1)) break;
    marks.push(mark.text);
    parts.push(after.text);
    end += 2;
  }
  if (marks.length === 0) return slashed(reading, finish(groups, '', next), at);
  const first = marks[0]!;
  const last = marks[marks.length - 1]!;
  const uniform = marks.every((mark) => mark === first);
  const threes = (count: number) =>
    spaced === at + 1 && /^\d{1,3}$/.test(groups) && parts.slice(0, count).every((part) => part.length === 3);
  if (marks.length === 1) {
    const isGroup = separators.group.includes(first) && threes(1) && !groups.startsWith('0');
    if (isGroup) return finish(groups + parts[0]!, '', end);
    // an apostrophe is never before decimals
    return first === "'" ? finish(groups, '', next) : finish(groups, parts[0]!, end);
  }
  const isGrouped = (count: number) => threes(count) || (separators.group.includes(first) && areLakhs(groups, parts.slice(0, count)));
  if (uniform)
    return isGrouped(marks.length) && !groups.startsWith('0') ? finish(groups + parts.join(''), '', end) : finish(groups, '', next);
  // two marks: the last, if the ones before it are alike and part threes, stands before the decimals
  const earlier = marks.slice(0, -1);
  if (last !== first && earlier.every((mark) => mark === first) && isGrouped(marks.length - 1))
    return finish(groups + parts.slice(0, -1).join(''), parts[parts.length - 1]!, end);
  return finish(groups, '', next);
}

/** `12,34,567`: groups of two down to the last of three, as lakhs and crores are written. */
const areLakhs = (head: string, parts: readonly string[]): boolean =>
  head.length <= 2 && parts.length >= 2 && parts.every((part, index) => part.length === (index === parts.length - 1 ? 3 : 2));

/** Whether nothing stands behind digits that could go on with them or be a line of a fraction, and no line before them. */
function isPlain({ tokens }: Reading, at: number): boolean {
  if (tokens[at]!.gap === '' && tokens[at - 1]?.text === '/') return false;
  const after = tokens[at + 1];
  if (after === undefined || after.kind === 'word') return true;
  const beyond = tokens[at + 2];
  return after.kind === 'mark' && (beyond?.kind !== 'digits' || beyond.gap !== '');
}

const isSeparator = (mark: string, separators: NumberWords['separators']): boolean =>
  separators.group.includes(mark) || separators.decimal.includes(mark);

function finish(whole: string, decimals: string, next: number): DigitRun {
  const digits = decimals === '' ? whole : `${whole}.${decimals}`;
  return { next, value: Number(digits), digits, form: 'cardinal', tooLong: !isHeld(whole) };
}

/** Whether a double holds an integer exactly. */
function isHeld(whole: string): boolean {
  if (whole.length <= SAFE_DIGITS) return true;
  const digits = whole.replace(/^0+/, '');
  if (digits.length <= SAFE_DIGITS) return true;
  return digits.length <= MOST_DIGITS && Number.isFinite(Number(digits)) && BigInt(digits) === BigInt(Number(digits));
}

/** Whether a token of digits holds characters that only fold to digits: 10², ①. */
function isOther({ tokens, text }: Reading, at: number): boolean {
  const { start, end, text: digits } = tokens[at]!;
  if (end - start === digits.length && text.startsWith(digits, start)) return false;
  return text.slice(start, end) !== digits && OTHER_NUMBER.test(text.slice(start, end));
}

/** ½ and 5½: one character folds to digits and a slash, so the digits before it run into it. */
function vulgarFraction({ tokens, folded, text }: Reading, at: number): DigitRun | undefined {
  const slash = tokens[at + 1];
  const below = tokens[at + 2];
  if (slash?.text !== FRACTION_SLASH || slash.gap !== '' || below?.kind !== 'digits' || below.gap !== '') return undefined;
  const token = tokens[at]!;
  let cut = token.to;
  while (cut > token.from && folded.starts[cut - 1] === slash.start) cut -= 1;
  const isOneCharacter = cut < token.to;
  // `½½`: what stands before the second is the first, and no whole number
  if (isOneCharacter && cut > token.from && OTHER_NUMBER.test(text.slice(folded.starts[token.from], folded.starts[cut])))
    return { ...NO_NUMBER, next: at + 3 };
  const whole = isOneCharacter && cut > token.from ? folded.text.slice(token.from, cut) : '0';
  const numerator = isOneCharacter ? folded.text.slice(cut, token.to) : token.text;
  // a digit glued to ½ makes neither a fraction nor a number
  if (isOneCharacter && folded.starts[below.to - 1] !== slash.start) return { ...NO_NUMBER, next: at + 3 };
  const denominator = Number(below.text);
  if (denominator === 0 || whole.length > SAFE_DIGITS || numerator.length > SAFE_DIGITS || below.text.length > SAFE_DIGITS)
    return undefined;
  const value = Number(whole) + Number(numerator) / denominator;
  return { next: at + 3, value, digits: String(value), form: 'fraction', tooLong: false };
}

/** `1/5`: a part of a whole, where it is less than one and no date or path goes on around it. `3 1/2` is a whole and a part. */
function slashed({ tokens }: Reading, run: DigitRun, at: number): DigitRun {
  const fractionAt = (from: number): { value: number; next: number } | undefined => {
    const [over, slash, under, after] = [tokens[from], tokens[from + 1], tokens[from + 2], tokens[from + 3]];
    if (over?.kind !== 'digits' || slash?.text !== '/' || slash.gap !== '' || under?.kind !== 'digits' || under.gap !== '')
      return undefined;
    if (over.text.length > 3 || under.text.length > 4 || Number(under.text) <= Number(over.text) || Number(over.text) === 0)
      return undefined;
    // "1/2h" is half an hour
    const isUnit = after?.kind === 'word' && after.text.length <= LONGEST_UNIT && tokens[from + 4]?.gap !== '';
    if (after?.gap === '' && (after.text === '/' || after.kind !== 'mark') && !isUnit) return undefined;
    return { value: Number(over.text) / Number(under.text), next: from + 3 };
  };
  const before = tokens[at - 1];
  if (before?.text === '/' && tokens[at]!.gap === '') return run;
  if (run.next === at + 1) {
    const part = fractionAt(at);
    if (part !== undefined) return { next: part.next, value: part.value, digits: String(part.value), form: 'fraction', tooLong: false };
  }
  const part = tokens[run.next]?.gap === ' ' && run.value < 1000 ? fractionAt(run.next) : undefined;
  if (part === undefined) return run;
  const value = run.value + part.value;
  return { next: part.next, value, digits: String(value), form: 'fraction', tooLong: false };
}
