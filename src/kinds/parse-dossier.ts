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

type Issue = z.core.$ZodIssue;

/** A branch whose very type is wrong ("expected object, received string") was not what the author meant, unless all are. */
const isOfOtherType = (branch: readonly Issue[]): boolean =>
  branch.some(
    (issue) => issue.path.length === 0 && issue.code !== 'unrecognized_keys' && issue.code !== 'custom' && issue.code !== 'too_small',
  );

/** The branch of a plain union that the value is nearest to: of the right type, then with the fewest issues. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const opened = branches.map((branch) => {
    const inner = branch.length === 1 && branch[0]!.path.length === 0 ? branch[0]! : undefined;
    return inner?.code === 'invalid_union' && inner.errors.length > 0 ? (nearestBranch(inner.errors) ?? branch) : branch;
  });
  const meant = opened.filter((branch) => !isOfOtherType(branch));
  return meant.length === 0 ? undefined : meant.reduce((best, branch) => (branch.length < best.length ? branch : best));
}

/** What the branches of a union expected, in one line, where the value is of none of their types. */
function expectations(branches: readonly (readonly Issue[])[]): string[] {
  return branches.flatMap((branch) => {
    const issue = branch[0];
    if (issue?.code === 'invalid_union' && issue.path.length === 0) return expectations(issue.errors);
    if (issue?.code === 'invalid_type') return [issue.expected];
    if (issue?.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value));
    return [];
  });
}

function flatten(issues: readonly Issue[], at: readonly PropertyKey[] = []): DossierProblem[] {
  return issues.flatMap((issue) => {
    const path = [...at, ...issue.path];
    let { message } = issue;
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const nearest = nearestBranch(issue.errors);
      if (nearest !== undefined) return flatten(nearest, path);
      const wanted = [...new Set(expectations(issue.errors))];
      if (wanted.length > 0) message = `Invalid input: expected ${wanted.join(' or ')}`;
    }
    return [{ path: path.map((key) => (typeof key === 'symbol' ? String(key) : key)), message }];
  });
}

/**
 * Validates a value as a dossier and reports every problem at once, each with its path; inside a union, the problems of the branch the value is nearest to. Never throws.
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
