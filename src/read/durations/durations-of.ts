import type { DurationMention, TimeMention } from '../mentions';
import { vocabularyOf as countedVocabulary } from '../quantities/vocabulary';
import { once, type Reading } from '../reading';
import { timesOf } from '../times/times-of';
import { amountAt } from './amount';
import { isoDuration } from './iso-duration';
import { type Length, lengthAt, lengthOf } from './length';
import { hitAt, isGlued, isMark, type Marks, startOf } from './marks';
import { marksOf } from './marks-of';
import { Table } from './tables';
import { BEFORE_DURATION, DURATION } from './time-words';

const LONGEST_ISO = 40;

/** A number too long for a double is written with an exponent, which ISO 8601 does not know. */
const isNoIso = (value: string): boolean => value.length > LONGEST_ISO || /[^PYMWDTHS\d.]/.test(value);

/** Every length of time of a reading, in order; computed once. */
export const durationsOf: (reading: Reading) => readonly DurationMention[] = once((reading) =>
  outsideTimes(scan(marksOf(reading)), timesOf(reading)),
);

/** Lengths that are no part of a date or an hour: "half past three", «الساعة الواحدة», «2 квартал 2024 года». One in "the past three days" stays. */
function outsideTimes(durations: readonly DurationMention[], times: readonly TimeMention[]): DurationMention[] {
  let at = 0;
  return durations.filter(({ start, end }) => {
    while (at < times.length && times[at]!.end <= start) at += 1;
    const time = times[at];
    return time === undefined || time.start >= end || /^(?:past|next)-P/.test(time.stated);
  });
}

function scan(marks: Marks): DurationMention[] {
  const mentions: DurationMention[] = [];
  const { tokens, begins } = marks;
  let before: { readonly next: number; readonly bound: DurationMention['bound'] } | undefined;
  let lead = -1;
  let away = -1;
  let clock = -1;
  let aged = -1;
  let between = -1;
  for (let at = 0; at < tokens.length; ) {
    const kinds = begins[at]! & (DURATION | BEFORE_DURATION);
    if (kinds === 0) {
      at += 1;
      continue;
    }
    const other = kinds & BEFORE_DURATION ? hitAt(marks, at, Table.others) : undefined;
    if (other !== undefined) {
      at = other.next;
      continue;
    }
    const range = kinds & DURATION ? rangeAt(marks, at, between === at) : undefined;
    const length = range?.last ?? (kinds & DURATION ? lengthAt(marks, at, lead === at) : undefined);
    if (length !== undefined) {
      const after = hitAt(marks, length.next, Table.after);
      const mention = mentionOf(marks, range?.first ?? length, length, before?.next === at ? before.bound : (after?.value ?? length.bound));
      if (mention !== undefined && away !== at && aged !== at && !isNone(marks, length, clock === at)) mentions.push(mention);
      at = after?.next ?? length.next;
      continue;
    }
    if ((kinds & BEFORE_DURATION) === 0) {
      at += 1;
      continue;
    }
    const bound = hitAt(marks, at, Table.before);
    if (bound !== undefined) {
      before = { next: bound.next, bound: bound.value };
      // "for more than an hour": the lead reaches over the bound
      if (lead === at) lead = bound.next;
      if (away === at) away = bound.next;
      if (aged === at) aged = bound.next;
    }
    const leading = hitAt(marks, at, Table.leads);
    if (leading !== undefined) lead = leading.next;
    else if (
      bound !== undefined &&
      (bound.value !== 'at-most' || bound.next > bound.first + 1) &&
      marks.reading.language.durations.boundsLead
    )
      lead = bound.next;
    const distance = hitAt(marks, at, Table.away);
    if (distance !== undefined) away = distance.next;
    const age = hitAt(marks, at, Table.ageLeads);
    if (age !== undefined) aged = age.next;
    const pair = hitAt(marks, at, Table.betweenLeads);
    if (pair !== undefined) between = pair.next;
    const hour = hitAt(marks, at, Table.clockLeads);
    // "around two hours" is a length, "at two hours" is not
    if (hour !== undefined && bound === undefined) clock = hour.next;
    at = bound?.next ?? leading?.next ?? at + 1;
  }
  return mentions;
}

