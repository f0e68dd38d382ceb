import type { TimeBound } from '../../model/vocabulary';
import { type Hit, hitAt, hitsAt, isMark, type Marks, traitsAt } from '../durations/marks';
import { marksOf } from '../durations/marks-of';
import { Table } from '../durations/tables';
import { CONTEXT, DAY_PART, NUMBER, STEERS, TIME } from '../durations/time-words';
import type { TimeMention } from '../mentions';
import { once, type Reading } from '../reading';
import { isAhead } from './ahead';
import { dayOfIso } from './days';
import { type Interval, startingBehind } from './ends';
import { expressionAt } from './expression';
import { type Before, bareIntervalAt, hoursOf, intervalFrom, nightIntervalAt } from './interval';
import { two } from './padded';
import { partialIntervalAt } from './partial-date';
import { resolve } from './resolve';
import { saysOnly } from './said';
import { seriesAt } from './series';
import { aYearBefore, isSince, liesAhead } from './since';
import { statedOf } from './stated';
import type { Piece, When } from './when';

/** What looks like a date and can't be one: its span, UTF-16. */
export type ImpossibleDate = Pick<TimeMention, 'start' | 'end'>;

interface Found {
  readonly mentions: readonly TimeMention[];
  readonly impossible: readonly ImpossibleDate[];
}

const found = once((reading): Found => scan(marksOf(reading)));

/** Every date and time of a reading, in order; computed once. Impossible ones are findings `read/impossible-date`. */
export const timesOf = (reading: Reading): readonly TimeMention[] => found(reading).mentions;

/** The impossible ones, in order: no dates, and their figures no numbers. */
export const impossibleDatesOf = (reading: Reading): readonly ImpossibleDate[] => found(reading).impossible;

interface Context extends Before {
  /** The token that the words before stand next to. */
  readonly next: number;
  readonly bound: TimeBound | undefined;
}

const RANGE: Before = { preposition: true, between: false, range: true };
const BETWEEN: Before = { preposition: true, between: true, range: false };
const SAID = TIME | CONTEXT;
const NOTHING: Context = { next: -1, preposition: false, range: false, between: false, bound: undefined };

function scan(marks: Marks): Found {
  const mentions: TimeMention[] = [];
  const impossible: ImpossibleDate[] = [];
  const { tokens, reading, begins } = marks;
  const published = reading.published === undefined ? undefined : dayOfIso(reading.published);
  let context = NOTHING;
  for (let at = 0; at < tokens.length; ) {
    const kinds = begins[at]!;
    if ((kinds & SAID) === 0) {
      at += 1;
      continue;
    }
    if ((kinds & TIME) === 0 && (begins[at + 1]! & SAID) === 0 && isAlone(marks, at)) {
      // it tells of the next word, which is none of time
      at += 1;
      continue;
    }
    const other = kinds & CONTEXT ? hitAt(marks, at, Table.others) : undefined;
    if (other !== undefined) {
      at = other.next;
      continue;
    }
    const before = context.next === at ? context : NOTHING;
    const series = kinds & NUMBER && !before.between ? seriesAt(marks, at) : undefined;
    if (series !== undefined) {
      for (const piece of series) mentions.push(mentionOf(marks, { first: piece, last: piece }, published, before));
      at = series[series.length - 1]!.next;
      context = NOTHING;
      continue;
    }
    const interval = kinds & TIME ? intervalAt(marks, at, before) : undefined;
    if (interval !== undefined) {
      const { first, last } = interval;
      const missing = [first, last].find((piece) => piece.impossible || isMissing(piece.when, published));
      if (missing === undefined)
        mentions.push(mentionOf(marks, startingBehind(marks, mentions.at(-1)?.end ?? 0, interval, at), published, before));
      else {
        report(marks, missing);
        impossible.push({ start: first.start, end: tokens[last.next - 1]!.end });
      }
      at = last.next;
      context = first === last ? afterYear(marks, last) : NOTHING;
      continue;
    }
    context = contextAt(marks, at, context);
    // «بعد الظهر»: a part of the day in two words is no hour after noon
    const part = hitAt(marks, at, Table.dayParts);
    at = part !== undefined && part.value === 'afternoon' && part.next > at + 1 ? part.next : at + 1;
  }
  return { mentions, impossible };
}

