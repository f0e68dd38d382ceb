import type { Sentence } from '../../text';
import { meaning, type Run, type Scene } from '../scene/scene';

/** "called on President Ruto at State House": a person right behind, and nothing that they are asked to do. */
export function isCourtesy(scene: Scene, { next }: Run, sentence: Sentence): boolean {
  const small = meaning(scene.syntax.get(next), 'transparent') === undefined ? 0 : 1;
  const name = scene.nameAt(next + small);
  if (name?.kind !== 'actor' || name.type !== 'person') return false;
  const { after } = scene.reading.language.claims.syntax.nonFinite;
  for (let at = name.next; at < sentence.next && at < name.next + COURTESY_REACH; at += 1)
    if (after.includes(scene.tokens[at]!.text) || meaning(scene.syntax.get(at), 'relation')?.relation === 'to') return false;
  return true;
}

const COURTESY_REACH = 12;
