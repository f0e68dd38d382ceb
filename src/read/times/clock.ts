import type { DayPart, Zone } from '../../languages/words/calendar';
import { hitAt, isGlued, isMark, type Marks, startOf } from '../durations/marks';
import { vocabularyOf as countedVocabulary } from '../quantities/vocabulary';
import { numberAt } from './number';
import { isPossibleClock } from './possible';
import type { Clock, Piece } from './when';

const NOON = 12;
const LAST_HOUR = 24;
/** Said of an hour past noon, or of one before it. */
const AFTER_NOON = new Set<DayPart>(['pm', 'afternoon', 'evening']);
const BEFORE_NOON = new Set<DayPart>(['am', 'morning', 'dawn']);
const FIRST_NIGHT_HOUR = 6;

/** A time of day: "20:15", "3 p.m.", "half past three", "noon", «الساعة الثالثة والنصف مساء», «в 15 часов», with its zone. */
export function clockAt(marks: Marks, at: number, range = false): Piece | undefined {
  const lead = hitAt(marks, at, 'clockLeads');
  const from = lead?.next ?? at;
  const led = lead !== undefined || range;
  const found = figures(marks, from, led) ?? hyphened(marks, from, led) ?? spoken(marks, from, led || isHourLed(marks, at));
  if (found === undefined) return undefined;
  const piece = { first: at, start: found.start };
  if (found.impossible === true) return { ...piece, next: found.next, when: {}, impossible: true };
  let { next } = found;
  let { clock } = found;
  const part = partAt(marks, next);
  // "three nights", «два дня» count days unless a word before says that it is an hour
  if (
    found.bare === true &&
    part !== undefined &&
    (hitAt(marks, part.first, 'units') !== undefined || (part.value === 'night' && found.ordinal !== true))
  )
    return undefined;
  if (found.loose === true && part === undefined && (isCounting(marks, next) || (found.ordinal === true && isNth(marks, next))))
    return undefined;
  if (part !== undefined) {
    clock = { ...clock, hour: hourOf(clock.hour, part.value) };
    next = part.next;
  } else if (found.bare === true) return undefined;
  else if (clock.hour <= NOON) clock = { ...clock, dial: true };
  const zone = isoZone(marks, next, marks.tokens[from - 1]?.text === 't' && isGlued(marks, from)) ?? zoneAt(marks, next);
  if (zone !== undefined) {
    clock = { ...clock, zone: zone.value };
    next = zone.next;
  }
  return {
    ...piece,
    next,
    when: { clock },
    ...(found.loose === true && part === undefined && zone === undefined ? { needsMore: true } : {}),
  };
}

interface Found {
  readonly next: number;
  readonly start: number;
  readonly clock: Clock;
  readonly impossible?: true;
  /** Nothing but a number: needs a part of the day. */
  readonly bare?: true;
  readonly ordinal?: boolean;
  /** A preposition and a number: needs a date beside it. */
  readonly loose?: true;
}

