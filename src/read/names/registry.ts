import type { Actor, Place } from '../../model/actor';

/** Who holds an office of a state or a body, and when. */
export interface Office {
  /** `president`, `prime-minister`, `foreign-minister`, `defence-minister`, … as the titles of the languages say it. */
  readonly office: string;
  /** Id of the state or body. */
  readonly of: string;
  /** Id of the person. */
  readonly holder: string;
  /** ISO date (or year, or month) of the first day; absent where it isn't known. */
  readonly from?: string;
  /** ISO date of the last day; absent for who holds it still. */
  readonly to?: string;
}

/** The actors and places that readers know by name, and who holds which office. */
export interface Registry {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly offices: readonly Office[];
}

const lastById = <T extends { readonly id: string }>(entries: readonly T[]): T[] => [...new Map(entries.map((e) => [e.id, e])).values()];

/**
 * Composes registries; of two entries with the same id the later stands, offices are all kept, the later ones first in line.
 *
 * @example
 * registry({ actors: [{ id: 'a', type: 'person', names: { en: 'Ann' } }] }, { actors: [{ id: 'a', type: 'person', names: { en: 'Anna' } }] }).actors[0]?.names.en; // → 'Anna'
 */
export function registry(...parts: readonly Partial<Registry>[]): Registry {
  return {
    actors: lastById(parts.flatMap((part) => part.actors ?? [])),
    places: lastById(parts.flatMap((part) => part.places ?? [])),
    offices: [...parts].reverse().flatMap((part) => part.offices ?? []),
  };
}
