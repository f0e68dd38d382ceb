import type { DurationBound, TimeUnit } from '../../languages/words/durations';
import { entryAt } from '../numbers/fractions';
import { vocabularyOf } from '../numbers/vocabulary';
import { isOrdinalHour } from '../times/clock';
import { type Hit, hitAt, isGlued, isMark, type Marks, startOf } from './marks';
import { Table } from './tables';

/** One number of one unit. */
export interface AmountFound {
  readonly next: number;
  /** UTF-16 in the original text. */
  readonly start: number;
  readonly count: number;
  readonly unit: TimeUnit;
  /** What the words inside say of the number: «два *с лишним* часа». */
  readonly bound: DurationBound | undefined;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;

/** A number and its unit, in any of the ways a language says them. `lead`: a word before makes a unit alone mean one. */
export function amountAt(marks: Marks, at: number, lead: boolean): AmountFound | undefined {
  return (
    named(marks, at) ?? fraction(marks, at) ?? counted(marks, at) ?? inverted(marks, at) ?? article(marks, at) ?? single(marks, at, lead)
  );
}

/** «أسبوعين», «полгода», "fortnight", with what is added after it. */
function named(marks: Marks, at: number): AmountFound | undefined {
  const hit = hitAt(marks, at, Table.amounts);
  if (hit === undefined) return undefined;
  const tail = tailAt(marks, hit.next);
  const { unit, count } = hit.value;
  return { start: startOf(marks, hit), next: tail?.next ?? hit.next, count: count + (tail?.value ?? 0), unit, bound: undefined };
}

/** "half an hour", «نصف ساعة», «четверть часа». */
function fraction(marks: Marks, at: number): AmountFound | undefined {
  const part = hitAt(marks, at, Table.fractions);
  if (part === undefined) return undefined;
  const unit = unitAt(marks, afterLink(marks, part.next)) ?? singleAt(marks, afterLink(marks, part.next));
  if (unit === undefined) return undefined;
  return { start: startOf(marks, part), next: unit.next, count: part.value, unit: unit.value, bound: undefined };
}

/** "30 days", "30-day", "two and a half hours", «ثلاث ساعات ونصف», "three quarters of an hour". */
function counted(marks: Marks, at: number): AmountFound | undefined {
  const numeral = marks.numerals[at];
  if (numeral === undefined || numeral.form === 'percent' || numeral.value < 0) return undefined;
  // «30-ти дневный»: the ending makes it look like an ordinal
  const bare = numeral.digits && numeral.next > at + 1 ? hitAt(marks, afterHyphen(marks, numeral.next), Table.adjectives) : undefined;
  if (bare !== undefined) return { start: numeral.start, next: bare.next, count: numeral.value, unit: bare.value, bound: undefined };
  if (numeral.form === 'ordinal') return undefined;
  if (numeral.value < 1) {
    const whole = unitAt(marks, afterLink(marks, numeral.next)) ?? singleAt(marks, afterLink(marks, numeral.next));
    const named = hitAt(marks, at, Table.articles) !== undefined && isMark(marks, numeral.next, '-');
    const start = named ? marks.tokens[at + 1]!.start : numeral.start;
    if (whole !== undefined && numeral.value > 0)
      return { start, next: whole.next, count: numeral.value, unit: whole.value, bound: undefined };
  }
  const middle = tailAt(marks, numeral.next);
  const over = middle === undefined ? moreThan(marks, numeral.next) : undefined;
  let next = middle?.next ?? over?.next ?? numeral.next;
  let { value } = numeral;
  const part = hitAt(marks, next, Table.fractions);
  const linked = part === undefined ? next : afterLink(marks, part.next);
  if (part !== undefined && numeral.value > 0 && part.value < 1) {
    const whole = unitAt(marks, linked) ?? singleAt(marks, linked);
    if (whole !== undefined)
      return { start: numeral.start, next: whole.next, count: value * part.value, unit: whole.value, bound: undefined };
  }
  value += middle?.value ?? 0;
  next = afterSuffix(marks, next);
  const adjective = isMark(marks, next - 1, '-') ? hitAt(marks, next, Table.adjectives) : undefined;
  if (adjective !== undefined) return { start: numeral.start, next: adjective.next, count: value, unit: adjective.value, bound: undefined };
  const unit = unitAt(marks, next) ?? unitAt(marks, hitAt(marks, next, Table.qualifiers)?.next ?? -1) ?? pointed(marks, next);
  if (unit === undefined || isOrdinalHour(marks, at)) return undefined;
  const isYear = value >= FIRST_YEAR && value <= LAST_YEAR && Number.isInteger(value) && numeral.digits;
  if (isYear && (hitAt(marks, unit.first, Table.yearTails) !== undefined || hitAt(marks, unit.first, Table.decadeTails) !== undefined))
    return undefined;
  const tail = middle === undefined ? tailAt(marks, unit.next) : undefined;
  const count = value + (tail?.value ?? 0);
  return {
    start: numeral.start,
    next: tail?.next ?? unit.next,
    count,
    unit: unit.value,
    bound: over?.value,
  };
}

/** «два *с лишним* часа». */
function moreThan(marks: Marks, at: number): Hit<Table.after> | undefined {
  const hit = marks.tokens[at]?.gap === ' ' ? hitAt(marks, at, Table.after) : undefined;
  return hit?.value === 'more-than' ? hit : undefined;
}

/** «20 мин. назад»: a unit cut short whose point ends no sentence. A letter alone ("a 9 m. wall") may be a measure. */
function pointed(marks: Marks, at: number): Hit<Table.shortUnits> | undefined {
  const hit = hitAt(marks, at, Table.shortUnits);
  if (hit === undefined || marks.tokens[at]!.text.length === 1 || !isMark(marks, hit.next, '.') || !isGlued(marks, hit.next))
    return undefined;
  const after = marks.tokens[hit.next + 1];
  return after !== undefined && after.gap === ' ' && !after.capital ? { ...hit, next: hit.next + 1 } : undefined;
}

/** A number and a unit cut short, behind a larger part of the same length: «1 ч *20 мин*», "2h *30m*". */
export function smallerAt(marks: Marks, at: number): AmountFound | undefined {
  const numeral = marks.numerals[at];
  const unit = numeral === undefined || numeral.form !== 'cardinal' ? undefined : hitAt(marks, numeral.next, Table.shortUnits);
  if (numeral === undefined || unit === undefined) return undefined;
  // "2h 30m", but no "2 hours, 30m deep" and no "2h 300m": a letter alone stands behind another
  const [before, short] = [marks.tokens[at - 1], marks.tokens[numeral.next]!];
  if (short.text.length === 1 && (numeral.value >= 60 || before?.kind !== 'word' || before.text.length > 1)) return undefined;
  return { start: numeral.start, next: unit.next, count: numeral.value, unit: unit.value, bound: undefined };
}

/** "1h*30*", «1ч*30*»: two figures glued to the letter of hours are minutes. */
export function gluedAt({ tokens }: Marks, at: number): AmountFound | undefined {
  const [hour, digits, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (digits?.kind !== 'digits' || digits.gap !== '' || digits.text.length !== 2 || Number(digits.text) >= 60) return undefined;
  if (hour?.kind !== 'word' || hour.gap !== '' || (after?.gap === '' && after.kind === 'word')) return undefined;
  return { start: digits.start, next: at + 1, count: Number(digits.text), unit: 'minute', bound: undefined };
}

/** «минут двадцать»: about so many, where nothing else is counted on either side. */
function inverted(marks: Marks, at: number): AmountFound | undefined {
  const unit = hitAt(marks, at, Table.inverted);
  const numeral = unit === undefined ? undefined : marks.numerals[unit.next];
  if (unit === undefined || numeral === undefined || numeral.digits || numeral.form !== 'cardinal' || numeral.value < 2) return undefined;
  const { tokens } = marks;
  if (tokens[unit.next]!.gap !== ' ' || tokens[at - 1]?.kind === 'digits' || isCounted(marks, at)) return undefined;
  const after = tokens[numeral.next];
  const ends = after === undefined || after.gap === '\n' || after.kind === 'mark';
  if (!ends && (hitAt(marks, numeral.next, Table.prepositions) ?? hitAt(marks, numeral.next, Table.ago)) === undefined) return undefined;
  return { start: startOf(marks, unit), next: numeral.next, count: numeral.value, unit: unit.value, bound: 'about' };
}

/** A number stands right before. */
const isCounted = ({ numerals }: Marks, at: number): boolean => {
  for (let from = Math.max(0, at - 5); from < at; from += 1) if (numerals[from]?.next === at) return true;
  return false;
};

/** "a quarter of the army" is a share of it, and no length; nor is "a quarter of a million". */
function isShare({ numerals, reading }: Marks, at: number, next: number): boolean {
  const numeral = numerals[at];
  if (numeral === undefined || numeral.digits || numeral.next < next) return false;
  const isOf = () => entryAt([reading, vocabularyOf(reading.language), next], ({ word }) => word.isOf === true) !== undefined;
  return numeral.next > next || (numeral.form === 'fraction' && isOf());
}

/** "an hour", "an hour and a half", "a half hour", "a quarter of an hour". */
function article(marks: Marks, at: number): AmountFound | undefined {
  const hit = hitAt(marks, at, Table.articles);
  if (hit === undefined) return undefined;
  const part = fraction(marks, hit.next);
  // "a half-hour call": the article is the call's
  if (part !== undefined) return isMark(marks, hit.next + 1, '-') ? part : { ...part, start: startOf(marks, hit) };
  const unit = singleAt(marks, hit.next) ?? singleAt(marks, hitAt(marks, hit.next, Table.qualifiers)?.next ?? -1);
  if (unit === undefined || isShare(marks, at, unit.next)) return undefined;
  const tail = tailAt(marks, unit.next);
  return {
    start: startOf(marks, hit),
    next: tail?.next ?? unit.next,
    count: hit.value + (tail?.value ?? 0),
    unit: unit.value,
    bound: undefined,
  };
}

/** A unit alone that means one: «ساعة ونصف», «ساعة كاملة», «ساعة واحدة», «в течение часа». */
function single(marks: Marks, at: number, lead: boolean): AmountFound | undefined {
  const unit = singleAt(marks, at);
  // «День незалежності Польщі» is a day of its own, whoever keeps it
  if (unit === undefined || (hitAt(marks, at, Table.holidays) ?? hitAt(marks, at, Table.ownHolidays)) !== undefined) return undefined;
  const start = startOf(marks, unit);
  const tail = tailAt(marks, unit.next);
  if (tail !== undefined) return { start, next: tail.next, count: 1 + tail.value, unit: unit.value, bound: undefined };
  const over = moreThan(marks, unit.next);
  if (over !== undefined && meansOne(marks, unit)) return { start, next: unit.next, count: 1, unit: unit.value, bound: undefined };
  // «ساعة واحدة»; "day one" is the first
  const numeral = marks.reading.language.durations.afterUnit ? marks.numerals[unit.next] : undefined;
  if (numeral?.value === 1 && !numeral.digits && numeral.form === 'cardinal')
    return { start, next: numeral.next, count: 1, unit: unit.value, bound: undefined };
  const whole = hitAt(marks, unit.next, Table.qualifiers);
  if (whole !== undefined && marks.reading.language.durations.afterUnit)
    return { start, next: whole.next, count: 1, unit: unit.value, bound: undefined };
  const smaller = counted(marks, hitAt(marks, unit.next, Table.joins)?.next ?? unit.next);
  const joined = hitAt(marks, unit.next, Table.joins) !== undefined || (smaller?.start ?? 0) > (marks.tokens[unit.next]?.start ?? 0);
  const goesOn = smaller !== undefined && isNextSize(unit.value, smaller.unit) && (joined || smaller.unit === 'minute');
  if (goesOn && marks.tokens[unit.next]?.gap === ' ') return { start, next: unit.next, count: 1, unit: unit.value, bound: undefined };
  return lead && meansOne(marks, unit) ? { start, next: unit.next, count: 1, unit: unit.value, bound: undefined } : undefined;
}

/** Units that are said in one breath: an hour and its minutes, a year and its months. */
const isNextSize = (unit: TimeUnit, smaller: TimeUnit): boolean =>
  (unit === 'hour' && smaller === 'minute') ||
  (unit === 'year' && smaller === 'month') ||
  (unit === 'day' && smaller === 'hour') ||
  (unit === 'month' && smaller === 'week');

const unitAt = (marks: Marks, at: number): Hit<Table.units> | undefined => {
  const hit = hitAt(marks, at, Table.units);
  return hit !== undefined && marks.tokens[at]!.gap !== '\n' ? hit : undefined;
};

const singleAt = (marks: Marks, at: number): Hit<Table.singles> | undefined => hitAt(marks, at, Table.singles);

/** "and a half", «ونصف»; behind a comma or a hyphen there is none. */
const tailAt = (marks: Marks, at: number): Hit<Table.tails> | undefined => hitAt(marks, at, Table.tails);

/** Past "of", "an", "of an". */
function afterLink(marks: Marks, at: number): number {
  let next = isMark(marks, at, '-') && isGlued(marks, at) ? at + 1 : at;
  next = hitAt(marks, next, Table.links)?.next ?? next;
  return hitAt(marks, next, Table.articles)?.next ?? next;
}

const afterHyphen = (marks: Marks, at: number): number => (isMark(marks, at, '-') && isGlued(marks, at) ? at + 1 : at);

/** Past the hyphen of "30-day" and the case ending of «30-ти дневный». */
function afterSuffix(marks: Marks, at: number): number {
  let next = at;
  if (isMark(marks, next, '-') && isGlued(marks, next) && isGlued(marks, next + 1)) next += 1;
  const ending = hitAt(marks, next, Table.ordinalTails);
  if (ending !== undefined && isGlued(marks, next) && hitAt(marks, next, Table.units) === undefined) {
    next = ending.next;
    if (isMark(marks, next, '-') && isGlued(marks, next)) next += 1;
  }
  return next;
}

/** A unit behind its lead means one, unless it is said which it is: «خلال الأسبوع المقبل», «خلال عام 2025», «в течение этой недели». */
function meansOne(marks: Marks, unit: Hit<Table.singles>): boolean {
  if (marks.numerals[unit.next] !== undefined) return false;
  // «خلال عقد اجتماع» is while one is held, «أكثر من عقد» a length
  const { wantBound } = marks.reading.language.durations;
  if (wantBound?.includes(unit.value) && unit.first > 0 && hitAt(marks, unit.first - 1, Table.leads) !== undefined) return false;
  const proclitics = marks.tokens[unit.first]!.text.slice(0, unit.offset);
  const isWhole = unit.first > 0 && hitAt(marks, unit.first - 1, Table.wholeLeads) !== undefined;
  if (!isWhole && marks.reading.language.calendar.articles?.some((article) => proclitics.endsWith(article))) return false;
  return ([Table.shifts, Table.weekdays, Table.months, Table.weakMonths, Table.hijriMonths] as const).every(
    (table) => hitAt(marks, unit.next, table) === undefined,
  );
}
