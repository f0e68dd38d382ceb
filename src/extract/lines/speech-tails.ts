import type { Sentence, Token } from '../../text';
import type { Item } from '../scene/scene';

/** Tokens of who said it, the verb and the full stop. */
const LONGEST = 12;

/**
 * “It has failed.” President Ruto said. — a full stop within the marks in place of a comma: a sentence of nothing but a name and a verb of saying, right behind a quotation in its paragraph, is
 * a part of the sentence that the quotation closes.
 */
export function withSpeechTails(
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  predicates: readonly Item[],
): readonly Sentence[] {
  if (!sentences.some((sentence, index) => index > 0 && isTail(sentence, sentences[index - 1]!, tokens))) return sentences;
  const ends = new Set(predicates.filter(saysOnly).map(({ next }) => next));
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    if (before !== undefined && isTail(sentence, before, tokens) && ends.has(sentence.next - 1))
      joined[joined.length - 1] = { ...sentence, first: before.first };
    else joined.push(sentence);
  }
  return joined;
}

const saysOnly = ({ lexemes }: Item): boolean => lexemes.some((lexeme) => lexeme.role === 'cue' && lexeme.form === 'verb');

/** A few words that begin with a capital, closed by a full stop, behind the closing mark of a quotation. */
function isTail({ first, next, paragraph }: Sentence, before: Sentence, tokens: readonly Token[]): boolean {
  if (next - first > LONGEST || next - first < 3 || before.next !== first || before.paragraph !== paragraph) return false;
  if (tokens[first - 1]!.text !== '"' || tokens[next - 1]!.text !== '.' || tokens[first]!.capital !== true) return false;
  for (let at = first; at < next - 1; at += 1)
    if (tokens[at]!.kind === 'mark' && tokens[at]!.text !== '-' && tokens[at]!.text !== "'") return false;
  return true;
}
