import { meaning, type Scene } from '../scene/scene';

/** Behind the words for when it was: "on Friday", "late Monday". */
export function behindTime(scene: Scene, from: number): number {
  let at = from;
  for (;;) {
    const time =
      scene.timeAt(at) ?? (meaning(scene.syntax.get(at), 'relation') !== undefined || isLate(scene, at) ? scene.timeAt(at + 1) : undefined);
    if (time === undefined) return at;
    at = time.next;
  }
}

const isLate = (scene: Scene, at: number): boolean => meaning(scene.syntax.get(at), 'transparent') !== undefined;
