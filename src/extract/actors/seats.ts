import type { Scene } from '../scene/scene';
import type { Party } from './groups';
import { isOfFighters } from './side-nouns';

/** "the authorities in Minsk", "the government in Kabul": who sits there is the state, and "rebel leaders in Kabul" are not. */
export function isSeat(scene: Scene, party: Party, from: number, floor: number): boolean {
  const { seats } = scene.reading.language.claims.syntax;
  const noun = scene.tokens[from - 1];
  if (seats === undefined || noun === undefined || from - 1 < floor || party.is !== 'actor' || party.mention.type !== 'state') return false;
  return (
    seats.includes(noun.text) &&
    !isOfFighters(scene, from - 1) &&
    scene.nameAt(from - 1) === undefined &&
    scene.nameAt(from - 2)?.form !== 'adjective'
  );
}
