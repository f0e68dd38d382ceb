import type { SyntaxWords } from '../languages/words/claims';
import type { Run } from './scene';

/** «أمر جيد»: a single word without the marks of a verb, where no clause begins. */
export function isBare(word: string, { first, next }: Run, { verbMarks }: SyntaxWords): boolean {
  if (verbMarks === undefined || next - first > 1) return false;
  return !verbMarks.prefixes.some((prefix) => word.startsWith(prefix)) && !verbMarks.endings.some((ending) => word.endsWith(ending));
}

/** «والنقل», «بالدعم»: behind an article or a preposition a word shaped like a verb is a noun. */
export function isNounByPrefix(prefix: string, { articles = [], conjunctions, futurePrefixes, proclitics }: SyntaxWords): boolean {
  if (prefix.length === 0 || conjunctions.includes(prefix) || futurePrefixes.includes(prefix)) return false;
  return articles.some((article) => prefix.endsWith(article)) || proclitics[prefix] !== undefined;
}
