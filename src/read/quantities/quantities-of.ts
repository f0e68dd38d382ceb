import type { Bound } from '../../model/vocabulary';
import { durationsOf } from '../durations';
import type { DurationMention, QuantityMention, TimeMention } from '../mentions';
import { isPartOfName } from '../numbers/look-alikes';
import { outsideDates } from '../numbers/outside-dates';
import { countsNobody } from '../numbers/pronoun';
import { type Numeral, numeralsOf } from '../numbers/scan';
import { vocabularyOf as numberVocabularyOf } from '../numbers/vocabulary';
import { once, type Reading } from '../reading';
import { timesOf } from '../times/times-of';
import { invertedAt, pastBound } from './approximate';
import { boundOf } from './bound';
import { dualAt } from './dual';
import { harmedAt } from './harm';
import { moneyAfter, moneyBefore, smallerMoney } from './money';
import { type NounPhrase, nounPhraseAt } from './noun-phrase';
import { phraseBefore, rangeOf, rolesBefore } from './range';
import { nearestNoun, perAfter } from './sides';
import { type QuantityVocabulary, ROLES, vocabularyOf } from './vocabulary';

/** Every quantity of a text, in order, computed once for each reading. A number of something the language does not name is none. */
export const quantitiesOf: (reading: Reading) => readonly QuantityMention[] = once((reading) =>
  find(reading, vocabularyOf(reading.language)),
);

function find(reading: Reading, vocabulary: QuantityVocabulary): readonly QuantityMention[] {
  const numerals = outsideDates(reading, numeralsOf(reading));
  const found: QuantityMention[] = [];
  for (let index = 0; index < numerals.length; index += 1) {
    const numeral = numerals[index]!;
    if (numeral.form === 'ordinal' || isPartOfName(reading, numeral) || isNobody(reading, vocabulary, numeral)) continue;
    if (countsNobody(reading.tokens, numberVocabularyOf(reading.language), numeral)) continue;
    const following = numerals[index + 1];
    const exchanged = following !== undefined && isExchange(reading, vocabulary, numeral, following);
    const whole = exchanged ? undefined : wholeOf(reading, vocabulary, numeral, following);
    const range = exchanged || whole !== undefined ? undefined : rangeOf(reading, vocabulary, numeral, following);
    const last = exchanged || range !== undefined ? following! : numeral;
    const mention = quantityAt(reading, vocabulary, {
      first: numeral,
      last,
      exchanged,
      range,
      whole,
      following: last === numeral ? following : undefined,
      floor: found.length === 0 ? 0 : found[found.length - 1]!.end,
    });
    if (mention === undefined) continue;
    found.push(mention);
    if (last !== numeral) index += 1;
    while (index + 1 < numerals.length && numerals[index + 1]!.start < mention.end) index += 1;
  }
  if (vocabulary.duals.size > 0) {
    const taken = new Set(found.map(({ start }) => start));
    const byFirst = new Map(numerals.map((numeral) => [numeral.first, numeral]));
    for (let at = 0; at < reading.tokens.length; at += 1) {
      const dual = vocabulary.dualOf.of(reading.tokens[at]!.word);
      if (dual === null) continue;
      const mention = dualAt(reading, vocabulary, at, dual, byFirst.get(at + 1));
      if (mention !== undefined && !taken.has(mention.start)) found.push(mention);
    }
    found.sort((a, b) => a.start - b.start || b.end - a.end);
  }
  const counted =
    reading.language.durations.shortUnits === undefined
      ? found
      : outsideLengths(outsideLengths(found, durationsOf(reading)), timesOf(reading));
  let kept = 0;
  return counted.filter(({ start, end }) => {
    if (start < kept) return false;
    kept = end;
    return true;
  });
}

