import type { Actor } from '../model/actor';
import { foldName } from './fold-name';

/** What actors are looked up in: a dossier, a registry, or a list. */
export type Actors = readonly Actor[] | { readonly actors: readonly Actor[] };

/**
 * The actor with the id, or with the name in any language; `undefined` where there is none.
 * Names are compared folded (case, vowel marks, hamza seats, punctuation do not matter) and whole. An id goes before a name, a name before an alias,
 * and of two with the same alias the first is given.
 *
 * @example
 * findActor(dossier, 'اثيوبيا')?.id; // → 'ethiopia'
 * findActor(dossier, 'TESFAYE')?.id; // → 'dawit-tesfaye'
 */
export function findActor(source: Actors, idOrName: string): Actor | undefined {
  const actors = 'actors' in source ? source.actors : source;
  const name = foldName(idOrName);
  const named = (field: 'names' | 'aliases') =>
    actors.find((actor) =>
      Object.values(actor[field] ?? {})
        .flat()
        .some((known) => known && foldName(known) === name),
    );
  return actors.find((actor) => actor.id === idOrName) ?? named('names') ?? named('aliases');
}
