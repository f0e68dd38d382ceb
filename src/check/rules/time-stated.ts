import type { TimeValue } from '../../model/values';
import { below } from '../context';
import type { Problem, Rule } from '../rule';
import { valuesOf } from './values';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** The weekday of an ISO date, by count of days: no clock and no zone. */
const weekdayOf = (iso: string): string | undefined => {
  const [, year, month, day] = DAY.exec(iso) ?? [];
  return year === undefined ? undefined : WEEKDAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()];
};

/** What of `stated` is of the calendar: all of `--03-19T20:15`, the year of `2025-H1`, the month of `--03-last-monday`. */
const CALENDAR = /^(?:---\d{2}|--\d{2}(?:-\d{2})?|\d{4}(?:-(?:\d{2}(?:-\d{2})?|W\d{2}|Q\d))?)(?:T[\d:]+)?/;
/** How much of an ISO date stands before what each beginning says: nothing, the year, the year and the month. */
const BEFORE: readonly [string, number][] = [
  ['---', 8],
  ['--', 5],
  ['', 0],
];

/** What of a value the words alone give must be in it: month and day of `--03-19`, the weekday of `tuesday`, all of `2025-03-19`; of an interval, both ends. */
function bearsOut({ stated, value }: Pick<TimeValue, 'stated' | 'value'>): boolean {
  const ends = stated.split('/');
  const values = value.split('/');
  if (ends.length > 1 && ends.length === values.length) return ends.every((end, index) => bearsOut({ stated: end, value: values[index]! }));
  if (WEEKDAYS.includes(stated)) return weekdayOf(value) === undefined || weekdayOf(value) === stated;
  const [said] = CALENDAR.exec(stated) ?? [];
  // a week of a month is told by its number in the year
  if (said === undefined || (value.includes('W') && !said.includes('W'))) return true;
  const [dashes, before] = BEFORE.find(([beginning]) => said.startsWith(beginning))!;
  return value.startsWith(said.slice(dashes.length), before);
}

export const timeStated: Rule = {
  id: 'time/stated',
  severity: 'error',
  summary: 'A time agrees with what its words alone state: month and day, weekday, year.',
  failing: '2025-03-19 stated as "tuesday" (it was a Wednesday)',
  passing: '2025-03-18 stated as "tuesday"',
  *check(context): Generator<Problem> {
    for (const { site } of valuesOf(context, 'time')) {
      if (site.type !== 'time' || bearsOut(site.value)) continue;
      yield {
        path: below(site, 'value'),
        args: { said: site.value.stated, recorded: site.value.value, weekday: weekdayOf(site.value.value) },
      };
    }
  },
};
