import type { Sentence } from '../../text';
import type { Scene } from '../scene/scene';

/** How far behind the opening of a question its particle stands: «Готова ли …», «Может ли Кения …». */
const PARTICLE_REACH = 4;

/** «هل تقصف …؟», "Q: Will Kenya …?", «Нападёт ли …?»: a sentence that a word of asking opens and that a mark of asking ends claims nothing. */
export function isQuestion({ tokens, reading }: Scene, { first, next }: Sentence): boolean {
  let last = next - 1;
  while (last > first && CLOSING.has(tokens[last]!.text)) last -= 1;
  if (!ASKING.has(tokens[last]?.text ?? '')) return false;
  const { questions, askingParticle, conjunctions } = reading.language.claims.syntax;
  const word = (from: number) => {
    let at = from;
    while (at < next && tokens[at]!.kind === 'mark') at += 1;
    return at;
  };
  let at = word(first);
  // "Q:", «سؤال:»: what the line is
  if (tokens[at + 1]?.text === ':') at = word(at + 2);
  if (conjunctions.includes(tokens[at]?.text ?? '') && questions?.includes(tokens[at]?.text ?? '') !== true) at = word(at + 1);
  if (questions?.includes(tokens[at]?.text ?? '') === true) return true;
  if (askingParticle !== undefined)
    for (let i = at + 1; i < Math.min(last, at + PARTICLE_REACH); i += 1) if (tokens[i]!.text === askingParticle) return true;
  return false;
}

const ASKING: ReadonlySet<string> = new Set(['?', '؟']);
const CLOSING: ReadonlySet<string> = new Set(['"', "'", ')', ']']);
