import { itemEndingAt, meaning, type Scene } from '../scene/scene';

/** "… and that", «وأن»: a that-word behind a conjunction, or with one glued to it, opens the clause behind it. */
export function joinsThat(scene: Scene, at: number): boolean {
  const item = scene.syntax.get(at);
  if (meaning(item, 'complementiser') === undefined) return false;
  if (meaning(itemEndingAt(scene, at - 1), 'conjunction') !== undefined) return true;
  return item!.offset > 0 && scene.reading.language.claims.syntax.conjunctions.includes(scene.tokens[at]!.text.slice(0, item!.offset));
}

/** Where the first of them in a run begins. */
export function thatJoined(scene: Scene, from: number, to: number): number | undefined {
  for (let at = from + 1; at < to; at += 1) if (joinsThat(scene, at)) return at;
  return undefined;
}
