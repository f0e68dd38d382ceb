import { type Bound, PERSON_ROLES, type TimeBound } from '../model/vocabulary';
import { boundedSpan } from '../query/bounded-span';
import { spansOverlap } from '../query/time-span';
import { extentOfDuration, extentOfNumber, extentsOverlap } from './measure';
import type { World } from './world';

interface Bare {
  readonly value?: unknown;
  readonly upper?: unknown;
  readonly bound?: unknown;
  readonly unit?: unknown;
  readonly per?: unknown;
  readonly actor?: string;
  readonly place?: string;
  readonly words?: string;
}

const isBare = (value: unknown): value is Bare => typeof value === 'object' && value !== null;

/** "175 people from each side" may be the prisoners that another tells of: `person` is any of the narrower units. */
const PERSONS: ReadonlySet<unknown> = new Set(['person', ...PERSON_ROLES]);
const sameUnit = (a: unknown, b: unknown): boolean => a === b || ((a === 'person' || b === 'person') && PERSONS.has(a) && PERSONS.has(b));

function extentOf({ value, upper, bound }: Bare) {
  return typeof value === 'number'
    ? extentOfNumber(value, upper as number | undefined, bound as Bound)
    : extentOfDuration(String(value), upper as string | undefined, bound as Bound);
}

/**
 * Whether two values of one slot can both be true: quantities and durations whose bounds meet, times that share a moment, an actor and the one it acts for,
 * a place and one within it. Words that are only quoted are not judged.
 */
export function isCompatible(a: unknown, b: unknown, world: World): boolean {
  if (!isBare(a) || !isBare(b)) return a === b;
  if (a.actor !== undefined && b.actor !== undefined) return world.principal(a.actor) === world.principal(b.actor);
  if (a.place !== undefined && b.place !== undefined) return world.shareGround(a.place, b.place);
  if (a.words !== undefined && b.words !== undefined) return true;
  if (a.value === undefined || b.value === undefined) return JSON.stringify(a) === JSON.stringify(b);
  if (!sameUnit(a.unit, b.unit) || (a.per !== b.per && a.per !== undefined && b.per !== undefined)) return false;
  const [extentA, extentB] = [extentOf(a), extentOf(b)];
  if (extentA !== undefined && extentB !== undefined) return extentsOverlap(extentA, extentB);
  const [spanA, spanB] = [a, b].map((time) => boundedSpan({ value: String(time.value), bound: time.bound as TimeBound }));
  return spanA !== undefined && spanB !== undefined && spansOverlap(spanA, spanB);
}
