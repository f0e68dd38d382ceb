import { isBodyNoun } from './head-nouns';
import { meaning, type Scene } from './scene';

/** Adjectives before the noun of a body, in tokens. */
export const MOST_ADJECTIVES = 3;

/** «Департамента информации и печати МИД»: a conjunction inside the name of a part, with the body it is of behind. */
export const partOfBody = (scene: Scene, at: number): boolean =>
  meaning(scene.syntax.get(at), 'conjunction') !== undefined && isGenitive(scene, at + 1) && isInstitution(scene, at + 2);

const isGenitive = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.kind === 'word' &&
  scene.nameAt(at) === undefined &&
  scene.reading.language.claims.syntax.bodies!.genitives.some((ending) => scene.tokens[at]!.text.endsWith(ending));

const isInstitution = (scene: Scene, at: number): boolean => {
  const name = scene.nameAt(at);
  return name?.kind === 'actor' && name.type === 'institution';
};

/** «федеральное правительство Эфиопии»: where the adjectives before the known name of a body begin. */
export function adjectivesBefore(scene: Scene, name: Scene['names'][number], floor: number): number {
  const { tokens } = scene;
  if (name.kind !== 'actor' || name.form !== 'name' || name.type === 'person' || !isBodyNoun(scene, name.first)) return name.first;
  const { adjectives } = scene.reading.language.claims.syntax.bodies!;
  let first = name.first;
  while (first - 1 >= floor && name.first - first < MOST_ADJECTIVES && tokens[first]!.gap === ' ') {
    const { kind, text } = tokens[first - 1]!;
    if (kind !== 'word' || text.length < SHORTEST_ADJECTIVE || !adjectives.some((ending) => text.endsWith(ending))) break;
    if (scene.syntax.get(first - 1) !== undefined || scene.predicateAt(first - 1) !== undefined || scene.timeAt(first - 1) !== undefined)
      break;
    first -= 1;
  }
  return first;
}

const SHORTEST_ADJECTIVE = 6;
