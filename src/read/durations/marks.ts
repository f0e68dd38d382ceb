import type { Bits, Lexicon, Token } from '../../text';
import type { Numeral } from '../numbers/scan';
import type { Reading } from '../reading';
import type { NumberFound } from '../times/number';
import type { Hit } from './hit';
import type { Length } from './length';
import { groupOf, type Table } from './tables';
import type { TimeWord } from './time-words';

export type { Hit };

/** What the readers of durations and of times share: the words of time and the numerals of a text, by token. */
export interface Marks {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon<TimeWord, Hit>;
  /** The entries of the tables at each token that was looked at: ask `hitsAt`. */
  readonly looked: (readonly Hit[] | undefined)[];
  readonly numerals: readonly (Numeral | undefined)[];
  /** Lengths and figures that were asked for, by token; `null` where there is none. */
  readonly lengths: Map<number, Length | null>;
  readonly figures: (NumberFound | null | undefined)[];
  /** What the word of each token may begin in any text, and the groups of tables that have something which begins with it; nothing where no table has it. */
  readonly bits: readonly (Bits | undefined)[];
  /** Those groups of the whole text: a word of some tables is looked for far from where it stands. */
  readonly allGroups: number;
  /** What may begin at each token, as bits: most words of time only stand beside others. */
  readonly begins: readonly number[];
}

const NO_HITS: readonly Hit[] = [];

/** What the word of a token may begin in any text, as bits. */
export const traitsAt = ({ bits }: Marks, at: number): number => bits[at]?.traits ?? 0;

/** Every entry of the tables that begins at a token, longest first. */
export function hitsAt(marks: Marks, at: number): readonly Hit[] {
  const { looked } = marks;
  if (at < 0 || marks.bits[at] === undefined) return NO_HITS;
  return looked[at] ?? lookAt(marks, at);
}

function lookAt({ tokens, lexicon, looked }: Marks, at: number): readonly Hit[] {
  // once for each word of the text: readers ask for the same hit many times
  const found = lexicon.matchesAt(tokens, at);
  looked[at] = found;
  return found;
}

/** The longest entry of a table that begins at a token. */
export function hitAt<K extends Table>(marks: Marks, at: number, table: K): Hit<K> | undefined {
  const bits = at < 0 ? undefined : marks.bits[at];
  if (bits === undefined || (bits.groups & groupOf(table)) === 0) return undefined;
  const found = marks.looked[at] ?? lookAt(marks, at);
  for (let i = 0; i < found.length; i += 1) if (found[i]!.table === table) return found[i] as Hit<K>;
  return undefined;
}

/** Whether any word of the text may begin an entry of a table. */
export const occurs = ({ allGroups }: Marks, table: Table): boolean => (allGroups & groupOf(table)) !== 0;

/** Where a hit begins in the original text: proclitics are outside, an article is not. */
export function startOf(marks: Marks, hit: Hit): number {
  const token = marks.tokens[hit.first]!;
  if (hit.offset === 0) return token.start;
  const proclitics = token.text.slice(0, hit.offset);
  const article = marks.reading.language.calendar.articles?.find((form) => proclitics.endsWith(form));
  return marks.reading.folded.starts[token.from + hit.offset - (article?.length ?? 0)]!;
}

/** Whether the token is the mark given, with nothing or anything before it. */
export const isMark = ({ tokens }: Marks, at: number, text: string): boolean => tokens[at]?.kind === 'mark' && tokens[at].text === text;

/** Whether nothing stands between the token and the one before. */
export const isGlued = ({ tokens }: Marks, at: number): boolean => tokens[at]?.gap === '';

const ANYTHING = -1;

/** What may stand behind a number, as bits of its word: at a token, or past a mark there. */
export function behindNumber(marks: Marks, at: number): number {
  const { tokens, numerals } = marks;
  const next = tokens[at]?.kind === 'mark' ? at + 1 : at;
  const token = tokens[next];
  if (token === undefined || token.kind === 'mark') return 0;
  if (token.kind === 'digits' || numerals[next] !== undefined) return ANYTHING;
  return tokens[next + 1]?.kind === 'digits' && isGlued(marks, next + 1) ? ANYTHING : traitsAt(marks, next);
}
