import type { Token } from '../../text';
import type { Reading } from '../reading';
import { type Composition, entryOf, FULL, TEN } from './composition';
import { type DigitRun, digitsAt } from './digits';
import { takePart } from './take-part';
import { takeWord } from './take-word';
import type { NumberVocabulary } from './vocabulary';

/** A number in words, or in digits with words after them. */
export interface Composed {
  readonly value: number;
  readonly next: number;
  readonly form: 'cardinal' | 'ordinal' | 'fraction';
  /** Some of it is in digits. */
  readonly digits: boolean;
  /** Code units of proclitics on its first word. */
  readonly offset: number;
}

/**
 * Reads the longest number that begins at a token, left to right: a group below a thousand fills up slot by slot (hundreds, tens, units, in the order of the
 * language), a scale multiplies it, and smaller groups follow. What does not fit the grammar begins the next number.
 */
export function composeAt(reading: Reading, vocabulary: NumberVocabulary, first: number, lead?: DigitRun): Composed | undefined {
  const c: Composition = {
    reading,
    vocabulary,
    first,
    next: lead?.next ?? first,
    jump: undefined,
    started: lead !== undefined,
    article: false,
    total: 0,
    group: lead?.value ?? 0,
    filled: lead === undefined ? 0 : FULL,
    lastScale: Number.POSITIVE_INFINITY,
    chunk: 0,
    afterHundred: false,
    form: lead?.form ?? 'cardinal',
    digits: lead !== undefined,
    offset: 0,
    definite: false,
  };
  while (step(c));
  if (!c.started || (c.article && c.next === c.first + 1)) return undefined;
  return { value: c.total + c.group, next: c.next, form: c.form, digits: c.digits, offset: c.offset };
}

/** Takes what stands next, if it belongs. */
function step(c: Composition): boolean {
  const { tokens } = c.reading;
  let at = c.next;
  let token = tokens[at];
  if (token === undefined || (c.started && token.gap === '\n')) return false;
  if (!c.started) return takeWord(c, at, false);
  if (!mayGoOn(c, token)) return false;
  if (takePart(c, at)) return true;
  if (token.kind === 'mark') {
    const after = tokens[at + 1];
    if (after?.kind !== 'word' || !passes(c, token.text, token.gap, after.gap)) return false;
    at += 1;
    token = after;
  }
  if (token.kind === 'digits') return takeDigits(c, at, false);
  const and = entryOf(c, at, (e) => e.word.isAnd === true) !== undefined;
  if (and) {
    at += 1;
    token = tokens[at];
    if (token === undefined || token.gap === '\n') return false;
    if (token.kind === 'digits') return takeDigits(c, at, true);
  }
  return takeWord(c, at, and);
}

/** Whether a number can go on with a token at all: with most it can't. */
const mayGoOn = ({ vocabulary }: Composition, { kind, text, word }: Token): boolean =>
  kind === 'digits' || text === '-' || text === ',' || vocabulary.uses.of(word).entries !== undefined;

/** Marks inside a number: twenty-one, "two million, five hundred thousand". */
function passes(c: Composition, mark: string, gap: string, gapAfter: string): boolean {
  const { words } = c.vocabulary;
  if (mark === ',') return words.comma && gap === '' && c.filled === 0 && Number.isFinite(c.lastScale);
  return mark === '-' && !c.digits && !words.unitsFirst && gap === gapAfter && (gap === '' || c.filled === TEN);
}

/** Digits go on after a scale, when a smaller scale follows them ("2 million 300 thousand") or "and" joins them: «ألف و500». */
function takeDigits(c: Composition, at: number, joined: boolean): boolean {
  if (c.filled !== 0 || !Number.isFinite(c.lastScale)) return false;
  const run = digitsAt(c.reading, at);
  const scale = entryOf(c, run.next, (e) => e.offset === 0 && e.word.scale !== undefined)?.word.scale?.value;
  if (run.tooLong || Number.isNaN(run.value)) return false;
  if (scale === undefined) {
    const isLast = joined && c.vocabulary.words.joined === 'always' && run.form === 'cardinal' && Number.isInteger(run.value);
    if (!isLast || run.value >= c.lastScale || isContinued(c, run.next)) return false;
  } else if (scale >= c.lastScale) return false;
  c.group = run.value;
  c.digits = true;
  c.filled = FULL;
  c.next = run.next;
  return true;
}

/** Digits that a mark goes on from, or a percentage, are no part of a number in words: «ألف و10:30», «ألف و5/3». */
function isContinued({ reading: { tokens }, vocabulary }: Composition, at: number): boolean {
  const [mark, after] = [tokens[at], tokens[at + 1]];
  if (mark?.text === '%' || vocabulary.percent.has(mark?.text ?? '')) return true;
  return mark?.kind === 'mark' && mark.gap === '' && after?.kind === 'digits' && after.gap === '';
}
