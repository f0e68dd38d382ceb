import type { TimeMention } from '../../read/mentions';
import type { Window } from '../clauses/window';

const REACH = 6;
const SHORTEST = 6;

/** «совершённое 6 мая нападение»: a time between a participle and the noun that it describes, in a language that declines both. */
export function describedTime({ scene, matter }: Window): TimeMention | undefined {
  const { cases, bodies } = scene.reading.language.claims.syntax;
  if (cases === undefined || bodies === undefined) return undefined;
  for (let at = matter.first - 1; at >= Math.max(1, matter.first - REACH); at -= 1) {
    const time = scene.timeAt(at);
    if (time === undefined) {
      if (scene.tokens[at]!.kind === 'mark') return undefined;
      continue;
    }
    const before = scene.tokens[time.first - 1];
    const participle =
      before?.kind === 'word' &&
      before.text.length >= SHORTEST &&
      scene.syntax.get(time.first - 1) === undefined &&
      bodies.adjectives.some((ending) => before.text.endsWith(ending));
    return participle ? time : undefined;
  }
  return undefined;
}
