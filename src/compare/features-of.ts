import type { Claim } from '../kinds/claim';
import { timeOf } from '../query/time-of';
import { type TimeSpan, timeSpan } from '../query/time-span';
import { visitValues } from '../query/values-in';
import type { World } from './world';

/** Who is in a matter, and the slots that hold one side of a matter which has a direction: `from russia`. */
export const SIDES = ['actors', 'from', 'to', 'by', 'on', 'against', 'visitor', 'host', 'guarantor'];
/** Slots whose values divide a kind into matters. Extent, duration and targets are not among them: they are what accounts of one truce differ in. */
export const SUBJECTS = ['domains', 'topics', 'object', 'sport', 'role', 'level', 'medium', 'what', 'about'];
/** Roles of those a matter does not lie between, or need not. */
const BYSTANDERS = ['agents', 'actors', 'proposer', 'mediator', 'venue', 'target'];

/** What tells whether two claims are of the same matter. Actors stand for their principals: Putin's words and Moscow's are Russia's. */
export interface Features {
  readonly kind: Claim['kind'];
  readonly time: TimeSpan | undefined;
  /**
   * Sets of values: slot by slot who has it and what words it holds; as `parties` those the claim names or, where it names none, its agents if they are two or more; as `actors`
   * the parties and the agents; `places`; `amounts` with their unit. One that would be empty is left out.
   */
  readonly sets: Readonly<Partial<Record<string, readonly string[]>>>;
}

export function featuresOf({ kind, agents, content }: Claim, world: World): Features {
  const sets: Partial<Record<string, string[]>> = {};
  const add = (name: string, value: string): void => {
    sets[name] = [...new Set(sets[name]).add(value)];
  };
  for (const [role, value] of Object.entries({ agents, actors: agents, ...content })) {
    for (const word of [value].flat()) if (typeof word === 'string' && word !== 'unknown') add(role, word);
    visitValues(value, (object) => {
      const { actor, place, unit, value: amount } = object as { actor?: string; place?: string; unit?: string; value?: unknown };
      const names = BYSTANDERS.includes(role) ? [role] : [role, 'actors', 'parties'];
      if (actor) for (const name of names) add(name, world.principal(actor));
      if (place) add('places', place);
      if (unit) add('amounts', `${amount} ${unit}`);
    });
  }
  if (sets.agents?.[1]) sets.parties ??= sets.agents;
  const time = timeOf({ content });
  return { kind, time: time && timeSpan(time.value), sets };
}