/** "two to three hours", "2-3 days", «من ساعتين إلى ثلاث ساعات»: the first end takes the unit of the last where it has none. */
function rangeAt(marks: Marks, at: number, between: boolean): { readonly first: Length; readonly last: Length } | undefined {
  // "between two weeks and three": the "and" must not be read as one length of two parts
  const whole = between ? headOf(marks, at) : lengthAt(marks, at);
  const numeral = marks.numerals[at];
  // «أسبوع إلى أسبوعين»
  const unit = whole === undefined && numeral === undefined ? hitAt(marks, at, Table.singles) : undefined;
  const end = whole?.next ?? numeral?.next ?? unit?.next;
  if (end === undefined) return undefined;
  // "a two- to three-week pause"
  const join = isMark(marks, end, '-')
    ? (hitAt(marks, end + 1, Table.rangeJoins)?.next ?? end + 1)
    : (
        hitAt(marks, end, Table.rangeJoins) ??
        hitAt(marks, end, Table.alternatives) ??
        (between ? hitAt(marks, end, Table.betweenJoins) : undefined)
      )?.next;
  const glued = join === undefined && between ? proclitic(marks, end) : join;
  if (glued === undefined) return undefined;
  const last = lengthAt(marks, glued);
  if (last === undefined) return onward(marks, at, glued);
  if (whole !== undefined) return { first: whole, last };
  if (unit !== undefined) {
    const [most] = last.parts;
    if (last.parts.length !== 1 || most!.unit !== unit.value || most!.count <= 1 || !marks.reading.language.calendar.singlesAgo)
      return undefined;
    return { first: lengthOf(at, unit.next, startOf(marks, unit), 1, unit.value), last };
  }
  if (numeral === undefined || numeral.form !== 'cardinal' || last.parts.length !== 1 || !(numeral.value < last.parts[0]!.count))
    return undefined;
  return { first: lengthOf(at, numeral.next, numeral.start, numeral.value, last.parts[0]!.unit), last };
}

/** «день-два», «час-полтора»: one of a unit, or as many as follow. */
function onward(marks: Marks, at: number, next: number): { readonly first: Length; readonly last: Length } | undefined {
  const unit = hitAt(marks, at, Table.singles);
  const numeral = marks.numerals[next];
  if (
    unit === undefined ||
    unit.next !== next - 1 ||
    numeral === undefined ||
    numeral.digits ||
    numeral.form !== 'cardinal' ||
    numeral.value <= 1
  )
    return undefined;
  const length = (count: number) => lengthOf(at, numeral.next, startOf(marks, unit), count, unit.value);
  return isGlued(marks, next) ? { first: length(1), last: length(numeral.value) } : undefined;
}

/** The first part alone of a length. */
function headOf(marks: Marks, at: number): Length | undefined {
  const head = amountAt(marks, at, false);
  return head === undefined ? undefined : lengthOf(at, head.next, head.start, head.count, head.unit);
}

/** «بين ساعتين وثلاث ساعات»: "and" is written on the number behind it. */
function proclitic(marks: Marks, at: number): number | undefined {
  const start = marks.numerals[at]?.start ?? marks.tokens[at]?.start;
  return start !== undefined && start > marks.tokens[at]!.start ? at : undefined;
}

/** "two weeks ago" and an hour of the day are times; "30 years old" is an age. */
function isNone(marks: Marks, length: Length, clock: boolean): boolean {
  if (hitAt(marks, length.next, Table.ago) !== undefined) return true;
  const [part] = length.parts;
  if (clock && part?.unit === 'hour' && part.count < 24) return true;
  const old = isMark(marks, length.next, '-') && isGlued(marks, length.next) ? length.next + 1 : length.next;
  return hitAt(marks, old, Table.ages) !== undefined || isAge(marks, length);
}

/** «15-річний хлопець»: an adjective of years before a person. */
function isAge(marks: Marks, { next, parts }: Length): boolean {
  if (!(parts[0]!.unit === 'year' || parts[0]!.unit === 'month') || hitAt(marks, next - 1, Table.units) !== undefined) return false;
  if (hitAt(marks, next - 1, Table.adjectives) === undefined && hitAt(marks, next - 1, Table.amounts) === undefined) return false;
  return countedVocabulary(marks.reading.language)
    .lexicon.matchesAt(marks.tokens, next)
    .some(({ value }) => value.role === 'noun' && value.noun.person === true);
}

function mentionOf(marks: Marks, first: Length, last: Length, bound: DurationMention['bound'] = 'exact'): DurationMention | undefined {
  const { text } = marks.reading;
  const end = marks.tokens[last.next - 1]!.end;
  const value = isoDuration(first.parts);
  const upper = first === last ? value : isoDuration(last.parts);
  if (isNoIso(value) || (first !== last && isNoIso(upper))) return undefined;
  const { start } = first;
  const said = text.slice(start, end);
  return first === last
    ? { kind: 'duration', start, end, text: said, value, bound }
    : { kind: 'duration', start, end, text: said, value, upper, bound: 'range' };
}
