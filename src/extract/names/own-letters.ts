import type { ActorMention } from '../../read/mentions';
import { isShouted } from '../../read/names';
import type { Placed, Scene } from '../scene/scene';

/** "the International Committee of the Red Cross (ICRC) said": the letters in brackets are a part of the words for who is named before them. */
export function ownLetters(scene: Scene): Placed<ActorMention>[] {
  const { tokens, reading, names } = scene;
  const found: Placed<ActorMention>[] = [];
  for (const name of names) {
    const { next } = name;
    const letters = tokens[next + 1];
    if (name.kind !== 'actor' || name.type === 'person' || name.form === 'adjective') continue;
    if (tokens[next]?.text !== '(' || tokens[next + 2]?.text !== ')' || letters?.kind !== 'word' || !isShouted(reading.text, letters))
      continue;
    const inner = scene.nameAt(next + 1);
    if (inner === undefined || (inner.kind === 'actor' && inner.actor === name.actor)) found.push({ ...name, next: next + 3 });
  }
  return found;
}
