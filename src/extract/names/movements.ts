import type { Scene } from '../scene/scene';

const FIGHTS: ReadonlySet<string> = new Set(['group', 'armed-force', 'organisation']);

/** «Ливанское движение „Хезболла“»: an adjective of nationality, and one that a table knows right behind its noun: nobody else. */
export function isNationalMovement(scene: Scene, first: number, noun: number): boolean {
  if (noun === first || scene.nameAt(first)?.form !== 'adjective') return false;
  return [noun, noun + 1, noun + 2].some((at) => {
    const name = scene.nameAt(at);
    return name?.kind === 'actor' && name.form === 'name' && FIGHTS.has(name.type) && name.first >= noun && name.first <= at;
  });
}