/** The 31st of a month beside publication that has thirty days. */
const isMissing = (when: When, published: number | undefined): boolean =>
  published !== undefined && when.unit === 'month' && when.day !== undefined && resolve(when, published, false).value === undefined;

/** Whether no phrase that begins at a token goes beyond it. */
function isAlone(marks: Marks, at: number): boolean {
  if (traitsAt(marks, at) === 0 || marks.lexicon.valuesAt(marks.tokens, at) !== undefined) return true;
  const hits = hitsAt(marks, at);
  for (let i = 0; i < hits.length; i += 1) if (hits[i]!.next > at + 1) return false;
  return true;
}

function steers(marks: Marks, at: number): boolean {
  if ((traitsAt(marks, at) & STEERS) === 0) return false;
  const hits = hitsAt(marks, at);
  for (let i = 0; i < hits.length; i += 1) if (hits[i]!.begins & STEERS) return true;
  return false;
}

/** An expression or an interval of two at a token; one expression is both its own ends. */
function intervalAt(marks: Marks, at: number, before: Before): Interval | undefined {
  const preposition = before.preposition || before.range || before.between;
  const begins = marks.begins[at]!;
  const bare =
    begins & NUMBER
      ? (bareIntervalAt(marks, at, before, endAt) ?? partialIntervalAt(marks, at, before))
      : begins & DAY_PART
        ? nightIntervalAt(marks, at)
        : undefined;
  if (bare !== undefined) return bare;
  const piece = expressionAt(marks, at, preposition);
  if (piece === undefined) return undefined;
  if (piece.impossible) return { first: piece, last: piece };
  const interval = intervalFrom(marks, piece, before, endAt);
  if (interval !== undefined) return interval;
  if (piece.needsMore) return undefined;
  return hoursOf(marks, piece, hoursAt) ?? { first: piece, last: piece };
}

const endAt = (marks: Marks, at: number): Piece | undefined => expressionAt(marks, at, true);
const hoursAt = (marks: Marks, at: number, between: boolean): Interval | undefined => intervalAt(marks, at, between ? BETWEEN : RANGE);

/** "in 2007 and 2009": what makes the first a year makes the next one. */
function afterYear(marks: Marks, { when, next }: Piece): Context {
  if (when.year === undefined || when.month !== undefined || !saysOnly(when, 'year')) return NOTHING;
  const comma = isMark(marks, next, ',') && marks.tokens[next + 1]?.kind === 'digits' ? next + 1 : undefined;
  const and = hitAt(marks, next, Table.betweenJoins)?.next ?? comma;
  return and === undefined ? NOTHING : { ...NOTHING, next: and, preposition: true };
}

/** What the word at a token tells of the expression behind it; "the" and «يوم» pass on what stands before them. */
function contextAt(marks: Marks, at: number, context: Context): Context {
  const isSteered = steers(marks, at);
  const said = isSteered ? hitAt(marks, at, Table.bounds) : undefined;
  const bound = said !== undefined && isPartitive(marks, said) ? undefined : said;
  const range = isSteered ? hitAt(marks, at, Table.rangeLeads) : undefined;
  const between = isSteered ? hitAt(marks, at, Table.betweenLeads) : undefined;
  const preposition = isSteered ? hitAt(marks, at, Table.prepositions) : undefined;
  const hit = longer(longer(longer(bound, range), between), preposition);
  // a word within a phrase that is known already: «не *позднее*»
  if (hit !== undefined && context.next > at && hit.next <= context.next) return context;
  if (hit !== undefined) {
    const longest = <T extends { next: number }>(other: T | undefined): T | undefined => (other?.next === hit.next ? other : undefined);
    const kept = longest(bound)?.value ?? (context.next === at && longest(range) === undefined ? context.bound : undefined);
    return {
      next: hit.next,
      preposition: true,
      range: longest(range) !== undefined,
      between: longest(between) !== undefined,
      bound: kept,
    };
  }
  if (context.next !== at) return NOTHING;
  const passed =
    hitAt(marks, at, Table.dayLeads) ??
    hitAt(marks, at, Table.yearLeads) ??
    hitAt(marks, at, Table.links) ??
    hitAt(marks, at, Table.clockLeads);
  return passed === undefined ? NOTHING : { ...context, next: passed.next };
}

