import type { Dossier } from '../kinds/claim';

/** What the dossiers compared know of actors and places: for whom an actor acts, and what a place lies in. */
export interface World {
  /** The actor that stands behind another: `russia` for `kremlin`, itself where it acts for nobody. */
  readonly principal: (actor: string) => string;
  /** Whether one place is, or lies in, the other. */
  readonly shareGround: (a: string, b: string) => boolean;
}

/** Follows a relation to its ids in turn, the first included. An id met twice ends it: data may be circular. */
function chainOf(id: string, next: ReadonlyMap<string, string>): string[] {
  const chain: string[] = [];
  for (let at: string | undefined = id; at && !chain.includes(at); at = next.get(at)) chain.push(at);
  return chain;
}

/** `offices` adds for whom persons act, who hold an office; what a dossier says of an actor goes before it. */
export function worldOf(dossiers: readonly Dossier[], offices: Readonly<Record<string, string>>): World {
  const actsFor = new Map<string, string>(Object.entries(offices));
  const within = new Map<string, string>();
  for (const { actors, places } of dossiers) {
    for (const { id, actsFor: next } of actors) if (next) actsFor.set(id, next);
    for (const { id, within: next } of places) if (next) within.set(id, next);
  }
  return {
    principal: (actor) => chainOf(actor, actsFor).at(-1)!,
    shareGround: (a, b) => chainOf(a, within).includes(b) || chainOf(b, within).includes(a),
  };
}
