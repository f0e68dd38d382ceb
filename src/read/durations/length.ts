import type { DurationBound, TimeUnit } from '../../languages/words/durations';
import { amountAt, gluedAt, smallerAt } from './amount';
import { hitAt, isGlued, isMark, type Marks } from './marks';
import { Table } from './tables';

/** A length of time as its parts: "an hour and 20 minutes". */
export interface Length {
  readonly first: number;
  readonly next: number;
  /** UTF-16 in the original text. */
  readonly start: number;
  readonly parts: readonly LengthPart[];
  readonly bound: DurationBound | undefined;
}

export interface LengthPart {
  readonly count: number;
  readonly unit: TimeUnit;
}

const SIZES: readonly TimeUnit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
];
/** The smaller of two units. */
export const isSmaller = (a: TimeUnit, b: TimeUnit): boolean => SIZES.indexOf(a) < SIZES.indexOf(b);
const MOST_PARTS = 6;

/** A length of one part. */
export const lengthOf = (first: number, next: number, start: number, count: number, unit: TimeUnit): Length => ({
  first,
  next,
  start,
  parts: [{ count, unit }],
  bound: undefined,
});

/** The length that begins at a token, with all its parts. `lead`: a word before it makes a unit alone mean one. */
export function lengthAt(marks: Marks, at: number, lead = false): Length | undefined {
  if (lead) return readLength(marks, at, true);
  let known = marks.lengths.get(at);
  if (known === undefined) {
    known = readLength(marks, at, false) ?? null;
    marks.lengths.set(at, known);
  }
  return known ?? undefined;
}

function readLength(marks: Marks, at: number, lead: boolean): Length | undefined {
  const head = isGluedToWord(marks, at) ? undefined : amountAt(marks, at, lead);
  if (head === undefined) return undefined;
  const parts = [{ count: head.count, unit: head.unit }];
  let next = head.next;
  while (parts.length < MOST_PARTS) {
    const from = afterJoin(marks, next);
    // behind a comma only figures go on: "2 hours, 30 minutes"
    if (isMark(marks, next, ',') && (marks.numerals[at] === undefined || marks.numerals[from ?? -1] === undefined)) break;
    const part = from === undefined ? undefined : (amountAt(marks, from, false) ?? smallerAt(marks, from) ?? gluedAt(marks, from));
    if (part === undefined || !isSmaller(part.unit, parts[parts.length - 1]!.unit) || !Number.isInteger(parts[parts.length - 1]!.count))
      break;
    parts.push({ count: part.count, unit: part.unit });
    next = part.next;
  }
  return { first: at, next, start: head.start, parts, bound: head.bound };
}

/** "PT1H": figures glued to a word that is no clitic of theirs begin no length. */
function isGluedToWord({ tokens, reading }: Marks, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'digits' && token.gap === '' && tokens[at - 1]?.kind === 'word' && reading.language.names.proclitics.length === 0;
}

/** «1 год. 30 хв»: the point of a unit cut short, with a smaller one behind it. */
const isAbbreviated = (marks: Marks, at: number): boolean =>
  isMark(marks, at, '.') &&
  marks.reading.language.abbreviations.words.has(marks.tokens[at - 1]!.text) &&
  marks.numerals[at + 1] !== undefined;

/** Past "and" or a comma, or nothing at all. */
function afterJoin(marks: Marks, at: number): number | undefined {
  const token = marks.tokens[at];
  if (token === undefined || token.gap === '\n') return undefined;
  const stop = (isMark(marks, at, ',') || isAbbreviated(marks, at)) && isGlued(marks, at);
  const from = stop ? at + 1 : at;
  const join = hitAt(marks, from, Table.joins);
  return join !== undefined && join.offset === 0 ? join.next : from;
}
