import { itemEndingAt, meaning, type Scene } from '../scene/scene';

const REACH = 3;

/** «بعد إعلان …», «غداة إعلان …», «عقب أيام من إعلان»: where the word for when stands that a noun of saying is told behind, no further back than given; -1 where none does. */
export function whenBefore(scene: Scene, first: number, from: number): number {
  for (let at = first - 1; at >= Math.max(from, first - REACH) && scene.tokens[at]!.kind === 'word'; at -= 1) {
    const item = itemEndingAt(scene, at);
    if (meaning(item, 'during') !== undefined) return item!.first;
    if (scene.reading.language.claims.syntax.fronting?.includes(scene.tokens[at]!.text) === true) return at;
  }
  return -1;
}
