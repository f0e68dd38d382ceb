import { registry } from '../data';
import { type Extraction, type ExtractOptions, extract } from '../extract';
import { ar } from '../languages/ar';
import { en } from '../languages/en';
import { ru } from '../languages/ru';
import { uk } from '../languages/uk';
import { lineAndColumn, scanJson } from './scan-json';
import { sourceRecord } from './source-record';

/** What the command line extracts with: every language, the whole registry. */
export const OPTIONS: ExtractOptions = { languages: [ar, en, ru, uk], registry: registry() };

export const withFindings = ({ dossier, findings }: Extraction) => ({ ...dossier, findings });

/** A line of output, or what is wrong with the record it would be of. */
export type RecordResult = { readonly out: string } | { readonly problem: string };

/** One record of an NDJSON input: its dossier as a line, or what is wrong with it. */
export function extractRecord(line: string): RecordResult {
  const fault = scanJson(line);
  if (fault !== undefined) return { problem: `column ${lineAndColumn(line, fault.offset).split(':')[1]}: ${fault.message}` };
  const record = sourceRecord(JSON.parse(line));
  return typeof record === 'string' ? { problem: record } : { out: `${JSON.stringify(withFindings(extract(record, OPTIONS)))}\n` };
}