/** «الأسبوع الثالث من مارس», «النصف الأول من عام 2025»: behind an ordinal or a unit «من» is no beginning. */
function isPartitive(marks: Marks, { first, next }: Hit): boolean {
  if (next > first + 1 || first === 0 || marks.tokens[first]!.gap === '\n' || hitAt(marks, first, Table.links) === undefined) return false;
  const before = marks.numerals[first - 1];
  return before === undefined
    ? hitAt(marks, first - 1, Table.units) !== undefined || hitAt(marks, first - 1, Table.shifts) !== undefined
    : before.form === 'ordinal';
}

/** The hit that reaches further, the first of two alike. */
const longer = (a: Hit | undefined, b: Hit | undefined): Hit | undefined =>
  b !== undefined && (a === undefined || b.next > a.next) ? b : a;

/** A weekday or a month alone is of the past or to come, as the verb says. */
const dependsOnTense = ({ weekday, day, month, year, shift }: When): boolean =>
  shift === undefined && day === undefined && (weekday !== undefined || (month !== undefined && year === undefined));

function mentionOf(marks: Marks, { first, last }: Interval, published: number | undefined, { bound }: Context): TimeMention {
  const { reading, tokens } = marks;
  const end = endOf(reading.text, tokens[last.next - 1]!.end);
  const span = { start: first.start, end, text: reading.text.slice(first.start, end) };
  const ahead = (dependsOnTense(first.when) || dependsOnTense(last.when)) && isAhead(marks, first.first, last.next);
  let from = resolve(first.when, published, ahead);
  if (liesAhead(first.when, from, published) && isSince(marks, first)) from = aYearBefore(first.when, from);
  if (first === last) {
    const { value, precision, relative } = from;
    return mentionAs(span, value, precision, statedOf(first.when), relative ? reading.published : undefined, bound ?? 'on');
  }
  let to = resolve(last.when, published, ahead);
  // «с 1 по 15 число»: two days of one month, whichever the last is of
  if (isBareDay(first.when) && isBareDay(last.when) && to.value !== undefined)
    from = { ...from, value: to.value.slice(0, -2) + two(first.when.day!) };
  // the last end lies after the first: "Monday to Friday", "December to January"
  const opened = from.value === undefined ? undefined : dayOfIso(from.value);
  if (to.relative && opened !== undefined && to.value !== undefined && to.value < from.value!) to = resolve(last.when, opened, true);
  const value = from.value === undefined || to.value === undefined || to.value < from.value ? undefined : `${from.value}/${to.value}`;
  const stated = `${statedOf(first.when)}/${statedOf(last.when)}`;
  return mentionAs(span, value, to.precision, stated, from.relative || to.relative ? reading.published : undefined, 'on');
}

/** Written out for each set of its fields: a long text has thousands, and objects put together piece by piece are slow. */
function mentionAs(
  { start, end, text }: Pick<TimeMention, 'start' | 'end' | 'text'>,
  value: string | undefined,
  precision: TimeMention['precision'],
  stated: string,
  resolvedFrom: string | undefined,
  bound: TimeBound,
): TimeMention {
  if (value === undefined) return { kind: 'time', start, end, text, precision, stated, bound };
  if (resolvedFrom === undefined) return { kind: 'time', start, end, text, value, precision, stated, bound };
  return { kind: 'time', start, end, text, value, precision, stated, resolvedFrom, bound };
}

const isBareDay = ({ day, month, weekday }: When): boolean => day !== undefined && month === undefined && weekday === undefined;

function report({ reading, tokens }: Marks, { start, next }: Piece): void {
  const end = tokens[next - 1]!.end;
  const args = { found: reading.text.slice(start, end) };
  reading.onFinding({ code: 'read/impossible-date', severity: 'warning', path: [], args, start, end });
}

/** A letter drawn out at the end («هـ») keeps its stroke. */
function endOf(text: string, end: number): number {
  let at = end;
  while (text[at] === '\u0640') at += 1;
  return at;
}