/** Quantities that are no part of a length of time: in «1 ч 20 мин» no mines are counted. */
function outsideLengths(
  found: readonly QuantityMention[],
  lengths: readonly (DurationMention | TimeMention)[],
): readonly QuantityMention[] {
  let at = 0;
  return found.filter(({ number, end }) => {
    while (at < lengths.length && lengths[at]!.end <= number.start) at += 1;
    return lengths[at] === undefined || lengths[at]!.start >= end;
  });
}

/** "No one was hurt", «ни один солдат не погиб»: nobody is counted. */
const isNobody = ({ tokens }: Reading, { noneBefore }: QuantityVocabulary, { value, first }: Numeral): boolean =>
  value === 1 && first > 0 && noneBefore.has(tokens[first - 1]!.text);

/** "175 for 175", «175 на 175»: the same number from either side. */
function isExchange({ tokens }: Reading, { lexicon }: QuantityVocabulary, one: Numeral, other: Numeral): boolean {
  if (one.value !== other.value || one.form !== 'cardinal' || one.value < 1) return false;
  const from = tokens[one.next]?.text === '-' ? one.next + 1 : one.next;
  const to = tokens[other.first - 1]?.text === '-' ? other.first - 1 : other.first;
  return lexicon.matchesAt(tokens, from).some(({ next, value }) => next === to && value.role === 'exchange');
}

/** "7 of the 20 hostages", «17 із 28 загиблих»: a number of a larger one, whose noun is the noun of both. */
function wholeOf({ tokens }: Reading, { lexicon }: QuantityVocabulary, part: Numeral, whole: Numeral | undefined): Numeral | undefined {
  if (whole === undefined || whole.first - part.next > PARTITIVE_REACH || whole.value <= part.value) return undefined;
  if (part.form !== 'cardinal' || whole.form !== 'cardinal' || tokens[whole.first]!.gap === '\n') return undefined;
  return lexicon.matchesAt(tokens, part.next).some(({ next, value }) => next === whole.first && value.role === 'partitive')
    ? whole
    : undefined;
}

const PARTITIVE_REACH = 3;

const NONE: readonly never[] = [];

/** Money is kept to a ten thousandth. */
const SMALLEST = 10_000;

/** One numeral, or the two of a range or an exchange. */
interface Counted {
  readonly first: Numeral;
  readonly last: Numeral;
  readonly exchanged: boolean;
  readonly range: { readonly value: number; readonly upper: number } | undefined;
  /** The number that the one counted is a part of: 28 in «17 із 28 заручників». */
  readonly whole: Numeral | undefined;
  /** The numeral after it. */
  readonly following: Numeral | undefined;
  /** Where the quantity before it ends, UTF-16. */
  readonly floor: number;
}

