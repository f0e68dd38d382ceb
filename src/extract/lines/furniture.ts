import type { Language } from '../../languages/language';
import type { FurnitureWords } from '../../languages/words/furniture';
import { Lexicon, type LexiconMatch, type Token } from '../../text';

/** What a word does at the edge of a text. */
export type Edge = 'credit' | 'related' | 'label' | 'agency';

const lexicons = new WeakMap<FurnitureWords, Lexicon<Edge>>();

function lexiconOf({ furniture, morphology }: Language): Lexicon<Edge> {
  let lexicon = lexicons.get(furniture);
  if (lexicon === undefined) {
    const entries = (words: readonly string[], edge: Edge) => words.map((word) => [word, edge] as const);
    lexicon = new Lexicon<Edge>(morphology, [
      ...entries(furniture.credits, 'credit'),
      ...entries(furniture.related, 'related'),
      ...entries(furniture.labels, 'label'),
      ...entries(furniture.agencies, 'agency'),
    ]);
    lexicons.set(furniture, lexicon);
  }
  return lexicon;
}

/** The longest word or phrase of an edge that begins at a token, with nothing glued to its front. */
export const edgeAt = (language: Language, tokens: readonly Token[], at: number, edge: Edge): LexiconMatch<Edge> | undefined =>
  lexiconOf(language)
    .matchesAt(tokens, at)
    .find((match) => match.value === edge && match.offset === 0);

interface Stretch {
  readonly first: number;
  readonly next: number;
}

const LONGEST_CAPTION = 45;
const CREDIT_REACH = 10;
const LONGEST_TAG_LINE = 3;
const OPENING_MARKS: ReadonlySet<string> = new Set(['(', '[', '*', '-', '•', '>', '"', '|', '#', '/']);
const isColon = (token: Token | undefined): boolean => token?.text === ':' || token?.text === '/' || token?.text === '|';

/** Whether a line is a credit, a caption with one, or points to another text: "Photo: …", «اقرأ أيضا: …», «Читайте также». */
export function isFurnitureLine(language: Language, tokens: readonly Token[], line: Stretch & { readonly closed: boolean }): boolean {
  let at = line.first;
  while (at < Math.min(line.next, line.first + 3) && OPENING_MARKS.has(tokens[at]!.text)) at += 1;
  for (const edge of ['related', 'credit'] as const) {
    const match = edgeAt(language, tokens, at, edge);
    if (match === undefined || match.next > line.next) continue;
    if (isColon(tokens[match.next]) || !line.closed || match.next >= line.next || (match.next - match.first > 1 && edge === 'related'))
      return true;
  }
  if (line.next - line.first > LONGEST_CAPTION || !hasColon(tokens, line.next - CREDIT_REACH, line.next)) return false;
  for (at = Math.max(line.first + 1, line.next - CREDIT_REACH); at < line.next; at += 1) {
    const match = edgeAt(language, tokens, at, 'credit');
    if (match !== undefined && match.next < line.next && isColon(tokens[match.next])) return true;
  }
  return false;
}

/** Few lines have one where a credit stands: the others need not be looked up word by word. */
function hasColon(tokens: readonly Token[], from: number, next: number): boolean {
  for (let at = Math.max(0, from); at < next; at += 1) if (isColon(tokens[at])) return true;
  return false;
}

const LONGEST_POINTER = 4;

/** Whether a stretch is nothing but words that point to another text: "Read more", «Подробнее». */
export function isPointer(language: Language, tokens: readonly Token[], { first, next }: Stretch): boolean {
  if (next - first > LONGEST_POINTER) return false;
  let words = 0;
  for (let at = first; at < next; at += 1) if (tokens[at]!.kind === 'word') words += 1;
  return words === 0 || edgeAt(language, tokens, first, 'related') !== undefined;
}

/** Whether a stretch is hashtags and handles with next to nothing said beside them. */
export function isTagsOnly(tokens: readonly Token[], { first, next }: Stretch): boolean {
  let [words, tags] = [0, 0];
  for (let at = first; at < next; at += 1) {
    const token = tokens[at]!;
    const isTag = (token.text === '#' || token.text === '@') && at + 1 < next && tokens[at + 1]!.gap === '';
    if (isTag) {
      tags += 1;
      while (at + 1 < next && tokens[at + 1]!.gap === '' && tokens[at + 1]!.text !== '#') at += 1;
    } else if (token.kind === 'word') words += 1;
  }
  return tags > 0 && (words === 0 || words <= Math.min(tags, LONGEST_TAG_LINE));
}
