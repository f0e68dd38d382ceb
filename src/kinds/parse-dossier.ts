import * as z from 'zod';
import { SCHEMA_VERSION } from '../model/vocabulary';
import { Dossier } from './claim';

/** One thing wrong with a file that should be a dossier: where it is and what was expected. */
export interface DossierProblem {
  /** Keys and indices from the top: `['claims', 0, 'act']`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export type ParsedDossier =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly problems: readonly DossierProblem[] };

/** A discriminated union that matches no branch, and a plain union, hide the useful issues one level down. */
function flatten(issues: readonly z.core.$ZodIssue[], at: readonly PropertyKey[] = []): DossierProblem[] {
  return issues.flatMap((issue) => {
    const path = [...at, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const deepest = issue.errors.reduce((best, branch) => (depth(branch) > depth(best) ? branch : best));
      if (deepest.length > 0) return flatten(deepest, path);
    }
    return [{ path: path.map((key) => (typeof key === 'symbol' ? String(key) : key)), message: issue.message }];
  });
}

const depth = (issues: readonly z.core.$ZodIssue[]): number => Math.max(0, ...issues.map((issue) => issue.path.length));

/**
 * Validates a value as a dossier and reports every problem at once, each with its path. Never throws.
 * A dossier of a newer major `schemaVersion` is refused in one problem, since nothing else about it can be trusted.
 *
 * @example
 * parseDossier({ schemaVersion: '1.0.0', documents: [], actors: [], places: [], claims: [] }).ok; // → true
 */
export function parseDossier(value: unknown): ParsedDossier {
  const version = typeof value === 'object' && value !== null && 'schemaVersion' in value ? value.schemaVersion : undefined;
  if (typeof version === 'string' && Number.parseInt(version, 10) > Number.parseInt(SCHEMA_VERSION, 10)) {
    return {
      ok: false,
      problems: [
        {
          path: ['schemaVersion'],
          message: `expected ${SCHEMA_VERSION} or an older version, found ${version}: this onrecord is too old for the file`,
        },
      ],
    };
  }
  const parsed = z.safeParse(Dossier, value);
  return parsed.success ? { ok: true, dossier: parsed.data } : { ok: false, problems: flatten(parsed.error.issues) };
}
