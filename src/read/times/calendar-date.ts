import { type Hit, hitAt, isGlued, isMark, type Marks, startOf } from '../durations/marks';
import { Table } from '../durations/tables';
import { type NumberFound, numberAt } from './number';
import { impossibleOf, needing, pieceOf } from './piece';
import { also, dateOf } from './said';
import type { Piece, When } from './when';

const LAST_DAY = 31;
const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;
const LAST_HIJRI_YEAR = 1600;

interface Month {
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly month: number;
  readonly hijri: boolean;
  readonly weak: boolean;
}

/** A month by name, or by two names of the same one («مارس/آذار»). */
export function monthAt(marks: Marks, at: number): Month | undefined {
  const strong = hitAt(marks, at, Table.months);
  const weak = hitAt(marks, at, Table.weakMonths);
  const hit: Hit | undefined = strong ?? weak ?? hitAt(marks, at, Table.hijriMonths);
  if (hit === undefined) return undefined;
  const month = hit.value as number;
  let next = hit.next;
  const bracket = isMark(marks, next, '(');
  if (bracket || isMark(marks, next, '/')) {
    const other = hitAt(marks, next + 1, Table.months) ?? hitAt(marks, next + 1, Table.weakMonths);
    if (other?.value === month && (!bracket || isMark(marks, other.next, ')'))) next = other.next + (bracket ? 1 : 0);
  }
  if (strong === undefined && isMark(marks, next, '.') && isGlued(marks, next) && isAbbreviation(marks, hit)) next += 1;
  return { first: at, next, start: startOf(marks, hit), month, hijri: hit.table === Table.hijriMonths, weak: strong === undefined };
}

/** The point of «20 вер.» belongs to the word cut short. */
const isAbbreviation = ({ tokens, reading }: Marks, { next }: Hit): boolean =>
  reading.language.abbreviations.words.has(tokens[next - 1]!.text);

/** "19 March 2025", "March 19, 2025", "March 2025", "March", «الخامس من شهر مارس», and the ranges of days within one month. */
export function calendarDateAt(marks: Marks, at: number): Piece | undefined {
  return dayFirst(marks, at) ?? monthFirst(marks, at);
}

function dayFirst(marks: Marks, at: number): Piece | undefined {
  const day = numberAt(marks, at);
  if (day === undefined || !Number.isInteger(day.value) || day.value < 1) return undefined;
  const month = monthAt(marks, afterDay(marks, day.next));
  // "rose by a third in February": a share, and no day
  if (day.ordinal && !day.digits && hitAt(marks, day.next, Table.away) !== undefined) return undefined;
  if (month === undefined || (day.ordinal && !day.digits && isOfUnit(marks, at))) return undefined;
  // "in 2024 March" is a year before its month
  if (day.value > LAST_DAY) return day.digits && day.width === 2 && !month.weak ? impossibleOf(at, month.next, day.start) : undefined;
  return withYear(marks, at, month.next, day.start, monthOf(month, day.value));
}

/** «الأسبوع الثالث من مارس»: the ordinal is the week's. */
export function isOfUnit(marks: Marks, at: number): boolean {
  const unit = marks.reading.language.calendar.shiftsFollow && at > 0 ? hitAt(marks, at - 1, Table.singles) : undefined;
  return unit !== undefined && unit.value !== 'day' && marks.tokens[at]!.gap !== '\n';
}

function monthFirst(marks: Marks, at: number): Piece | undefined {
  const lead = hitAt(marks, at, Table.monthLeads);
  const month = monthAt(marks, lead?.next ?? at);
  if (month === undefined) return undefined;
  const { order, daysMayFollow } = marks.reading.language.calendar;
  const after = order === 'month-first' || (daysMayFollow && !month.hijri) ? dayAfter(marks, month.next) : undefined;
  const day = order === 'month-first' || (after !== undefined && mayFollow(marks, after)) ? after : undefined;
  if (day !== undefined) return withYear(marks, at, day.next, month.start, monthOf(month, day.value));
  const tail = hitAt(marks, month.next, Table.trailingShifts);
  if (tail !== undefined) return pieceOf(at, tail.next, month.start, also(monthOf(month), 'shift', tail.value));
  const dated = withYear(marks, at, month.next, month.start, monthOf(month));
  return month.weak && dated.when.year === undefined && lead === undefined ? needing(dated, true) : dated;
}

/** The day behind its month: "March 19", "March the 19th", "Mar. 19"; no year and no hour. */
function dayAfter(marks: Marks, at: number): NumberFound | undefined {
  let next = afterPoint(marks, at);
  // "Oct-2", "Oct/2"
  if ((isMark(marks, at, '-') || isMark(marks, at, '/')) && isGlued(marks, at) && isGlued(marks, at + 1)) next = at + 1;
  if (marks.tokens[next]?.gap === '\n') return undefined;
  next = hitAt(marks, next, Table.links)?.next ?? next;
  const day = numberAt(marks, next);
  if (day === undefined || day.value < 1 || day.value > LAST_DAY || !Number.isInteger(day.value)) return undefined;
  // "March 23:15" is joined already; "May 5 percent" and "in March 12 people" are undecidable here, and rarer than dates
  return day.width > 2 ? undefined : day;
}

