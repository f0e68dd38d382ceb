import { itemEndingAt, meaning, type Scene } from './scene';

/** "… and that": a that-word behind a conjunction opens the clause behind it. */
export const joinsThat = (scene: Scene, at: number): boolean =>
  meaning(scene.syntax.get(at), 'complementiser') !== undefined && meaning(itemEndingAt(scene, at - 1), 'conjunction') !== undefined;

/** Where the first of them in a run begins. */
export function thatJoined(scene: Scene, from: number, to: number): number | undefined {
  for (let at = from + 1; at < to; at += 1) if (joinsThat(scene, at)) return at;
  return undefined;
}
