import type { When } from './when';

/**
 * What expressions say is always of one shape, and never put together with spreads: a long text has thousands, each is asked for most of its fields, and both
 * are many times slower where shapes differ.
 */
type Open = { -readonly [K in keyof When]: When[K] };

const nothing = (): Open => ({
  year: undefined,
  month: undefined,
  day: undefined,
  hijri: undefined,
  common: undefined,
  holiday: undefined,
  weekday: undefined,
  nth: undefined,
  quarter: undefined,
  season: undefined,
  half: undefined,
  week: undefined,
  weekend: undefined,
  weekOf: undefined,
  rest: undefined,
  decade: undefined,
  century: undefined,
  relative: undefined,
  shift: undefined,
  unit: undefined,
  distance: undefined,
  stretch: undefined,
  clock: undefined,
  part: undefined,
});

const copyOf = (when: When): Open => ({
  year: when.year,
  month: when.month,
  day: when.day,
  hijri: when.hijri,
  common: when.common,
  holiday: when.holiday,
  weekday: when.weekday,
  nth: when.nth,
  quarter: when.quarter,
  season: when.season,
  half: when.half,
  week: when.week,
  weekend: when.weekend,
  weekOf: when.weekOf,
  rest: when.rest,
  decade: when.decade,
  century: when.century,
  relative: when.relative,
  shift: when.shift,
  unit: when.unit,
  distance: when.distance,
  stretch: when.stretch,
  clock: when.clock,
  part: when.part,
});

/** What says nothing. */
export const NOTHING_SAID: When = nothing();

const FIELDS = Object.keys(NOTHING_SAID) as (keyof When)[];

/** What says one thing only. */
export function only<K extends keyof When>(field: K, value: When[K]): When {
  const when = nothing();
  when[field] = value;
  return when;
}

/** What says the same and one thing more. */
export function also<K extends keyof When>(when: When, field: K, value: When[K]): When {
  const more = copyOf(when);
  more[field] = value;
  return more;
}

/** A date of the Gregorian calendar, as far as it is said. */
export function dateOf(year: number | undefined, month: number | undefined, day: number | undefined): When {
  const when = nothing();
  when.year = year;
  when.month = month;
  when.day = day;
  return when;
}

/** A unit beside publication. */
export function unitOf(unit: When['unit'], shift: number | undefined): When {
  const when = nothing();
  when.unit = unit;
  when.shift = shift;
  return when;
}

/** What says the same but for some things. */
export function without(when: When, ...fields: readonly (keyof When)[]): When {
  const less = copyOf(when);
  for (const field of fields) less[field] = undefined;
  return less;
}

/** What two say together; where both say a thing, as the second does. */
export function both(a: When, b: When): When {
  const when: Open = copyOf(a);
  for (const field of FIELDS) if (b[field] !== undefined) set(when, field, b[field]);
  return when;
}

const set = <K extends keyof When>(when: Open, field: K, value: When[K]): void => {
  when[field] = value;
};

/** Whether both say one thing. */
export const overlap = (a: When, b: When): boolean => FIELDS.some((field) => a[field] !== undefined && b[field] !== undefined);

/** Whether it says the one thing and no other. */
export const saysOnly = (when: When, said: keyof When): boolean =>
  FIELDS.every((field) => (when[field] !== undefined) === (field === said));
