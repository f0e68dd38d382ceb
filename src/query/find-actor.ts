import type { Actor } from '../model/actor';
import { foldText } from '../text/fold';

/** What actors are looked up in: a dossier, a registry, or a list. */
export type Actors = readonly Actor[] | { readonly actors: readonly Actor[] };

const isList = (source: Actors): source is readonly Actor[] => Array.isArray(source);
const fold = (name: string): string => foldText(name).trim();

/**
 * The actor with the id, or with the name in any language; `undefined` where there is none.
 * Names are compared folded (case, vowel marks, hamza seats, apostrophes do not matter) and whole. An id goes before a name, a name before an alias,
 * and of two with the same alias the first is given.
 *
 * @example
 * findActor(dossier, 'اثيوبيا')?.id; // → 'ethiopia'
 * findActor(dossier, 'TESFAYE')?.id; // → 'dawit-tesfaye'
 */
export function findActor(source: Actors, idOrName: string): Actor | undefined {
  const actors = isList(source) ? source : source.actors;
  const name = fold(idOrName);
  const named = (names: readonly (string | undefined)[]) => names.some((known) => known !== undefined && fold(known) === name);
  return (
    actors.find((actor) => actor.id === idOrName) ??
    actors.find((actor) => named(Object.values(actor.names))) ??
    actors.find((actor) => named(Object.values(actor.aliases ?? {}).flat()))
  );
}
