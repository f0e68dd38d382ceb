import { foldText } from '../../text';
import type { Numeral } from '../numbers/scan';
import { vocabularyOf as numberVocabularyOf } from '../numbers/vocabulary';
import type { Reading } from '../reading';
import type { QuantityVocabulary } from './vocabulary';

/** A code of ISO 4217: other units are lower-case, and no name. */
const CODE = /^[A-Z]{3}$/;

/** A currency beside a number: its code and the tokens it takes. */
interface Currency {
  readonly unit: string;
  readonly first: number;
  readonly next: number;
}

/** A currency before its number: `$`, `HK$`, `Rs.`, `USD`. */
export function moneyBefore(
  reading: Reading,
  vocabulary: QuantityVocabulary,
  at: number,
): { readonly unit: string; readonly first: number; readonly start: number } | undefined {
  const { tokens } = reading;
  if (at === 0 || tokens[at]!.gap === '\n') return undefined;
  const found = signEndingAt(reading, vocabulary, at) ?? codeAt(reading, vocabulary, at - 1) ?? namedBefore(reading, vocabulary, at);
  return found && { unit: found.unit, first: found.first, start: tokens[found.first]!.start };
}

/** A currency after its number: `€`, `US$`, `KWD`. */
export function moneyAfter(reading: Reading, vocabulary: QuantityVocabulary, at: number): Currency | undefined {
  const { tokens } = reading;
  const token = tokens[at];
  if (token === undefined || token.gap === '\n') return undefined;
  const sign = tokens[at + 1];
  const lettered = token.kind === 'word' && sign?.gap === '' ? vocabulary.signs.get(token.text + sign.text) : undefined;
  if (lettered !== undefined) return { unit: lettered, first: at, next: at + 2 };
  const unit = signAt(reading, vocabulary, at);
  if (unit !== undefined) return { unit, first: at, next: at + 1 };
  return codeAt(reading, vocabulary, at);
}

/** A sign by itself; letters are one only as they are written: `Rs`, not "RS". */
function signAt({ tokens, text }: Reading, { signs, letterSigns }: QuantityVocabulary, at: number): string | undefined {
  const token = tokens[at]!;
  const unit = signs.get(token.text);
  return unit !== undefined && token.kind === 'word' && !letterSigns.has(text.slice(token.start, token.end)) ? undefined : unit;
}

function signEndingAt(reading: Reading, vocabulary: QuantityVocabulary, at: number): Currency | undefined {
  const { tokens } = reading;
  const { signs } = vocabulary;
  const before = tokens[at - 1]!;
  const letters = at < 2 ? undefined : tokens[at - 2];
  // "Rs. 20"
  if (before.text === '.' && before.gap === '' && letters?.kind === 'word') {
    const unit = signAt(reading, vocabulary, at - 2);
    return unit === undefined ? undefined : { unit, first: at - 2, next: at };
  }
  const alone = signAt(reading, vocabulary, at - 1);
  if (alone === undefined || before.kind === 'word' || letters?.kind !== 'word' || before.gap === '\n')
    return alone === undefined ? undefined : { unit: alone, first: at - 1, next: at };
  const lettered = signs.get(letters.text + before.text);
  if (lettered !== undefined && (before.gap === '' || letters.text.length > 1)) return { unit: lettered, first: at - 2, next: at };
  // «و$10»: the conjunction is written onto the sign
  if (before.gap === '' && letters.gap !== '' && numberVocabularyOf(reading.language).proclitics.has(letters.text))
    return { unit: alone, first: at - 1, next: at };
  // letters glued to the sign name a currency that is not the sign's own
  return before.gap === '' && letters.text.length <= 3 ? undefined : { unit: alone, first: at - 1, next: at };
}

/** `KWD`: a code in capitals, which no word is. */
function codeAt({ tokens, text }: Reading, { codes }: QuantityVocabulary, at: number): Currency | undefined {
  const token = tokens[at]!;
  const unit = token.kind === 'word' && token.capital ? codes.get(token.text) : undefined;
  return unit === undefined || text.slice(token.start, token.end) !== unit ? undefined : { unit, first: at, next: at + 1 };
}

function namedBefore({ tokens }: Reading, { lexicon }: QuantityVocabulary, at: number): Currency | undefined {
  const before = tokens[at - 1]!;
  if (before.kind !== 'word' || !before.capital || before.text.length !== 3) return undefined;
  const named = lexicon
    .matchesAt(tokens, at - 1)
    .find(
      ({ value, next }) => value.role === 'noun' && next === at && CODE.test(value.noun.unit) && foldText(value.noun.unit) === before.text,
    );
  return named?.value.role === 'noun' ? { unit: named.value.noun.unit, first: at - 1, next: at } : undefined;
}

/** What is added in the smaller money: "20 dollars *and 43 cents*". */
export function smallerMoney(
  reading: Reading,
  { words, lexicon, signs }: QuantityVocabulary,
  at: number,
  following: Numeral | undefined,
): { readonly value: number; readonly next: number } | undefined {
  const { tokens } = reading;
  const token = tokens[at];
  if (following === undefined || following.first < at || following.first > at + 1 || following.form !== 'cardinal') return undefined;
  if (token === undefined || token.gap === '\n') return undefined;
  const { entries } = numberVocabularyOf(reading.language);
  // و is written onto the number, or stands before it as a word
  const isJoined = following.first === at && (following.digits ? false : entries.get(token.text)?.some((entry) => entry.joined) === true);
  const isBehindAnd =
    following.first === at + 1 &&
    (entries.get(token.text)?.some(({ word, offset }) => word.isAnd && offset === 0) === true ||
      lexicon.matchesAt(tokens, at).some(({ value, next }) => value.role === 'smaller-join' && next === following.first));
  // a language that writes no "and" onto the number also says the smaller money right behind: "20 dollars 43 cents"
  const isRightBehind = following.first === at && !words.after;
  if (!isJoined && !isBehindAnd && !isRightBehind) return undefined;
  for (const { value, next } of lexicon.matchesAt(tokens, following.next)) {
    const share = value.role === 'noun' ? value.noun.share : undefined;
    if (share !== undefined && following.value * share < 1) return { value: following.value * share, next };
  }
  const sign = signs.get(tokens[following.next]?.text ?? '');
  const share = sign === undefined ? undefined : words.nouns.find(({ unit }) => unit === sign)?.share;
  return share !== undefined && following.value * share < 1 ? { value: following.value * share, next: following.next + 1 } : undefined;
}
