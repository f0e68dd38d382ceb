import type { SyntaxWords } from '../languages/words/claims';
import type { Item } from './scene';

/** «أمر جيد»: a single word without the marks of a verb, where no clause begins. */
export function isBare(word: string, item: Item, { verbMarks, circumstance }: SyntaxWords): boolean {
  if (verbMarks === undefined || item.next - item.first > 1) return false;
  const { prefixes, stemPrefixes, endings, alone, nouns } = verbMarks;
  if (prefixes.some((prefix) => word.startsWith(prefix)) || endings.some((ending) => word.endsWith(ending))) return false;
  if (word.length >= SHORTEST_STEM + 1 && stemPrefixes.some((prefix) => word.startsWith(prefix))) return false;
  const stem = circumstance !== undefined && word.endsWith(circumstance) ? word.length - circumstance.length : word.length;
  return stem < alone || nouns.includes(word) || !isVerbOnly(item);
}

/** Letters of the shortest stem of a verb. */
const SHORTEST_STEM = 3;

/** No noun and no participle is written with these letters. */
const isVerbOnly = ({ lexemes }: Item): boolean =>
  lexemes.every(
    (lexeme) => 'form' in lexeme && (lexeme.form === 'verb' || lexeme.form === 'express') && !('participle' in lexeme && lexeme.participle),
  );

/** «والنقل», «بالدعم»: behind an article or a preposition a word shaped like a verb is a noun. */
export function isNounByPrefix(prefix: string, { articles = [], conjunctions, futurePrefixes, proclitics }: SyntaxWords): boolean {
  if (prefix.length === 0 || conjunctions.includes(prefix) || futurePrefixes.includes(prefix)) return false;
  return articles.some((article) => prefix.endsWith(article)) || proclitics[prefix] !== undefined;
}
