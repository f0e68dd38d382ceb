import type { Dossier } from '../kinds/claim';
import { officesOf } from '../read/names/offices';

/** For whom the persons of the dossiers act by the offices they held when the documents were published, as far as the registry of the package knows. */
export function officeHolders(dossiers: readonly Dossier[]): Record<string, string> {
  const published = dossiers.flatMap(({ documents }) => documents.flatMap((document) => document.published ?? []));
  const held = officesOf({}).filter(({ from = '', to = '9999' }) => published.some((day) => from <= day && day <= to));
  return Object.fromEntries(held.map(({ holder, of }) => [holder, of]));
}
