import type { Draft } from './drafts';
import { ROLES } from './roles';
import type { Scan } from './scan';

export const isDefinite = (scan: Scan, { first, next }: Draft): boolean => {
  const { articles, article } = scan.reading.language.names;
  if (next - first > 3) return false;
  // «ولي العهد»: the noun of an office is as definite as the one it is of
  const has = (at: number) => scan.tokens[at]!.text.includes(article!.bare) || scan.tokens[at]!.text.includes(article!.fused);
  if (article !== undefined) return has(first) || (next - first > 1 && scan.tokens[next - 1]!.text.startsWith(article.bare));
  return articles.length > 0 ? scan.is(first - 1, ROLES.articles) : scan.tokens[first]!.capital;
};

/** "Foreign Secretary also called on …": several words in capitals without an article, as who bears the title is called; no part of a longer name. */
export const isCalled = (scan: Scan, { first, next, form }: Draft): boolean => {
  if (form !== 'office' || next - first < 2 || scan.reading.language.names.articles.length === 0) return false;
  for (let at = first; at < next; at += 1) if (!scan.tokens[at]!.capital) return false;
  const before = scan.tokens[first - 1];
  const behind = scan.tokens[next];
  return (
    !(before?.kind === 'word' && before.capital && scan.tokens[first]!.gap === ' ') && !(behind?.capital === true && behind.gap === ' ')
  );
};

/** "The Foreign Secretary": the title in capitals behind an article of its own word, of nobody that the text names. */
export const isOwnOffice = (scan: Scan, { first, form }: Draft): boolean =>
  form === 'office' &&
  scan.reading.language.names.capitals === true &&
  scan.reading.language.names.articles.length > 0 &&
  scan.tokens[first]!.capital;

/** «Того ж дня Міністра прийняв …»: where nouns have no article, a title in capitals within a sentence is that of the text's own, who is named first. */
export const isOwnTitle = ({ tokens, reading }: Scan, { first, form }: Draft): boolean =>
  form === 'office' &&
  reading.language.names.articles.length === 0 &&
  reading.language.names.article === undefined &&
  tokens[first]!.capital &&
  tokens[first]!.gap === ' ' &&
  tokens[first - 1]?.kind === 'word';
