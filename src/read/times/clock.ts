import type { DayPart } from '../../languages/words/calendar';
import { hitAt, hitsAt, isGlued, isMark, type Marks, startOf } from '../durations/marks';
import { Table } from '../durations/tables';
import { figures, fourFigures, hyphened } from './clock-figures';
import { type Found, isoZone, partAt, zoneAt, zoneBefore } from './clock-words';
import { endsClause } from './day-prepositions';
import { hourAt } from './minutes-of-hour';
import { minutesTold } from './minutes-told';
import { numberAt } from './number';
import { impossibleOf, needing, pieceOf } from './piece';
import { isPossibleClock } from './possible';
import { only } from './said';
import type { Piece } from './when';

const NOON = 12;
const LAST_HOUR = 24;
/** Said of an hour past noon, or of one before it. */
const AFTER_NOON = new Set<DayPart>(['pm', 'afternoon', 'evening']);
const BEFORE_NOON = new Set<DayPart>(['am', 'morning', 'dawn']);
const FIRST_NIGHT_HOUR = 6;

/** A time of day: "20:15", "3 p.m.", "half past three", "noon", «الساعة الثالثة والنصف مساء», «в 15 часов», with its zone. */
export function clockAt(marks: Marks, at: number, range = false): Piece | undefined {
  const lead = hitAt(marks, at, Table.clockLeads);
  const from = lead?.next ?? at;
  const led = lead !== undefined || range;
  const found =
    figures(marks, from, led) ??
    hyphened(marks, from, led) ??
    fourFigures(marks, from) ??
    minutesTold(marks, from, lead !== undefined) ??
    spoken(marks, from, led || isHourLed(marks, at));
  if (found === undefined) return undefined;
  // "around two hours" is a length
  if (lead !== undefined && hitAt(marks, at, Table.before) !== undefined && hitAt(marks, found.next - 1, Table.units) !== undefined)
    return undefined;
  if (found.impossible === true) return impossibleOf(at, found.next, found.start);
  let { next } = found;
  let { clock } = found;
  const part = partAt(marks, next);
  // "three nights", «два дня» count days unless a word before says that it is an hour
  if (
    found.bare === true &&
    part !== undefined &&
    part.first === next &&
    (hitAt(marks, part.first, Table.units) !== undefined || (part.value === 'night' && found.ordinal !== true))
  )
    return undefined;
  if (found.loose === true && part === undefined && (isCounting(marks, next) || (found.ordinal === true && isNth(marks, next))))
    return undefined;
  if (part !== undefined) {
    clock = { ...clock, hour: hourOf(clock.hour, part.value) };
    next = part.next;
    // "8 p.m. in the evening" says it twice
    const again = partAt(marks, next);
    if (again !== undefined && (part.value === 'am' || part.value === 'pm') && hourOf(clock.hour, again.value) === clock.hour)
      next = again.next;
  } else if (found.bare === true) return undefined;
  else if (clock.hour <= NOON) clock = { ...clock, dial: true };
  const zone = isoZone(marks, next, marks.tokens[from - 1]?.text === 't' && isGlued(marks, from)) ?? zoneAt(marks, next);
  if (zone !== undefined) {
    clock = { ...clock, zone: zone.value };
    next = zone.next;
  }
  const told = zone === undefined ? zoneBefore(marks, at) : undefined;
  if (told !== undefined) clock = { ...clock, zone: told.value };
  const piece = pieceOf(told?.first ?? at, next, told?.start ?? found.start, only('clock', clock));
  return found.loose === true && part === undefined && (zone ?? told) === undefined ? needing(piece, true) : piece;
}

/** Behind «после» or «не позднее» an hour past noon is an hour of the day, where it counts nothing. */
function isHourLed(marks: Marks, at: number): boolean {
  const { tokens } = marks;
  const isLead = (from: number) => hitsAt(marks, from).some(({ table, next }) => table === Table.hourLeads && next === at);
  if (tokens[at]?.kind !== 'digits' || !(isLead(at - 1) || isLead(at - 2))) return false;
  const tail = hitAt(marks, at + 1, Table.clockTails);
  return tail !== undefined && Number(tokens[at]!.text) > NOON && !isCounting(marks, tail.next);
}

/** «в первый понедельник»: no hour, but which of the Mondays. */
const isNth = (marks: Marks, at: number): boolean => hitAt(marks, at, Table.weekdays) !== undefined;

