import type { Language } from '../../languages/language';
import { type LanguageRun, languageRuns } from './detect-language';

const TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** Whether a caller's language is a BCP 47 tag that a dossier can hold. */
export const isTag = (language: string | undefined): language is string => language !== undefined && TAG.test(language);

/** The languages of a document by stretches: the one its source states, where it is known here; else by what the text shows. */
export function runsOf(
  { text, language: stated }: { readonly text: string; readonly language?: string },
  languages: readonly Language[],
): LanguageRun[] {
  if (stated === undefined) return languageRuns(text, languages);
  const primary = stated.toLowerCase().split('-')[0];
  return [{ language: languages.find(({ code }) => code === primary), start: 0, end: text.length }];
}

const INK = /[^\n\r\u2028\u2029]/g;

/** The text with the lines of other languages blanked, so that every offset stands. */
export const linesOf = (text: string, language: Language, runs: readonly LanguageRun[]): string =>
  runs.length === 1
    ? text
    : runs
        .map((run) => (run.language === language ? text.slice(run.start, run.end) : text.slice(run.start, run.end).replace(INK, ' ')))
        .join('');