function quantityAt(
  reading: Reading,
  vocabulary: QuantityVocabulary,
  { first, last, exchanged, range, whole, following, floor }: Counted,
): QuantityMention | undefined {
  const { tokens, text } = reading;
  const money = moneyBefore(reading, vocabulary, first.first);
  const plus = tokens[last.next]?.text === '+' && tokens[last.next]?.gap === '' ? 1 : 0;
  const from = whole !== undefined ? whole.next : plus > 0 ? last.next + plus : pastBound(reading, vocabulary, last.next);
  let start = money?.start ?? first.start;
  let next = last.next + plus;
  let phrase: NounPhrase | undefined;
  let unit = money?.unit ?? (last.form === 'percent' ? 'percent' : undefined);
  if (unit === undefined) {
    const isBroken = tokens[from]?.gap === '\n';
    const sign = isBroken ? undefined : moneyAfter(reading, vocabulary, from);
    phrase = sign === undefined && !isBroken ? nounPhraseAt(reading, vocabulary, from, last.value) : undefined;
    unit = sign?.unit ?? (phrase === undefined ? undefined : unitOf(reading, phrase, from, last.value));
    next = phrase?.next ?? sign?.next ?? last.next + plus;
  }
  const about = unit === undefined && range === undefined ? invertedAt(reading, vocabulary, first) : undefined;
  if (about !== undefined) {
    unit = about.unit;
    next = last.next;
    start = tokens[about.first]!.start;
  }
  const harmed = unit === undefined && !exchanged ? harmedAt(reading, vocabulary, last) : undefined;
  if (harmed !== undefined) {
    unit = 'person';
    next = harmed.next ?? next;
    if (harmed.start !== undefined && range === undefined) start = harmed.start;
  }
  // «загинули троє»: the numeral alone counts persons
  if (unit === undefined && range === undefined && last.next - last.first === 1 && vocabulary.collectives.has(tokens[last.first]!.text))
    unit = 'person';
  let { value } = last;
  const smaller =
    unit !== undefined && range === undefined && phrase?.noun.person !== true
      ? smallerMoney(reading, vocabulary, next, following)
      : undefined;
  if (smaller !== undefined) {
    value = Math.round((value + smaller.value) * SMALLEST) / SMALLEST;
    next = smaller.next;
  }
  let per = perAfter(reading, vocabulary, next);
  if (unit === undefined && (exchanged || per?.per === 'side')) {
    const isPlain = exchanged || (per !== undefined && per.next > next + 1);
    // "200 each" counts persons only where some are named
    unit = nearestNoun(reading, vocabulary, first.first, floor)?.unit ?? (isPlain ? 'person' : undefined);
  }
  if (unit === undefined || (unit === 'percent' && last.value < 0 && range === undefined)) return undefined;
  const counts = phrase?.noun.person === true || exchanged;
  const lead = money?.first ?? first.first;
  if (per?.per === 'side') next = per.next;
  const roles = rolesBefore(reading, vocabulary, lead);
  const isEach =
    counts && (roles & ROLES['per-side-before']) !== 0 && phraseBefore(reading, vocabulary, lead, 'per-side-before') !== undefined;
  if (exchanged || isEach) per = { per: 'side', next };
  const total = roles & ROLES['total-before'] ? phraseBefore(reading, vocabulary, lead, 'total-before') : undefined;
  const opening = total?.first ?? about?.first ?? lead;
  const said: Bound =
    range !== undefined ? 'range' : boundOf(reading, vocabulary, opening, last.next, next, opening === lead ? roles : undefined);
  const bound = said === 'exact' && about !== undefined ? 'about' : said === 'at-most' && harmed?.risen === true ? 'exact' : said;
  start = Math.min(start, first.start);
  const end = Math.max(tokens[next - 1]!.end, last.end);
  const side = per?.per ?? (total === undefined ? undefined : ('total' as const));
  // what few have is added: a literal with parts spread into it takes many times as long
  const mention: { -readonly [K in keyof QuantityMention]: QuantityMention[K] } = {
    kind: 'quantity',
    start,
    end,
    text: text.slice(start, end),
    value: range?.value ?? value,
    bound,
    unit,
    qualifiers: phrase?.qualifiers ?? (harmed === undefined ? NONE : [harmed.qualifier]),
    number: { start: first.start, end: last.end },
  };
  if (range !== undefined) mention.upper = range.upper;
  if (side !== undefined) mention.per = side;
  return mention;
}

/** Above this, "pounds" are money whatever they are "of". */
const LARGEST_MASS = 1e6;

/** What a noun counts: pounds are mass where the number is joined to them ("a 500-pound bomb"), or where they are pounds of something. */
function unitOf({ tokens, language }: Reading, { noun, next }: NounPhrase, from: number, value: number): string {
  if (noun.mass === undefined || value >= LARGEST_MASS) return noun.unit;
  const isJoined = tokens[from]?.text === '-';
  const isOf =
    tokens[next]?.gap === ' ' &&
    numberVocabularyOf(language)
      .entries.get(tokens[next].text)
      ?.some(({ word }) => word.isOf);
  return isJoined || isOf ? noun.mass : noun.unit;
}
