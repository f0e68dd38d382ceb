import type { Token } from '../../text';
import type { Reading } from '../reading';
import { countsNobody, isPronoun } from './pronoun';
import type { Numeral } from './scan';
import { isTelephone, PHONE_DIGITS, PHONE_GROUPS } from './telephone';
import { type NumberVocabulary, vocabularyOf } from './vocabulary';

/** Marks that make digits part of an address, a tag or a reference. */
const NAME_MARKS = new Set(['/', '=', '_', '&', '@', '#', '№', '§', '%', '\\', ':']);
const REFERENCE_MARKS = new Set(['#', '№', '§']);

const isGlued = (token: Token | undefined): boolean => token?.gap === '';

/** Whether the digits of a numeral are part of a name: G7, F-16, COVID-19, `?id=7`. */
export function isPartOfName(reading: Reading, { first, next }: Numeral): boolean {
  const { tokens } = reading;
  const token = tokens[first]!;
  if (token.kind !== 'digits') return false;
  // 9/11, 24/7
  const names = reading.language.calendar.namesInFigures;
  if (names !== undefined && tokens[first + 1]?.text === '/' && names.includes(`${token.text}/${tokens[first + 2]?.text}`)) return true;
  const before = tokens[first - 1];
  if (before?.kind === 'word' && token.gap === ' ' && isMake(reading, before)) return true;
  // "Boeing 747-8"
  const [family, make] = [tokens[first - 2], tokens[first - 3]];
  if (isGlued(token) && before?.text === '-' && isGlued(before) && family?.kind === 'digits' && make !== undefined && isMake(reading, make))
    return true;
  const twoBefore = tokens[first - 2];
  if (isGlued(token) && before !== undefined) {
    if (before.kind === 'word') {
      const { proclitics, currencies } = vocabularyOf(reading.language);
      // `USD3.14` is an amount; و and بـ are written onto digits in Arabic
      if (!isGlued(before) && currencies.get(before.text) === reading.text.slice(before.start, before.end)) return false;
      return !proclitics.has(before.text) || isGlued(before);
    }
    if (NAME_MARKS.has(before.text)) return true;
    const isLetters = twoBefore?.kind === 'word' && isGlued(before);
    if (isLetters && (before.text === '-' || before.text === '.')) {
      // "175-for-175" is no name
      const isBetween = isGlued(twoBefore) && tokens[first - 3]?.text === '-' && tokens[first - 4]?.kind === 'digits';
      return !isBetween;
    }
  }
  const after = tokens[next];
  const twoAfter = tokens[next + 1];
  return after?.kind === 'word' && isGlued(after) && twoAfter?.kind === 'digits' && isGlued(twoAfter);
}

/** From the first letters that have no capitals on: Hebrew, Arabic and their like. */
const WITHOUT_CASE = 0x590;

/** "Boeing 737", "Agenda 2030": in a script with capitals the make has one. */
function isMake({ language }: Reading, { text, capital }: Token): boolean {
  return (capital || text.charCodeAt(0) >= WITHOUT_CASE) && vocabularyOf(language).makes.has(text);
}

/** Whether a numeral only refers: section 3, «статья 5», № 12, the 2. of a list, 1.2.3, a telephone number, "one" as a pronoun. */
export function onlyRefers(reading: Reading, numeral: Numeral): boolean {
  const { tokens } = reading;
  const vocabulary = vocabularyOf(reading.language);
  if (numeral.first === 0 && numeral.next === tokens.length) return false;
  if (!numeral.digits)
    return (
      isPronoun(tokens, vocabulary, numeral) || countsNobody(tokens, vocabulary, numeral) || isLabelledInWords(tokens, vocabulary, numeral)
    );
  if (tokens[numeral.first]!.kind !== 'digits' || numeral.form === 'percent') return false;
  return isLabelled(tokens, vocabulary, numeral) || isListMark(tokens, numeral) || isChain(tokens, numeral);
}

/** "Article 5", "No. 5", «ст. 5», «№ 12». */
export function isLabelled(tokens: readonly Token[], { labels }: NumberVocabulary, { first, next, value }: Numeral): boolean {
  // "Room 12B", "Sector 7G": the letter is no million
  const letter = next === first + 2 && isGlued(tokens[first + 1]) && tokens[first + 1]!.text.length === 1;
  if (next > first + 3 || (value >= 10_000 && !letter) || tokens[first]!.gap === '\n')
    return first > 0 && REFERENCE_MARKS.has(tokens[first - 1]!.text);
  const before = tokens[first - 1];
  if (before === undefined) return false;
  if (REFERENCE_MARKS.has(before.text)) return true;
  // "No. 5", «ст. 5»
  const label = before.text === '.' && isGlued(before) ? tokens[first - 2] : before;
  return label?.kind === 'word' && labels.has(label.text) && (label === before || label.text.length <= 4);
}

/** "phase two", "Chapter Seven", "World War Two". */
const isLabelledInWords = (
  tokens: readonly Token[],
  { labelsOfWords, makes }: NumberVocabulary,
  { first, form, value }: Numeral,
): boolean =>
  form === 'cardinal' &&
  value < 100 &&
  first > 0 &&
  tokens[first]!.gap === ' ' &&
  (labelsOfWords.has(tokens[first - 1]!.text) ||
    (tokens[first]!.capital && tokens[first - 1]!.capital && makes.has(tokens[first - 1]!.text)));

/** `2.` or `2)` at the beginning of a line. */
function isListMark(tokens: readonly Token[], { first, next }: Numeral): boolean {
  const [mark, after] = [tokens[next], tokens[next + 1]];
  return tokens[first]!.gap === '\n' && (mark?.text === '.' || mark?.text === ')') && isGlued(mark) && after?.gap === ' ';
}

/** Whether digits stand in a row that is no number: 1.2.3, 19/3/2025, 10:30, 202-555-0100, +44 20 7946 0018. */
function isChain(tokens: readonly Token[], { first }: Numeral): boolean {
  let from = first;
  let to = first;
  while (from >= 2 && first - from < 2 * PHONE_DIGITS && joins(tokens[from - 1], tokens[from - 2], tokens[from])) from -= 2;
  while (to - first < 2 * PHONE_DIGITS && joins(tokens[to + 1], tokens[to + 2], tokens[to + 2])) to += 2;
  if (from === to) return isTelephone(tokens, first);
  let digits = 0;
  const marks = new Set<string>();
  for (let at = from; at <= to; at += 1) {
    if (tokens[at]!.kind === 'digits') digits += tokens[at]!.text.length;
    else marks.add(tokens[at]!.text);
  }
  const groups = (to - from) / 2 + 1;
  if (groups >= PHONE_GROUPS && (marks.has('.') || marks.has('/') || digits >= PHONE_DIGITS)) return true;
  return groups === 2 && marks.has(':') ? true : isTelephone(tokens, first);
}

const CHAIN_MARKS = '.-/:';

const joins = (mark: Token | undefined, digits: Token | undefined, next: Token | undefined): boolean =>
  mark?.kind === 'mark' && isGlued(mark) && digits?.kind === 'digits' && isGlued(next) && CHAIN_MARKS.includes(mark.text);
