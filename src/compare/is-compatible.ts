import { PERSON_ROLES } from '../model/vocabulary';
import { extentOf, extentsOverlap, type Spread } from '../query/extent';
import { isObject } from '../query/values-in';
import type { World } from './world';

interface Bare extends Spread {
  readonly unit?: string;
  readonly per?: string;
  readonly actor?: string;
  readonly place?: string;
  readonly words?: string;
}

/** "175 people from each side" may be the prisoners that another tells of: `person` is any of the narrower units. */
const PERSONS: readonly unknown[] = ['person', ...PERSON_ROLES];

/**
 * Whether two values of one slot can both be true: quantities and durations whose bounds meet, times that share a moment, an actor and the one it acts for,
 * a place and one within it. Words that are only quoted are not judged.
 */
export function isCompatible(a: unknown, b: unknown, world: World): boolean {
  if (!isObject<Bare>(a) || !isObject<Bare>(b)) return a === b;
  if (a.actor && b.actor) return world.principal(a.actor) === world.principal(b.actor);
  if (a.place && b.place) return world.shareGround(a.place, b.place);
  if (a.words && b.words) return true;
  if (a.value === undefined || b.value === undefined) return JSON.stringify(a) === JSON.stringify(b);
  const units = [a.unit, b.unit];
  const isSameUnit = a.unit === b.unit || (units.includes('person') && units.every((unit) => PERSONS.includes(unit)));
  return isSameUnit && (a.per ?? b.per) === (b.per ?? a.per) && extentsOverlap(extentOf(a), extentOf(b));
}
