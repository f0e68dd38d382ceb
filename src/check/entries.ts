import * as z from 'zod';
import type { Path } from '../ground/sites-of';
import { Claim } from '../kinds/claim';
import { parseDossier } from '../kinds/parse-dossier';
import { Actor, Place } from '../model/actor';
import { Document } from '../model/document';
import type { Problem } from './rule';

/** Something of a dossier and where it stands in it. */
export interface Entry<T> {
  readonly value: T;
  readonly path: Path;
}

/** What of a file could be read as a dossier. */
export interface DossierEntries {
  readonly documents: readonly Entry<Document>[];
  readonly actors: readonly Entry<Actor>[];
  readonly places: readonly Entry<Place>[];
  readonly claims: readonly Entry<Claim>[];
  /** What the schema refuses. */
  readonly problems: readonly Problem[];
}

const LISTS = { documents: Document, actors: Actor, places: Place, claims: Claim } as const;
const NONE = { documents: [], actors: [], places: [], claims: [] } as const;

/**
 * Takes a file apart. Where the schema refuses a part of it, the rest is checked all the same: one bad word must not hide a wrong number elsewhere.
 */
export function entriesOf(value: unknown): DossierEntries {
  const parsed = parseDossier(value);
  const list = <T>(items: readonly T[], name: string) => items.map((item, index): Entry<T> => ({ value: item, path: [name, index] }));
  if (parsed.ok) {
    const { documents, actors, places, claims } = parsed.dossier;
    return {
      documents: list(documents, 'documents'),
      actors: list(actors, 'actors'),
      places: list(places, 'places'),
      claims: list(claims, 'claims'),
      problems: [],
    };
  }
  const problems = parsed.problems.map(({ path, message }) => ({ path, args: { message } }));
  if (typeof value !== 'object' || value === null) return { ...NONE, problems };
  const valid = <T>(name: keyof typeof LISTS): Entry<T>[] => {
    const items = (value as Record<string, unknown>)[name];
    return (Array.isArray(items) ? items : []).flatMap((item, index) =>
      z.safeParse(LISTS[name], item).success ? [{ value: item as T, path: [name, index] }] : [],
    );
  };
  return { documents: valid('documents'), actors: valid('actors'), places: valid('places'), claims: valid('claims'), problems };
}
