import { DAY } from '../query/moment';
import { type Features, SIDES, SUBJECTS } from './features-of';
import type { World } from './world';

/**
 * How much speaks for two claims being of one matter: `undefined` where something speaks against it, 0 where nothing speaks either way.
 * Against: another kind, other parties, the other direction, another subject, another place, or times further apart than `withinDays`.
 * A different number, duration or day is no reason: it is what a comparison is to show.
 */
export function likeness(one: Features, other: Features, world: World, withinDays: number): number | undefined {
  const [a, b] = [one.sets, other.sets];
  /** Whether both have a value in common; `undefined` where one has none. */
  const meet = (slot: string): boolean | undefined => a[slot] && b[slot]?.some((theirs) => a[slot]!.includes(theirs));
  /** Whether the parties of either are among those of the other. */
  const within = [a, b].map((mine) => mine.parties?.every((party) => [a, b].every(({ parties }) => parties?.includes(party))));
  const samePlace = a.places && b.places?.some((theirs) => a.places!.some((mine) => world.shareGround(mine, theirs)));
  const gap = one.time && other.time && Math.max(one.time.start - other.time.end, other.time.start - one.time.end);
  const clashes =
    one.kind !== other.kind ||
    within.every((isWithin) => isWithin === false) ||
    samePlace === false ||
    gap! > withinDays * DAY ||
    [...SIDES, ...SUBJECTS].some((slot) => meet(slot) === false);
  if (clashes) return undefined;
  const sameSubject = SUBJECTS.some(meet);
  // statements are a drawer for what fits no kind: only a common subject makes them one matter
  if (one.kind === 'statement' && !sameSubject) return 0;
  return [within.every(Boolean), meet('actors'), samePlace, gap! < 0, sameSubject, meet('amounts')].filter(Boolean).length;
}
