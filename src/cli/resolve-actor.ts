import type { Dossier } from '../kinds/claim';
import { findActor } from '../query';
import { hint } from './did-you-mean';
import { refuse } from './usage-error';

/** The id of the actor that a flag names, by id or by name in any language; refuses one that the dossier doesn't know. */
export function resolveActor(dossier: Dossier, flag: string, idOrName: string): string {
  const actor = findActor(dossier, idOrName);
  if (actor !== undefined) return actor.id;
  const known = dossier.actors.flatMap(({ id, names }) => [id, ...Object.values(names)]).filter((name) => name !== undefined);
  return refuse(`--${flag}: expected an actor of the dossier, by id or name; found "${idOrName}"${hint(idOrName, known)}`);
}
