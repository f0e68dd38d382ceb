import { foldText } from '../../text';
import { ROLES } from './roles';
import type { Scan } from './scan';

/** Who bears a word of a name that stands in another case. */
export const namesakesAt = (scan: Scan, at: number): readonly string[] =>
  scan.hits(at).flatMap(({ value, next }) => (value.kind === 'actor' && value.type === 'person' && next === at + 1 ? [value.id] : []));

export const isKnown = (scan: Scan, at: number): boolean =>
  scan.hits(at).some(({ value }) => value.kind !== 'filler' && value.kind !== 'counterpart');

/** The word begins with the article, and not as «إلى» does. */
export const hasArticle = (scan: Scan, at: number): boolean => {
  const { article } = scan.reading.language.names;
  const token = scan.tokens[at];
  if (article === undefined || token === undefined || !token.text.startsWith(foldText(article.bare))) return false;
  // «ألبين» begins with a letter that folds to the article's
  return scan.reading.text[token.start] === article.bare[0] && !scan.is(at, ROLES.notNames);
};

/** The word has the article, alone or behind a clitic; `offset` is that of a name found in it. */
export function isDefinite(scan: Scan, at: number, offset = 0): boolean {
  const { article, proclitics } = scan.reading.language.names;
  const token = scan.tokens[at];
  if (article === undefined || token === undefined || (offset === 0 && scan.is(at, ROLES.notNames))) return false;
  return proclitics.some((stack) => token.text.startsWith(stack) && (stack.endsWith(article.bare) || stack.endsWith(article.fused)));
}

/** Not a verb by its shape, not a word behind a conjunction or preposition and article. */
export function looksLikeName(scan: Scan, at: number): boolean {
  const { text } = scan.tokens[at]!;
  if (text.length < 3) return false;
  const { notNameShapes } = scan.reading.language.names;
  return !notNameShapes.some(([start, end, least]) => text.length >= least && text.startsWith(start) && text.endsWith(end));
}

/** Vowel signs, tatweel and marks of direction: the letters are the same without them. */
const UNWRITTEN = /[\p{M}\p{Cf}\u0640]/gu;

/** «محمد علي», and not «على»: of two words that fold to the same letters, the one as written is the given name. */
export function isWrittenGiven(scan: Scan, at: number): boolean {
  const { givenNames, notNames } = scan.reading.language.names;
  const written = lettersAt(scan, at);
  return givenNames.includes(written) && !notNames.includes(written);
}

/** The letters of a word as written: those that fold to one are told apart. */
export const lettersAt = ({ tokens, reading }: Scan, at: number): string =>
  reading.text.slice(tokens[at]!.start, tokens[at]!.end).normalize('NFKC').replace(UNWRITTEN, '');

/** «По просьбе Кадырова Путин поддержал», «на встрече с Мирзояном Лавров заявил»: a surname in a case of its own, and no given name. */
export const isSurnameCase = ({ reading }: Scan, word: string): boolean =>
  reading.language.names.surnameCases?.some((ending) => word.length > ending.length && word.endsWith(ending)) === true;
