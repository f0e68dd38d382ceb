import type { Sentence } from '../text';
import type { Scene } from './scene';

/** «هل تقصف …؟»: a sentence that a word of asking opens and that a mark of asking ends claims nothing. */
export function isQuestion({ tokens, reading }: Scene, { first, next }: Sentence): boolean {
  const { questions } = reading.language.claims.syntax;
  if (questions === undefined || !ASKING.has(tokens[next - 1]?.text ?? '')) return false;
  let at = first;
  while (at < next && tokens[at]!.kind === 'mark') at += 1;
  return questions.includes(tokens[at]?.text ?? '');
}

const ASKING: ReadonlySet<string> = new Set(['?', '؟']);
