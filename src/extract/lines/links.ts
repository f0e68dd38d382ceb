import type { Sentence, Token } from '../../text';

/** Where a link that begins at a token ends, at the next space; the token itself where none begins. */
export function linkEnd(tokens: readonly Token[], at: number): number {
  const { text } = tokens[at]!;
  const isLink =
    ((text === 'http' || text === 'https') && tokens[at + 1]?.text === ':' && tokens[at + 2]?.text === '/') ||
    (text === 'www' && tokens[at + 1]?.text === '.');
  if (!isLink) return at;
  let next = at + 1;
  while (next < tokens.length && tokens[next]!.gap === '') next += 1;
  return next;
}

/** The sentences of a text without the links in them: what stands before a link and behind it are sentences of their own. */
export const withoutLinks = (sentences: readonly Sentence[], tokens: readonly Token[]): Sentence[] =>
  sentences.flatMap((sentence) => {
    const parts: Sentence[] = [];
    let first = sentence.first;
    for (let at = sentence.first; at < sentence.next; ) {
      const end = Math.min(linkEnd(tokens, at), sentence.next);
      if (end === at) {
        at += 1;
        continue;
      }
      if (at > first) parts.push({ ...sentence, first, next: at, closed: false });
      first = end;
      at = end;
    }
    if (first === sentence.first) return [sentence];
    return first < sentence.next ? [...parts, { ...sentence, first }] : parts;
  });