/** "3 o'clock", "half past three", "noon", «الساعة الثالثة إلا ربعا», «15 часов 30 минут». */
function spoken(marks: Marks, at: number, led: boolean): Found | undefined {
  const fixed = hitAt(marks, at, Table.dayParts);
  if (fixed?.value === 'noon' || fixed?.value === 'midnight') {
    return { next: fixed.next, start: startOf(marks, fixed), clock: { hour: fixed.value === 'noon' ? NOON : 0 } };
  }
  const dial = hitAt(marks, at, Table.dialHours);
  if (dial !== undefined) {
    const clock = { hour: Math.floor(dial.value / 60), minute: dial.value % 60 };
    return { next: dial.next, start: startOf(marks, dial), clock };
  }
  const lead = hitAt(marks, at, Table.minuteLeads);
  const left = lead === undefined ? minutesLeft(marks, at) : undefined;
  if (left !== undefined) return left;
  const named = lead === undefined ? undefined : hourAt(marks, lead.next);
  if (lead !== undefined && named?.named === true) {
    const hour = lead.value < 0 ? (named.value + 23) % 24 : named.value;
    return { next: named.next, start: startOf(marks, lead), clock: { hour, minute: (lead.value + 60) % 60 } };
  }
  const number = numberAt(marks, lead?.next ?? at) ?? halved(marks, at);
  if (number === undefined) return led ? oneOclock(marks, at) : undefined;
  if (number.value < 0 || number.value >= LAST_HOUR || number.width > 2) return undefined;
  // «половина третьего», «пів на третю»: half of the third hour, and not half of three
  if (lead !== undefined && lead.value <= -30 && !('ordinal' in number && number.ordinal)) return undefined;
  let hour = Math.floor(number.value);
  let minute = number.value === hour ? undefined : Math.round((number.value - hour) * 60);
  let { next } = number;
  let lacking = false;
  const tail = marks.tokens[next]?.gap === '\n' ? undefined : hitAt(marks, next, Table.clockTails);
  next = tail?.next ?? next;
  const pair = tail === undefined ? undefined : gluedMinutes(marks, next);
  // «1ч30» without a word before it is a length: an hour of the day has two figures
  if (pair !== undefined && !led && number.width === 1) return undefined;
  if (pair !== undefined)
    return isPossibleClock({ hour, minute: pair.minute })
      ? { next: pair.next, start: number.start, clock: { hour, minute: pair.minute } }
      : undefined;
  const added = lead?.value ?? hitAt(marks, next, Table.minuteTails)?.value;
  if (lead === undefined && added !== undefined) next = hitAt(marks, next, Table.minuteTails)!.next;
  if (added !== undefined) {
    minute = (added + 60) % 60;
    if (added < 0) hour = (hour + 23) % 24;
  } else if (tail !== undefined || led || hitAt(marks, next, Table.minutesLess) !== undefined) {
    const minutes = minutesAt(marks, afterPoint(marks, next));
    if (minutes !== undefined) ({ minute, next } = minutes);
    lacking = minutes?.less === true;
    if (lacking) hour = (hour + 23) % 24;
  }
  const clock = minute === undefined ? { hour } : { hour, minute };
  if (!isPossibleClock(clock)) return undefined;
  const start = lead === undefined ? number.start : startOf(marks, lead);
  if (tail !== undefined && !led && lead === undefined && hitAt(marks, tail.first, Table.units) !== undefined)
    return partAt(marks, next) === undefined && zoneAt(marks, next) === undefined && !isOrdinalHour(marks, at)
      ? undefined
      : { next, start, clock };
  const ordinal = 'ordinal' in number && number.ordinal;
  // «الثامنة والنصف»: an ordinal and a part of an hour
  const isHour = (added !== undefined || lacking) && (led || ordinal);
  if (lead !== undefined || tail !== undefined || isHour) return { next, start, clock };
  // «о двох сторонах» are two sides
  const counts = number.width === 0 && !ordinal && hitAt(marks, at - 1, Table.hourPrepositions) !== undefined && isCounting(marks, next);
  if (led && counts && partAt(marks, next) === undefined) return undefined;
  // "The talks began at seven." ends with an hour
  if (led)
    return isStrong(marks, at) || isLastSaid(marks, at, number) ? { next, start, clock } : { next, start, clock, loose: true, ordinal };
  return { next, start, clock, bare: true, ordinal };
}

/** «18 години», «18-ї години»: digits that count plurals, before the hour in the singular, say which it is. */
export function isOrdinalHour(marks: Marks, at: number): boolean {
  const number = numberAt(marks, at);
  if (number === undefined || !number.digits || hitAt(marks, number.next, Table.ordinalHours) === undefined) return false;
  const few = number.value % 10 >= 1 && number.value % 10 <= 4 && (number.value < 11 || number.value > 14);
  return number.ordinal || !few;
}

