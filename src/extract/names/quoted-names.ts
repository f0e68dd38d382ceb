import type { Scene } from '../scene/scene';

const REACH = 5;
const OPENS: ReadonlySet<string> = new Set(['«', '"', '“', '(']);
const CLOSES: ReadonlySet<string> = new Set(['»', '"', '”', ')']);

/** «Ракета «Искандер» попала»: where the words of a subject end before the name in quotation marks that closes it. */
export function beforeQuoted({ tokens }: Scene, verb: number, floor: number): number {
  if (!CLOSES.has(tokens[verb - 1]?.text ?? '')) return verb;
  for (let at = verb - 2; at >= Math.max(floor, verb - REACH); at -= 1) if (OPENS.has(tokens[at]!.text)) return at;
  return verb;
}
