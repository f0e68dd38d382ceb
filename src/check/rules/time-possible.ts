import { below } from '../context';
import type { Problem, Rule } from '../rule';
import { valuesOf } from './values';

const DATE = /(\d{4})-(\d{2})(?:-(\d{2}))?/g;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** A document of one day seldom speaks of what is further off; a wrong century or a slipped digit always is. */
const REACH_YEARS = 120;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOfMonth = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (DAYS[month - 1] ?? 0));

/** A season, as EDTF (ISO 8601-2) writes it: month 21 (spring) to 24 (winter). */
const isSeason = (month: string | undefined, day: string | undefined): boolean => day === undefined && /^2[1-4]$/.test(month ?? '');

const isPossible = (value: string): boolean =>
  [...value.matchAll(DATE)].every(([, year, month, day]) => {
    if (isSeason(month, day)) return true;
    const length = lengthOfMonth(Number(year), Number(month));
    return length > 0 && (day === undefined || (Number(day) >= 1 && Number(day) <= length));
  });

export const timePossible: Rule = {
  id: 'time/possible',
  severity: 'error',
  summary: 'A date is one of the calendar, an interval ends after it begins, and neither is out of the reach of its document.',
  failing: '2025-02-30',
  passing: '2024-02-29',
  *check(context): Generator<Problem> {
    for (const { site } of valuesOf(context, 'time')) {
      if (site.type !== 'time') continue;
      const { value, quote } = site.value;
      const [from = '', to] = value.split('/');
      const published = context.document(quote.document)?.value.published;
      const path = below(site, 'value');
      if (!isPossible(value)) yield { path, args: { problem: 'impossible', recorded: value } };
      else if (to !== undefined && to < from) yield { path, args: { problem: 'reversed', recorded: value } };
      else if (
        published !== undefined &&
        /^\d{4}/.test(from) &&
        Math.abs(Number(from.slice(0, 4)) - Number(published.slice(0, 4))) > REACH_YEARS
      )
        yield { path, args: { problem: 'far', recorded: value, said: published } };
    }
  },
};
