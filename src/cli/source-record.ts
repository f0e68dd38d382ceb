import type { SourceDocument } from '../extract';
import { DocumentId } from '../model/ids';
import { LANGUAGES } from '../model/vocabulary';
import { timeSpan } from '../query';
import { hint } from './did-you-mean';

/** What was expected of a publication date that is none; `undefined` where it is one. */
export const publishedProblem = (value: string): string | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && timeSpan(value) !== undefined ? undefined : 'a date of the calendar such as 2025-03-18';

/** The same of a document id. */
export const idProblem = (value: string): string | undefined =>
  DocumentId.safeParse(value).success ? undefined : 'a slug of at most 120 letters and digits joined by single hyphens';

/** The same of a text. */
export function textProblem(text: string): string | undefined {
  if (text.trim() === '') return 'a text; found nothing';
  return text.includes('\u0000') ? `a text; found binary data (a NUL at character ${text.indexOf('\u0000')})` : undefined;
}

const OPTIONAL = ['id', 'language', 'published', 'title', 'publisher', 'speaksFor', 'uri'] as const;

/** Checks a record of an NDJSON input; gives the document, or what is wrong in one line. Fields it doesn't know are let by: they are the caller's. */
export function sourceRecord(value: unknown): SourceDocument | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return `expected an object with a "text"; found ${JSON.stringify(value)?.slice(0, 40)}`;
  const record = value as Record<string, unknown>;
  const { text, id, language, published } = record;
  if (typeof text !== 'string') return `text: expected a string; found ${text === undefined ? 'nothing' : typeof text}`;
  const problem = textProblem(text);
  if (problem !== undefined) return `text: expected ${problem}`;
  for (const field of OPTIONAL) {
    const given = record[field];
    if (given !== undefined && given !== null && typeof given !== 'string')
      return `${field}: expected a string; found ${JSON.stringify(given).slice(0, 40)}`;
  }
  if (typeof id === 'string' && idProblem(id) !== undefined) return `id: expected ${idProblem(id)}; found "${id}"`;
  if (typeof published === 'string' && publishedProblem(published) !== undefined)
    return `published: expected ${publishedProblem(published)}; found "${published}"`;
  const known: readonly string[] = LANGUAGES;
  if (typeof language === 'string' && !known.includes(language))
    return `language: expected one of ${known.join(', ')}; found "${language}"${hint(language, known)}`;
  return { text, ...Object.fromEntries(OPTIONAL.flatMap((field) => (typeof record[field] === 'string' ? [[field, record[field]]] : []))) };
}