/** «يوليو 13»: where days come first, a number behind a month is its day only if nothing is counted by it. */
function mayFollow(marks: Marks, { next, digits, ordinal }: NumberFound): boolean {
  if (!digits) return ordinal;
  const token = marks.tokens[next];
  if (token === undefined || token.gap === '\n' || hitAt(marks, next, Table.rangeJoins) !== undefined) return true;
  if (token.kind === 'mark') return token.text !== '%' && token.text !== '/' && token.text !== '$';
  return token.kind === 'digits' ? isMark(marks, next + 1, ':') : hitAt(marks, next, Table.clockLeads) !== undefined;
}

const monthOf = ({ month, hijri }: Month, day?: number): When => {
  const when = dateOf(undefined, month, day);
  return hijri ? also(when, 'hijri', true) : when;
};

/** Past "of", «من شهر», a hyphen or a slash between a day and its month. */
function afterDay(marks: Marks, at: number): number {
  let next = at;
  if ((isMark(marks, next, '-') || isMark(marks, next, '/') || isMark(marks, next, ',')) && isGlued(marks, next)) next += 1;
  const tail = hitAt(marks, next, Table.dayTails);
  next = tail?.next ?? next;
  const link = hitAt(marks, next, marks.reading.language.calendar.dayLinks === undefined ? Table.links : Table.dayLinks);
  if (link !== undefined && marks.tokens[next]!.gap !== '\n') next = link.next;
  return hitAt(marks, next, Table.monthLeads)?.next ?? next;
}

function afterPoint(marks: Marks, at: number): number {
  return isMark(marks, at, '.') && isGlued(marks, at) && marks.tokens[at + 1]?.kind === 'digits' ? at + 1 : at;
}

/** Adds the year that follows, with its words and its era. */
function withYear(marks: Marks, first: number, next: number, start: number, when: When): Piece {
  let at = afterPoint(marks, next);
  const hyphen = (isMark(marks, at, '-') || isMark(marks, at, '/')) && isGlued(marks, at);
  if (hyphen || isMark(marks, at, ',')) at += 1;
  const bare = pieceOf(first, next, start, when);
  if (marks.tokens[at]?.gap === '\n') return bare;
  const link = hitAt(marks, at, Table.links);
  if (link !== undefined) at = link.next;
  const hijri = when.hijri === true;
  const year = yearAt(marks, at, hijri) ?? shortYear(marks, at, bare);
  return year === undefined || year.hijri !== hijri ? bare : pieceOf(first, year.next, start, also(when, 'year', year.year));
}

/** «3 фев 82»: too great for a day, and nothing is counted behind it. */
function shortYear({ tokens, reading }: Marks, at: number, { next, when }: Piece): Year | undefined {
  const [token, after] = [tokens[at], tokens[at + 1]];
  if (at > next + 1 || token?.kind !== 'digits' || token.text.length !== 2 || Number(token.text) <= LAST_DAY || when.hijri)
    return undefined;
  if (reading.language.calendar.order !== 'day-first') return undefined;
  if (after !== undefined && after.gap !== '\n' && (after.kind !== 'mark' || !'.,;!?)"'.includes(after.text))) return undefined;
  if (after?.kind === 'mark' && tokens[at + 2]?.kind === 'digits' && tokens[at + 2]!.gap === '') return undefined;
  const value = Number(token.text);
  return { next: at + 1, start: token.start, year: value + (value < 50 ? 2000 : 1900), hijri: false, marked: false };
}

interface Year {
  readonly next: number;
  readonly start: number;
  readonly year: number;
  readonly hijri: boolean;
  /** The words say that it is a year: "the year", «года», an era. */
  readonly marked: boolean;
}

/** A year of four digits or in words, with the words around it: «عام 2025», «2025 года», "'24", «1446 هـ». */
export function yearAt(marks: Marks, at: number, islamic = false): Year | undefined {
  const lead = hitAt(marks, at, Table.yearLeads);
  const apostrophe = isMark(marks, lead?.next ?? at, "'") && isGlued(marks, (lead?.next ?? at) + 1);
  const number = numberAt(marks, (lead?.next ?? at) + (apostrophe ? 1 : 0));
  if (number === undefined || !Number.isInteger(number.value)) return undefined;
  let { value } = number;
  let { next } = number;
  // "nineteen ninety-five", "twenty twenty-five"
  const rest = marks.numerals[next];
  if (!number.digits && value >= 10 && value <= 20 && rest?.form === 'cardinal' && !rest.digits && rest.value >= 10 && rest.value < 100) {
    value = value * 100 + rest.value;
    next = rest.next;
  }
  const short = number.digits && number.width === 2;
  const tail = hitAt(marks, next, Table.yearTails);
  if (short && (apostrophe || (tail !== undefined && !islamic))) value += value < 50 ? 2000 : 1900;
  if (value < FIRST_YEAR || value > LAST_YEAR || (number.digits && number.width !== 4 && !short)) return undefined;
  if (tail !== undefined && marks.tokens[next]!.gap !== '\n') {
    next = tail.next;
    const { text } = marks.tokens[next - 1]!;
    if (text.length <= 2 && isMark(marks, next, '.') && isGlued(marks, next)) next += 1;
  }
  const era = hitAt(marks, next, Table.eras);
  if (era?.value === 'before') return undefined;
  if (era !== undefined) next = era.next;
  const hijri = era?.value === 'hijri' || (islamic && era === undefined);
  if (hijri && value > LAST_HIJRI_YEAR) return undefined;
  const start = lead === undefined ? number.start : marks.tokens[lead.next]!.start;
  return { next, start, year: value, hijri, marked: lead !== undefined || tail !== undefined || era !== undefined };
}
