import { hitAt, hitsAt, isGlued, isMark, type Marks } from '../durations/marks';
import { Table } from '../durations/tables';
import { vocabularyOf as countedVocabulary } from '../quantities/vocabulary';
import { type Found, partAt, zoneAt } from './clock-words';
import { numberAt } from './number';
import { isPossibleClock } from './possible';

/** "20:15", "20:15:30", "8.15 pm", «18:30ч»; «в 17.30» where a point stands before no decimals. */
export function figures(marks: Marks, at: number, led: boolean): Found | undefined {
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
  const tail = isGlued(marks, next) ? hitAt(marks, next, Table.clockTails) : undefined;
  next = tail?.next ?? next;
  return isPossibleClock(clock) ? { next, start: hour.start, clock } : { next, start: hour.start, clock, impossible: true };
}

/** "0300 GMT", «1430 بتوقيت غرينتش»: hour and minutes in four figures, where the noun for hours stands before them, or a zone, "local time" or, behind the zero of an hour, the word for hours follows. */
export function fourFigures(marks: Marks, at: number): Found | undefined {
  const token = marks.tokens[at];
  if (token?.kind !== 'digits' || token.text.length !== 4 || numberAt(marks, at)?.ordinal !== false || isOfYear(marks, at))
    return undefined;
  const clock = { hour: Number(token.text.slice(0, 2)), minute: Number(token.text.slice(2)) };
  if (!isPossibleClock(clock)) return undefined;
  const tail = hitAt(marks, at + 1, Table.clockTails);
  // "2000 hours" may be so many
  const isTold = tail !== undefined && (token.text.startsWith('0') || hitAt(marks, at + 1, Table.units) === undefined);
  const next = isTold ? tail.next : at + 1;
  // «الساعة 1600»
  const isLed = at > 0 && token.gap === ' ' && hitAt(marks, at - 1, Table.singles)?.value === 'hour';
  return isTold || isLed || zoneAt(marks, next) !== undefined ? { next, start: token.start, clock } : undefined;
}

/** «عام 2000 بتوقيت …», "the year 2000". */
const isOfYear = (marks: Marks, at: number): boolean => at > 0 && hitAt(marks, at - 1, Table.yearLeads) !== undefined;

/** «в 17.30»: where decimals stand behind a comma, a point behind a word of hours is no decimal point, unless the figure counts something. */
function isPointOfHour(marks: Marks, at: number): boolean {
  const { reading, tokens, numerals } = marks;
  if (reading.language.numbers.separators.decimal.includes('.')) return false;
  const numeral = numerals[at];
  const after = tokens[at + 3];
  if (numeral !== undefined && (numeral.next > at + 3 || numeral.form === 'percent')) return false;
  if (after === undefined || after.gap === '\n') return true;
  if (after.kind === 'mark') return !/[%$€£₽₴°]/u.test(after.text);
  if (after.kind === 'digits') return after.gap !== '';
  if (hitsAt(marks, at + 3).some(({ table }) => table === Table.units || table === Table.multiples)) return false;
  return !countedVocabulary(reading.language)
    .lexicon.matchesAt(tokens, at + 3)
    .some(({ value }) => value.role === 'noun');
}

/** «15-00 мск», «в 15-00»: with a zone, a part of the day, or no minutes. */
export function hyphened(marks: Marks, at: number, led: boolean): Found | undefined {
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