/** «без десяти восемь», «без пяти минут три». */
function minutesLeft(marks: Marks, at: number): Found | undefined {
  const to = hitAt(marks, at, Table.minutesTo);
  const minutes = to === undefined ? undefined : numberAt(marks, to.next);
  if (to === undefined || minutes === undefined || minutes.ordinal || minutes.value < 1 || minutes.value > 29) return undefined;
  const unit = hitAt(marks, minutes.next, Table.units);
  const hour = numberAt(marks, unit?.value === 'minute' ? unit.next : minutes.next);
  if (hour === undefined || hour.ordinal || hour.value < 1 || hour.value > NOON || isCounting(marks, hour.next)) return undefined;
  const clock = { hour: (hour.value + LAST_HOUR - 1) % LAST_HOUR, minute: 60 - minutes.value };
  return { next: hour.next, start: startOf(marks, to), clock };
}

/** «в час дня»: the word for the hour alone, with a part of the day, is one o'clock. */
function oneOclock(marks: Marks, at: number): Found | undefined {
  const word = hitAt(marks, at, Table.clockTails);
  if (word === undefined || hitAt(marks, at, Table.singles) === undefined || partAt(marks, word.next) === undefined) return undefined;
  return { next: word.next, start: startOf(marks, word), clock: { hour: 1 } };
}

/** A plain word behind a bare number: it counts that, "at 3 sites". */
const isCounting = (marks: Marks, at: number): boolean =>
  marks.tokens[at]?.kind === 'word' && marks.tokens[at]!.gap !== '\n' && hitsAt(marks, at).length === 0;

/** Nothing more is said behind the number, so that it counts nothing and is the hour. */
function isLastSaid(marks: Marks, at: number, { next, value }: { readonly next: number; readonly value: number }): boolean {
  if (marks.reading.language.calendar.endsWithHour !== true || value < 1 || value > NOON || !Number.isInteger(value)) return false;
  // "at a dozen" says how many
  return hitAt(marks, at, Table.articles) === undefined && endsClause(marks, next);
}

/** The word before an hour is no mere preposition: «الساعة». */
const isStrong = (marks: Marks, at: number): boolean => {
  for (let from = Math.max(0, at - 2); from < at; from += 1) {
    const hits = hitsAt(marks, from);
    for (const hit of hits)
      if (
        hit.table === Table.clockLeads &&
        hit.next === at &&
        !hits.some(({ table }) => table === Table.prepositions || table === Table.links)
      )
        return true;
  }
  return false;
};

/** «الثالثة والنصف» may be one numeral. */
function halved({ numerals }: Marks, at: number) {
  const numeral = numerals[at];
  return numeral !== undefined && !numeral.digits && (numeral.value * 4) % 1 === 0
    ? { value: numeral.value, next: numeral.next, start: numeral.start, width: 0 }
    : undefined;
}

/** «17ч10». */
function gluedMinutes({ tokens }: Marks, at: number): { minute: number; next: number } | undefined {
  const token = tokens[at];
  const isGluedPair = token?.kind === 'digits' && token.gap === '' && token.text.length === 2 && tokens[at - 1]!.gap === '';
  return isGluedPair ? { minute: Number(token.text), next: at + 1 } : undefined;
}

/** «15 ч. 30 мин.»: past the point of a shortened word, where digits go on. */
const afterPoint = (marks: Marks, at: number): number =>
  isMark(marks, at, '.') && isGlued(marks, at) && marks.tokens[at + 1]?.kind === 'digits' ? at + 1 : at;

/** «15 минут», «و20 دقيقة», «إلا خمس دقائق». */
function minutesAt(marks: Marks, at: number): { minute: number; next: number; less?: true } | undefined {
  const less = hitAt(marks, at, Table.minutesLess);
  const from = less?.next ?? hitAt(marks, at, Table.joins)?.next ?? at;
  const number = numberAt(marks, from);
  if (number === undefined || number.value >= 60 || !Number.isInteger(number.value)) return undefined;
  const unit = hitAt(marks, number.next, Table.units);
  if (unit?.value !== 'minute' || number.value < 1) return undefined;
  return less === undefined ? { minute: number.value, next: unit.next } : { minute: 60 - number.value, next: unit.next, less: true };
}

/** The hour of the day that a part of the day makes of an hour of the dial. */
export function hourOf(hour: number, part: DayPart): number {
  if (hour > NOON) return hour;
  if (AFTER_NOON.has(part)) return hour === NOON ? NOON : hour + NOON;
  if (BEFORE_NOON.has(part)) return hour === NOON ? 0 : hour;
  if (part === 'noon') return hour < 5 ? hour + NOON : hour;
  if (part === 'night') return hour === NOON ? 0 : hour >= FIRST_NIGHT_HOUR ? hour + NOON : hour;
  return hour === NOON ? 0 : hour;
}
