import { type Bound, PERSON_ROLES, type TimeBound } from '../model/vocabulary';
import { boundExtent, type Extent, extentOfTime, extentsOverlap } from '../query/extent';
import { isObject } from '../query/values-in';
import type { World } from './world';

interface Bare {
  readonly value?: number | string;
  readonly upper?: number | string;
  readonly bound?: Bound | TimeBound;
  readonly unit?: string;
  readonly per?: string;
  readonly actor?: string;
  readonly place?: string;
  readonly words?: string;
}

/** "175 people from each side" may be the prisoners that another tells of: `person` is any of the narrower units. */
const PERSONS: readonly unknown[] = ['person', ...PERSON_ROLES];

const DURATION = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
/** Seconds in the units of a duration, at least and at most: months and years differ, and a duration in them is that vague. */
const LEAST = [31_536_000, 2_419_200, 604_800, 86_400, 3600, 60, 1];
const MOST = [31_622_400, 2_678_400, ...LEAST.slice(2)];

/** A number as it is, a duration in seconds; `undefined` for a time. */
const amountOf = (value: unknown, units: readonly number[]): number | undefined =>
  typeof value === 'number'
    ? value
    : DURATION.exec(`${value}`)
        ?.slice(1)
        .reduce((sum, amount = '0', index) => sum + Number(amount) * units[index]!, 0);

/** What a number, a duration or a time may stand for by its bound: numbers, seconds, milliseconds. */
function extentOf({ value, upper = value, bound = 'exact' }: Bare): Extent | undefined {
  const least = amountOf(value, LEAST);
  const most = amountOf(upper, MOST);
  const extent: Extent | undefined = least === undefined || most === undefined ? extentOfTime(`${value}`) : [least, most];
  return extent && boundExtent(extent, bound);
}

/**
 * Whether two values of one slot can both be true: quantities and durations whose bounds meet, times that share a moment, an actor and the one it acts for,
 * a place and one within it. Words that are only quoted are not judged.
 */
export function isCompatible(one: unknown, other: unknown, world: World): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  const a: Bare = one;
  const b: Bare = other;
  if (a.actor && b.actor) return world.principal(a.actor) === world.principal(b.actor);
  if (a.place && b.place) return world.shareGround(a.place, b.place);
  if (a.words && b.words) return true;
  if (a.value === undefined || b.value === undefined) return JSON.stringify(a) === JSON.stringify(b);
  const units = [a.unit, b.unit];
  const isSameUnit = a.unit === b.unit || (units.includes('person') && units.every((unit) => PERSONS.includes(unit)));
  const [extentA, extentB] = [extentOf(a), extentOf(b)];
  return isSameUnit && (a.per ?? b.per) === (b.per ?? a.per) && !!extentA && !!extentB && extentsOverlap(extentA, extentB);
}
