import type { Marks } from '../durations/marks';
import { dayOfIso } from './days';
import { type Resolved, resolve } from './resolve';
import { also } from './said';
import type { Piece, When } from './when';

const YEAR_AND_MONTH = 7;

/** A day or a month without its year that comes out as one to come. */
export const liesAhead = ({ month, year, hijri, holiday }: When, { value }: Resolved, published: number | undefined): boolean =>
  month !== undefined &&
  year === undefined &&
  hijri === undefined &&
  holiday === undefined &&
  value !== undefined &&
  published !== undefined
    ? (dayOfIso(value.length === YEAR_AND_MONTH ? `${value}-01` : value) ?? published) > published
    : false;

/** "since November", «منذ الأول من نوفمبر»: right before, or with one small word between. */
export function isSince({ tokens, reading }: Marks, { first }: Piece): boolean {
  const words = reading.language.calendar.since;
  return words !== undefined && [1, 2].some((away) => words.includes(tokens[first - away]?.text ?? ''));
}

/** The one before: behind "since" nothing lies ahead. */
export const aYearBefore = (when: When, { value }: Resolved): Resolved => ({
  ...resolve(also(when, 'year', Number(value!.slice(0, 4)) - 1), undefined, false),
  relative: true,
});