/** "20:15", "20:15:30", "8.15 pm", «18:30ч»; «в 17.30» where a point stands before no decimals. */
function figures(marks: Marks, at: number, led: boolean): Found | undefined {
  const { tokens } = marks;
  const [hour, mark, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (hour?.kind !== 'digits' || hour.text.length > 2 || minute?.kind !== 'digits' || minute.text.length !== 2) return undefined;
  if (!isGlued(marks, at + 1) || !isGlued(marks, at + 2)) return undefined;
  const before = tokens[at - 1];
  if (
    before !== undefined &&
    hour.gap === '' &&
    (before.kind === 'digits' || (before.kind === 'mark' && tokens[at - 2]?.kind === 'digits' && '.:,/'.includes(before.text)))
  )
    return undefined;
  const colon = mark?.text === ':';
  if (!colon && mark?.text !== '.') return undefined;
  let next = at + 3;
  let second: number | undefined;
  if (
    colon &&
    isMark(marks, next, ':') &&
    isGlued(marks, next) &&
    tokens[next + 1]?.kind === 'digits' &&
    tokens[next + 1]!.text.length === 2 &&
    isGlued(marks, next + 1)
  ) {
    second = Number(tokens[next + 1]!.text);
    next += 2;
    if (isMark(marks, next, '.') && isGlued(marks, next) && tokens[next + 1]?.kind === 'digits' && isGlued(marks, next + 1)) next += 2;
  }
  const clock = { hour: Number(hour.text), minute: Number(minute.text), ...(second === undefined ? {} : { second }) };
  if (tokens[next]?.kind === 'mark' && isGlued(marks, next) && ':/'.includes(tokens[next]!.text) && tokens[next + 1]?.kind === 'digits')
    return undefined;
  if (!colon) {
    // a decimal unless a word says that it is an hour
    if (isMark(marks, next, '.') && isGlued(marks, next) && tokens[next + 1]?.kind === 'digits' && isGlued(marks, next + 1))
      return undefined;
    const told = partAt(marks, next) !== undefined || zoneAt(marks, next) !== undefined || (led && isPointOfHour(marks, at));
    if (!isPossibleClock(clock) || !told) return undefined;
  }
  const tail = isGlued(marks, next) ? hitAt(marks, next, 'clockTails') : undefined;
  next = tail?.next ?? next;
  return isPossibleClock(clock) ? { next, start: hour.start, clock } : { next, start: hour.start, clock, impossible: true };
}

/** «в 17.30»: where decimals stand behind a comma, a point behind a word of hours is no decimal point, unless the figure counts something. */
function isPointOfHour({ reading, tokens, numerals, hits }: Marks, at: number): boolean {
  if (reading.language.numbers.separators.decimal.includes('.')) return false;
  const numeral = numerals[at];
  const after = tokens[at + 3];
  if (numeral !== undefined && (numeral.next > at + 3 || numeral.form === 'percent')) return false;
  if (after === undefined || after.gap === '\n') return true;
  if (after.kind === 'mark') return !/[%$€£₽₴°]/u.test(after.text);
  if (after.kind === 'digits') return after.gap !== '';
  if (hits[at + 3]?.some(({ table }) => table === 'units' || table === 'multiples')) return false;
  return !countedVocabulary(reading.language)
    .lexicon.matchesAt(tokens, at + 3)
    .some(({ value }) => value.role === 'noun');
}

/** «15-00 мск», «в 15-00»: with a zone, a part of the day, or no minutes. */
function hyphened(marks: Marks, at: number, led: boolean): Found | undefined {
  const [hour, mark, minute] = [marks.tokens[at], marks.tokens[at + 1], marks.tokens[at + 2]];
  if (hour?.kind !== 'digits' || mark?.text !== '-' || minute?.kind !== 'digits' || hour.text.length > 2 || minute.text.length !== 2)
    return undefined;
  if (!isGlued(marks, at + 1) || !isGlued(marks, at + 2) || (hour.gap === '' && marks.tokens[at - 1]?.kind !== 'word')) return undefined;
  const next = at + 3;
  const clock = { hour: Number(hour.text), minute: Number(minute.text) };
  const after = marks.tokens[next];
  if (after?.gap === '' && (after.kind !== 'mark' || after.text === '-')) return undefined;
  const told = zoneAt(marks, next) !== undefined || (led && minute.text === '00');
  return told && isPossibleClock(clock) ? { next, start: hour.start, clock } : undefined;
}

/** Behind «после» or «не позднее» an hour past noon is an hour of the day, where it counts nothing. */
function isHourLed(marks: Marks, at: number): boolean {
  const { tokens, hits } = marks;
  const isLead = (from: number) => hits[from]?.some(({ table, next }) => table === 'hourLeads' && next === at) ?? false;
  if (tokens[at]?.kind !== 'digits' || !(isLead(at - 1) || isLead(at - 2))) return false;
  const tail = hitAt(marks, at + 1, 'clockTails');
  return tail !== undefined && Number(tokens[at]!.text) > NOON && !isCounting(marks, tail.next);
}

/** «в первый понедельник»: no hour, but which of the Mondays. */
const isNth = (marks: Marks, at: number): boolean => hitAt(marks, at, 'weekdays') !== undefined;

/** "3 o'clock", "half past three", "noon", «الساعة الثالثة إلا ربعا», «15 часов 30 минут». */
function spoken(marks: Marks, at: number, led: boolean): Found | undefined {
  const fixed = hitAt(marks, at, 'dayParts');
  if (fixed?.value === 'noon' || fixed?.value === 'midnight') {
    return { next: fixed.next, start: startOf(marks, fixed), clock: { hour: fixed.value === 'noon' ? NOON : 0 } };
  }
  const dial = hitAt(marks, at, 'dialHours');
  if (dial !== undefined) {
    const clock = { hour: Math.floor(dial.value / 60), minute: dial.value % 60 };
    return { next: dial.next, start: startOf(marks, dial), clock };
  }
  const lead = hitAt(marks, at, 'minuteLeads');
  const left = lead === undefined ? minutesLeft(marks, at) : undefined;
  if (left !== undefined) return left;
  const number = numberAt(marks, lead?.next ?? at) ?? halved(marks, at);
  if (number === undefined) return led ? oneOclock(marks, at) : undefined;
  if (number.value < 0 || number.value >= LAST_HOUR || number.width > 2) return undefined;
  // «половина третьего», «пів на третю»: half of the third hour, and not half of three
  if (lead !== undefined && lead.value <= -30 && !('ordinal' in number && number.ordinal)) return undefined;
  let hour = Math.floor(number.value);
  let minute = number.value === hour ? undefined : Math.round((number.value - hour) * 60);
  let { next } = number;
  const tail = marks.tokens[next]?.gap === '\n' ? undefined : hitAt(marks, next, 'clockTails');
  next = tail?.next ?? next;
  const pair = tail === undefined ? undefined : gluedMinutes(marks, next);
  if (pair !== undefined)
    return isPossibleClock({ hour, minute: pair.minute })
      ? { next: pair.next, start: number.start, clock: { hour, minute: pair.minute } }
      : undefined;
  const added = lead?.value ?? hitAt(marks, next, 'minuteTails')?.value;
  if (lead === undefined && added !== undefined) next = hitAt(marks, next, 'minuteTails')!.next;
  if (added !== undefined) {
    minute = (added + 60) % 60;
    if (added < 0) hour = (hour + 23) % 24;
  } else if (tail !== undefined || led) {
    const minutes = minutesAt(marks, afterPoint(marks, next));
    if (minutes !== undefined) ({ minute, next } = minutes);
  }
  const clock = minute === undefined ? { hour } : { hour, minute };
  if (!isPossibleClock(clock)) return undefined;
  const start = lead === undefined ? number.start : startOf(marks, lead);
  if (tail !== undefined && !led && lead === undefined && hitAt(marks, tail.first, 'units') !== undefined)
    return partAt(marks, next) === undefined && zoneAt(marks, next) === undefined ? undefined : { next, start, clock };
  if (lead !== undefined || tail !== undefined || (led && added !== undefined)) return { next, start, clock };
  const ordinal = 'ordinal' in number && number.ordinal;
  if (led) return isStrong(marks, at) ? { next, start, clock } : { next, start, clock, loose: true, ordinal };
  return { next, start, clock, bare: true, ordinal };
}

/** «без десяти восемь», «без пяти минут три». */
function minutesLeft(marks: Marks, at: number): Found | undefined {
  const to = hitAt(marks, at, 'minutesTo');
  const minutes = to === undefined ? undefined : numberAt(marks, to.next);
  if (to === undefined || minutes === undefined || minutes.ordinal || minutes.value < 1 || minutes.value > 29) return undefined;
  const unit = hitAt(marks, minutes.next, 'units');
  const hour = numberAt(marks, unit?.value === 'minute' ? unit.next : minutes.next);
  if (hour === undefined || hour.ordinal || hour.value < 1 || hour.value > NOON || isCounting(marks, hour.next)) return undefined;
  const clock = { hour: (hour.value + LAST_HOUR - 1) % LAST_HOUR, minute: 60 - minutes.value };
  return { next: hour.next, start: startOf(marks, to), clock };
}

/** «в час дня»: the word for the hour alone, with a part of the day, is one o'clock. */
function oneOclock(marks: Marks, at: number): Found | undefined {
  const word = hitAt(marks, at, 'clockTails');
  if (word === undefined || hitAt(marks, at, 'singles') === undefined || partAt(marks, word.next) === undefined) return undefined;
  return { next: word.next, start: startOf(marks, word), clock: { hour: 1 } };
}

/** A plain word behind a bare number: it counts that, "at 3 sites". */
const isCounting = ({ tokens, hits }: Marks, at: number): boolean =>
  tokens[at]?.kind === 'word' && tokens[at]!.gap !== '\n' && hits[at] === undefined;

/** The word before an hour is no mere preposition: «الساعة». */
const isStrong = (marks: Marks, at: number): boolean => {
  const { tokens, hits } = marks;
  for (let from = Math.max(0, at - 2); from < at; from += 1) {
    for (const hit of hits[from] ?? [])
      if (hit.table === 'clockLeads' && hit.next === at && !hits[from]!.some(({ table }) => table === 'prepositions' || table === 'links'))
        return tokens[from] !== undefined;
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

/** «15 минут», «و20 دقيقة». */
function minutesAt(marks: Marks, at: number): { minute: number; next: number } | undefined {
  const from = hitAt(marks, at, 'joins')?.next ?? at;
  const number = numberAt(marks, from);
  if (number === undefined || number.value >= 60 || !Number.isInteger(number.value)) return undefined;
  const unit = hitAt(marks, number.next, 'units');
  return unit?.value === 'minute' ? { minute: number.value, next: unit.next } : undefined;
}

/** "p.m.", "in the evening", «مساء», «вечера». */
function partAt(marks: Marks, at: number) {
  if (marks.tokens[at]?.gap === '\n') return undefined;
  const here = hitAt(marks, at, 'dayParts');
  if (here !== undefined) return here;
  let next = at;
  for (let skipped = 0; skipped < 2; skipped += 1) {
    const link = hitAt(marks, next, 'links');
    if (link === undefined) return undefined;
    next = link.next;
    const part = hitAt(marks, next, 'dayParts');
    if (part !== undefined) return part;
  }
  return undefined;
}

function zoneAt(marks: Marks, at: number) {
  const bracket = isMark(marks, at, '(') ? 1 : 0;
  const zone = hitAt(marks, at + bracket, 'zones') ?? hitAt(marks, hitAt(marks, at, 'links')?.next ?? -1, 'zones');
  if (zone === undefined) return undefined;
  return { value: zone.value, next: zone.next + (bracket === 1 && isMark(marks, zone.next, ')') ? 1 : 0) };
}

/** The zone of an ISO 8601 time: `Z`, `+03:00`, glued to it. */
function isoZone(marks: Marks, at: number, behindT: boolean): { value: Zone; next: number } | undefined {
  const { tokens } = marks;
  const [sign, hours, , minutes] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (sign === undefined || !isGlued(marks, at)) return undefined;
  if (sign.text === 'z') return { value: { minutes: 0 }, next: at + 1 };
  // `11:30-13:30` without a date is a range
  if (
    (sign.text !== '+' && (sign.text !== '-' || !behindT)) ||
    hours?.text.length !== 2 ||
    !isMark(marks, at + 2, ':') ||
    minutes?.text.length !== 2
  )
    return undefined;
  if (![1, 2, 3].every((step) => isGlued(marks, at + step)) || hours.kind !== 'digits' || minutes.kind !== 'digits') return undefined;
  const size = Number(hours.text) * 60 + Number(minutes.text);
  return size > 14 * 60 ? undefined : { value: { minutes: sign.text === '-' ? -size : size }, next: at + 4 };
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
