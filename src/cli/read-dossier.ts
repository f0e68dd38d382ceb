import { parseDossier } from '../kinds';
import type { Dossier } from '../kinds/claim';
import { nameOf, readInput } from './read-input';
import { lineAndColumn, scanJson } from './scan-json';
import { refuse, UsageError } from './usage-error';

/** A path as one writes it in code: `claims[0].content.perSide`. */
const formatPath = (path: readonly (string | number)[]): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('') || 'the whole';

/** Parses JSON; what is no JSON is refused with its line and column. */
export function parseJson(text: string, source: string): unknown {
  if (text.trim() === '') refuse(`${nameOf(source)}: expected JSON; found nothing`);
  const fault = scanJson(text);
  if (fault !== undefined) refuse(`${nameOf(source)}:${lineAndColumn(text, fault.offset)}: not JSON as it should be: ${fault.message}`);
  return JSON.parse(text);
}

/** Reads JSON that should be a dossier. The `findings` beside what `extract` prints are left out. */
export async function readDossierJson(source: string): Promise<unknown> {
  const value = parseJson(await readInput(source), source);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('findings' in value)) return value;
  const { findings: _, ...dossier } = value;
  return dossier;
}

/** Reads a dossier from a file or stdin, and refuses with every problem at once. */
export async function readDossier(source: string): Promise<Dossier> {
  const parsed = parseDossier(await readDossierJson(source));
  if (parsed.ok) return parsed.dossier;
  throw new UsageError(parsed.problems.map(({ path, message }) => `${nameOf(source)}: not a dossier: ${formatPath(path)}: ${message}`));
}
