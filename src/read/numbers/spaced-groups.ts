import type { Token } from '../../text';
import { Table } from '../durations/tables';
import { lexiconOf } from '../durations/time-words';
import type { Reading } from '../reading';
import { vocabularyOf } from './vocabulary';

const NO_BREAK_SPACES = /^[\u00a0\u2007\u2009\u202f]$/;
/** Letters of the symbol of a unit. */
const LONGEST_SYMBOL = 3;
const CURRENCY = /\p{Sc}/u;
/** Marks that the figure may stand right behind. */
const OPENERS = new Set(['(', '[', '"', '-']);
/** Marks that may stand right behind the figure. */
const CLOSERS = new Set(['.', ',', ';', '!', '?', ')', ']', '"', '%']);
/** Before a word with a capital that begins a sentence. */
const ENDS = new Set(['.', '!', '?', ':', '"']);
/** Words of time with a figure of their own behind them: "March 3", «الساعة 5», "day 12". */
const DATED = new Set<Table>([
  Table.months,
  Table.weakMonths,
  Table.hijriMonths,
  Table.monthLeads,
  Table.weekdays,
  Table.weakWeekdays,
  Table.dayLeads,
  Table.yearLeads,
  Table.units,
  Table.singles,
]);

/** The token after groups of three parted by spaces, or the one after `at` where there are none. */
export function spacedGroups(reading: Reading, at: number): number {
  const { tokens, folded, language, text } = reading;
  const head = tokens[at]!;
  if (head.text.length > 3 || head.text.startsWith('0') || isOfName(reading, at)) return at + 1;
  let next = at + 1;
  let plain = 0;
  for (;;) {
    const group = tokens[next];
    if (group?.kind !== 'digits' || group.gap !== ' ' || group.text.length !== 3 || group.start - tokens[next - 1]!.end !== 1) break;
    if (!NO_BREAK_SPACES.test(text.charAt(folded.starts[group.from]! - 1))) plain += 1;
    next += 1;
  }
  if (plain > 0 && isOfLonger(tokens, at, next)) return at + 1;
  // `March 19 175` is two numbers; `1 000 000` is one anywhere
  // and what begins with nought is no number by itself: "a 20 000-strong force"
  const isPair = plain === 1 && next === at + 2 && !tokens[at + 1]!.text.startsWith('0');
  if (!isPair) return next;
  if (language.numbers.separators.space) return measures(reading, next) ? at + 1 : next;
  return isOneFigure(reading, at) ? next : at + 1;
}

/** «5 100-мм орудий», «2 250-килограммовые бомбы»: the measure glued to the second makes it a figure of its own; «1 200-летний юбилей» is of one thing. */
function measures({ tokens, language }: Reading, next: number): boolean {
  const [hyphen, word] = [tokens[next], tokens[next + 1]];
  if (hyphen?.text !== '-' || hyphen.gap !== '' || word?.kind !== 'word' || word.gap !== '') return false;
  const { ordinalSuffixes, ordinalEndings } = vocabularyOf(language);
  if (ordinalSuffixes.has(word.text) || ordinalEndings.has(word.text)) return false;
  if (word.text.length <= LONGEST_SYMBOL) return true;
  return language.numbers.severalEndings?.some((ending) => word.text.endsWith(ending)) ?? false;
}

/** Digits go on before the groups or behind them, as in an hour or a telephone number: «в 10:30 200 …», «8 800 555-35-35», «0 800 500 500». */
function isOfLonger(tokens: readonly Token[], at: number, next: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[next]];
  if (before?.kind === 'mark' && before.text !== '-' && before.gap === '' && tokens[at]!.gap === '' && tokens[at - 2]?.kind === 'digits')
    return true;
  if (before?.kind === 'digits' && tokens[at]!.gap === ' ' && before.text.startsWith('0')) return true;
  if (after?.kind === 'digits') return after.gap === ' ';
  // `10 000-15 000` is a range
  return (isJoined(tokens, next, 2) && isJoined(tokens, next + 2, 2)) || (isJoined(tokens, next, 4) && next > at + 2);
}

/** A hyphen and so many digits, glued. */
const isJoined = (tokens: readonly Token[], at: number, length: number): boolean => {
  const [hyphen, digits] = [tokens[at], tokens[at + 1]];
  return hyphen?.text === '-' && hyphen.gap === '' && digits?.kind === 'digits' && digits.gap === '' && digits.text.length === length;
};

/** Digits glued to a word that is no proclitic: «G7 200 …». */
function isOfName({ tokens, language }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || tokens[at]!.gap !== '') return false;
  const { proclitics, currencies } = vocabularyOf(language);
  return !proclitics.has(before.text) && !currencies.has(before.text);
}

/**
 * Whether two runs of digits with a plain space between them are one figure where the language parts its groups by other marks: nothing before the first gives it
 * another sense (a month, a label, a name, more digits), and what is glued to the second doesn't make it a figure of its own: "5 100-dollar notes".
 */
function isOneFigure(reading: Reading, at: number): boolean {
  return isFree(reading, at) && isWhole(reading, at + 2);
}

function isFree(reading: Reading, at: number): boolean {
  const { tokens, language } = reading;
  const before = tokens[at - 1];
  if (before === undefined || tokens[at]!.gap === '\n') return true;
  if (before.kind === 'digits') return false;
  if (before.kind === 'mark') {
    if (CURRENCY.test(before.text)) return true;
    return tokens[at]!.gap === ''
      ? OPENERS.has(before.text) && (tokens[at - 2]?.kind !== 'digits' || isLower(tokens, at))
      : before.text !== '№' && before.text !== '#';
  }
  if (before.capital && !beginsSentence(reading, at - 1)) return false;
  const { labels, entries } = vocabularyOf(language);
  if (labels.has(before.text) || entries.get(before.text)?.some(({ word }) => word.scale !== undefined)) return false;
  return !lexiconOf(language)
    .matchesAt(tokens, at - 1)
    .some(({ table }) => DATED.has(table));
}

/** `5-10 000`, `10 000-15 000`: what stands before the hyphen is the lower end, and no year. */
const isLower = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]!.text === '-' && tokens[at - 2]!.text.length <= 3;

function beginsSentence({ tokens }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || tokens[at]!.gap === '\n' || ENDS.has(before.text);
}

/** Nothing behind the groups, past their decimals, goes on with the last of them alone. */
function isWhole({ tokens, language }: Reading, next: number): boolean {
  const { decimal, group } = language.numbers.separators;
  const [mark, decimals] = [tokens[next], tokens[next + 1]];
  const hasDecimals =
    mark?.gap === '' && decimals?.kind === 'digits' && decimals.gap === '' && (decimal.includes(mark.text) || group.includes(mark.text));
  const after = hasDecimals ? tokens[next + 2] : mark;
  if (after === undefined || after.gap === '\n') return true;
  // `10 000-15 000`: the other end is parted too; of `5 100-200` nobody can tell
  const [upper, rest] = [tokens[next + 1], tokens[next + 2]];
  if (after.text === '-' && after.gap === '' && upper?.kind === 'digits' && rest?.kind === 'digits' && rest.text.length === 3) return true;
  if (after.kind === 'mark') return after.gap !== '' || CLOSERS.has(after.text) || CURRENCY.test(after.text);
  return after.kind === 'word' && after.gap === ' ';
}
