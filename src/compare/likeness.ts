import type { Features } from './features-of';
import type { World } from './world';

const DAY = 86_400_000;

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((value) => b.has(value));
const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((value) => b.has(value));
const clash = (a: ReadonlyMap<string, ReadonlySet<string>>, b: ReadonlyMap<string, ReadonlySet<string>>): boolean =>
  [...a].some(([slot, values]) => b.has(slot) && !share(values, b.get(slot)!));

/**
 * How much speaks for two claims being of one matter: `undefined` where something speaks against it, 0 where nothing speaks either way.
 * Against: another kind, other parties, the other direction, another subject, another place, or times further apart than `withinDays`.
 * A different number, duration or day is no reason: it is what a comparison is to show.
 */
export function likeness(a: Features, b: Features, world: World, withinDays: number): number | undefined {
  if (a.kind !== b.kind) return undefined;
  if (a.parties.size > 0 && b.parties.size > 0 && !within(a.parties, b.parties) && !within(b.parties, a.parties)) return undefined;
  if (a.actors.size > 0 && b.actors.size > 0 && !share(a.actors, b.actors)) return undefined;
  if (clash(a.sides, b.sides) || clash(a.subjects, b.subjects)) return undefined;
  const samePlace = a.places.some((place) => b.places.some((other) => world.shareGround(place, other)));
  if (a.places.length > 0 && b.places.length > 0 && !samePlace) return undefined;
  const gap = a.time === undefined || b.time === undefined ? undefined : Math.max(a.time.start - b.time.end, b.time.start - a.time.end);
  if (gap !== undefined && gap > withinDays * DAY) return undefined;
  const sameSubject = [...a.subjects].some(([slot, values]) => b.subjects.has(slot) && share(values, b.subjects.get(slot)!));
  // statements are a drawer for what fits no kind: only a common subject makes them one matter
  if (a.kind === 'statement' && !sameSubject) return 0;
  const sameParties = a.parties.size > 0 && a.parties.size === b.parties.size && within(a.parties, b.parties);
  return [sameParties, share(a.actors, b.actors), samePlace, gap !== undefined && gap < 0, sameSubject, share(a.amounts, b.amounts)].filter(
    Boolean,
  ).length;
}
