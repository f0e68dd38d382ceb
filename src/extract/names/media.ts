import { headNounOf } from '../scene/head-nouns';
import type { Run, Scene } from '../scene/scene';

/** «агентство Киодо», «газети Йоміурі сімбун»: capitalised words that no table has, right behind the noun of a news medium. */
export function mediumAt(
  scene: Scene,
  noun: number,
  covers: (scene: Scene, at: number) => boolean,
): (Run & { readonly noun: number; readonly name: Run }) | undefined {
  const { tokens } = scene;
  const { media } = scene.reading.language.claims.syntax.bodies!;
  if (!tokens[noun + 1]?.capital || tokens[noun + 1]!.gap !== ' ' || covers(scene, noun)) return undefined;
  const stem = headNounOf(scene.reading.language, tokens[noun]!.text)?.[3];
  if (stem === undefined || media?.includes(stem) !== true) return undefined;
  let next = noun + 1;
  while (next - noun <= LONGEST_MEDIUM && isOfName(scene, next)) next += 1;
  return next === noun + 1 ? undefined : { first: noun, next, noun, name: { first: noun + 1, next } };
}

const LONGEST_MEDIUM = 3;

/** A capitalised word, and no name, verb or small word. */
const isOfName = (scene: Scene, at: number): boolean => {
  const token = scene.tokens[at];
  if (token?.kind !== 'word' || !token.capital || token.gap !== ' ') return false;
  return scene.nameAt(at) === undefined && scene.predicateAt(at) === undefined && scene.syntax.get(at) === undefined;
};
