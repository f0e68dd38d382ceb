import type { Group } from '../actors/groups';
import type { Scene } from '../scene/scene';

/** «Вашингтон отпустил двоих, Каракас – десятерых»: the subject of a clause whose verb is that of the clause before; nothing where none stands there. */
export function gappedSubject(scene: Scene, groups: readonly Group[], from: number, to: number): Group | undefined {
  const { tokens } = scene;
  if (scene.reading.language.claims.syntax.cases === undefined) return undefined;
  return groups.find(({ first, next, relation, adjective }) => {
    if (first <= from || next >= to || relation !== undefined || adjective || tokens[first - 1]!.text !== ',') return false;
    const dash = tokens[next]!;
    return dash.text === '-' && dash.gap === ' ' && tokens[next + 1]?.kind !== 'mark' && tokens[next + 1]?.gap === ' ';
  });
}
