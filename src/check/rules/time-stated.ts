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

/** What of a value the words alone give must be in it: month and day of `--03-19`, the weekday of `tuesday`, all of `2025-03-19`. */
function bearsOut({ stated, value }: TimeValue): boolean {
  if (WEEKDAYS.includes(stated)) return weekdayOf(value) === undefined || weekdayOf(value) === stated;
  if (stated.startsWith('--')) return value.slice(4).startsWith(stated.slice(1));
  if (/^\d{4}(?:-|$)/.test(stated)) return value.startsWith(stated);
  return true;
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
