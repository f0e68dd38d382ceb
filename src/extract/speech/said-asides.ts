import type { Sentence } from '../../text';
import { meaning, type Scene } from '../scene/scene';

/** «مسؤول أممي، طلب …»: past the words that describe who speaks, to the comma. */
export function describedEnd({ tokens, syntax, reading }: Scene, from: number, sentence: Sentence): number {
  if (reading.language.claims.syntax.subject !== 'after') return from;
  let at = from;
  while (
    at < sentence.next &&
    at - from < DESCRIBED &&
    (tokens[at]!.kind === 'word' || tokens[at]!.text === '"') &&
    meaning(syntax.get(at), 'complementiser') === undefined
  )
    at += 1;
  return tokens[at]?.text === ',' ? at : from;
}

const DESCRIBED = 8;
/** Tokens of an aside at most. */
export const ASIDE_LIMIT = 16;

/** «وأضاف المسؤول، الذي طلب عدم كشف هويته، أن …»: where an aside between commas ends; 0 where there is none. */
export function asideEnd({ tokens, syntax, reading }: Scene, from: number, sentence: Sentence): number {
  if (tokens[from]?.text !== ',') return 0;
  const relative = meaning(syntax.get(from + 1), 'relative') !== undefined;
  // «وأكد المسؤول، طالبا عدم كشف هويته، أن …»: a that-word behind the second comma tells that the first opened an aside
  if (!relative && reading.language.claims.syntax.subject !== 'after') return 0;
  for (let at = from + 2; at < Math.min(sentence.next, from + ASIDE_LIMIT); at += 1)
    if (tokens[at]!.text === ',') return relative || meaning(syntax.get(at + 1), 'complementiser') !== undefined ? at + 1 : 0;
  return 0;
}
