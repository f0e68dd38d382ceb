import type { ActorMention } from '../../read/mentions';
import { isShouted } from '../../read/names';
import { headNounOf, isBodyNoun } from '../scene/head-nouns';
import { meaning, type Placed, type Scene } from '../scene/scene';

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

/** «движения ХАМАС», «пресс-служба МИД», «департаменте информации и печати МВД»: a noun before the name of a body, whose case is the name's, or a part of one. */
export function knownBehind(
  scene: Scene,
  noun: number,
): { readonly first: number; readonly next: number; readonly noun: number; readonly known: ActorMention } | undefined {
  if (!isBodyNoun(scene, noun)) return undefined;
  const { parts = [] } = scene.reading.language.claims.syntax.bodies!;
  let at = noun + 1;
  if (parts.some((stem) => scene.tokens[noun]!.text.startsWith(stem)))
    for (; at < noun + LONGEST_PART && scene.nameAt(at) === undefined && isPartWord(scene, at); ) at += 1;
  const known = knownBody(scene, at);
  return known === undefined ? undefined : { first: noun, next: known.next, noun, known };
}

const LONGEST_PART = 6;

/** «информации», «и печати» */
const isPartWord = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.gap === ' ' &&
  scene.predicateAt(at) === undefined &&
  (isGenitive(scene, at) || (meaning(scene.syntax.get(at), 'conjunction') !== undefined && isGenitive(scene, at + 1)));

/** The known name that begins there and does not decline: letters in capitals, or one that no noun opens. */
function knownBody(scene: Scene, at: number): Placed<ActorMention> | undefined {
  const known = scene.nameAt(at);
  if (known?.kind !== 'actor' || known.first !== at || known.form !== 'name' || known.type === 'person' || known.type === 'state')
    return undefined;
  const token = scene.tokens[at]!;
  if (token.gap !== ' ') return undefined;
  const { language, text } = scene.reading;
  return headNounOf(language, token.text) === undefined || isShouted(text, token) ? known : undefined;
}

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
