import type { Claim } from '../kinds/claim';
import { actorsOf } from '../query/actors-of';
import { quantitiesOf } from '../query/quantities-of';
import { timeOf } from '../query/time-of';
import { timeSpan } from '../query/time-span';
import { visitValues } from '../query/values-in';
import type { World } from './world';

/** What tells whether two claims are of the same matter. Actors stand for their principals: Putin's words and Moscow's are Russia's. */
export interface Features {
  readonly kind: Claim['kind'];
  /** The parties that the claim names; where it names none, its agents if they are two or more. */
  readonly parties: ReadonlySet<string>;
  /** The parties and the agents. */
  readonly actors: ReadonlySet<string>;
  /** Slots that hold one side of a matter which has a direction: `from russia`. */
  readonly sides: ReadonlyMap<string, ReadonlySet<string>>;
  /** What it is about, slot by slot: the fields of a cooperation, the rank of talks. */
  readonly subjects: ReadonlyMap<string, ReadonlySet<string>>;
  readonly places: readonly string[];
  readonly time: { readonly start: number; readonly end: number } | undefined;
  readonly amounts: ReadonlySet<string>;
}

/** Roles of those a matter does not lie between. */
const BYSTANDERS = new Set(['agents', 'proposer', 'mediator', 'venue', 'target']);
const SIDES = new Set(['from', 'to', 'by', 'on', 'against', 'visitor', 'host', 'guarantor']);
/** Slots whose values divide a kind into matters. Extent, duration and targets are not among them: they are what accounts of one truce differ in. */
const SUBJECTS = new Set(['domains', 'topics', 'object', 'sport', 'role', 'level', 'medium', 'what', 'about']);

const ofSlot = (map: Map<string, Set<string>>, slot: string): Set<string> => {
  const known = map.get(slot) ?? new Set();
  map.set(slot, known);
  return known;
};

export function featuresOf(claim: Claim, world: World): Features {
  const roles = actorsOf(claim).map(({ role, ref }) => ({ role, actor: world.principal(ref.actor) }));
  const sides = new Map<string, Set<string>>();
  const subjects = new Map<string, Set<string>>();
  const places: string[] = [];
  for (const { role, actor } of roles) {
    if (SIDES.has(role)) ofSlot(sides, role).add(actor);
    if (SUBJECTS.has(role)) ofSlot(subjects, role).add(actor);
  }
  for (const [slot, value] of Object.entries(claim.content)) {
    if (!SUBJECTS.has(slot)) continue;
    for (const subject of [value].flat()) if (typeof subject === 'string' && subject !== 'unknown') ofSlot(subjects, slot).add(subject);
  }
  visitValues(claim.content, (value) => {
    if ('place' in value && typeof value.place === 'string') places.push(value.place);
  });
  const time = timeOf(claim);
  const named = new Set(roles.filter(({ role }) => !BYSTANDERS.has(role)).map(({ actor }) => actor));
  const agents = new Set(roles.filter(({ role }) => role === 'agents').map(({ actor }) => actor));
  return {
    kind: claim.kind,
    parties: named.size > 0 || agents.size < 2 ? named : agents,
    actors: new Set([...named, ...agents]),
    sides,
    subjects,
    places,
    time: time === undefined ? undefined : timeSpan(time.value),
    amounts: new Set(quantitiesOf(claim).map(({ quantity }) => `${quantity.value} ${quantity.unit}`)),
  };
}
