import type { Sentence } from '../../text';
import { isToldBySome, tells } from '../actors/some-doers';
import { headNounOf } from '../scene/head-nouns';
import { meaning, type Run, type Scene, within } from '../scene/scene';
import { carriesPeople } from './held-again';

/** What verbs of coming lack to tell of relief that is brought: things that come, no people with them, and a place where a verb of every day tells their coming. */
export function lacksReliefNeed(scene: Scene, needs: string, { first, next }: Run, sentence: Sentence): boolean {
  // "at the Goma border crossing": where something else happens
  if (needs === 'no-place') return isPlace(scene, first);
  // «Координатор прибыл с помощью»: a person comes, and no aid
  if ((needs === 'borne' || needs === 'borne-in') && isBorneByPerson(scene, first, sentence)) return true;
  // «وصلت إلى عدن طائرتان تحملان أدوية»: what carries it stands behind as well, and no people
  if (needs === 'carried' && (!tells(scene, next, next + CARRIER_REACH, CARRIERS) || carriesPeople(scene, { first, next }, sentence)))
    return true;
  // "entered its second week": no place right behind
  if (needs === 'borne-in' && !opensOnPlace(scene, next)) return true;
  return false;
}

const BORNE_REACH = 6;

const isBorneByPerson = (scene: Scene, first: number, sentence: Sentence): boolean =>
  within(scene.names, Math.max(sentence.first, first - BORNE_REACH), first).some(
    (name) =>
      name.kind === 'actor' &&
      (name.type === 'person' || headNounOf(scene.reading.language, scene.tokens[name.first]!.text)?.[1] === 'person'),
  ) ||
  within(scene.names, first, first + 2).some((name) => name.kind === 'actor' && name.type === 'person') ||
  isToldBySome(scene, Math.max(sentence.first, first - BORNE_REACH), first);

const CARRIER_REACH = 7;
const CARRIERS: ReadonlySet<string> = new Set(['carriers']);
const PLACE_REACH = 4;

/** "entered northern Gaza", "crossed into Chad". */
const opensOnPlace = (scene: Scene, next: number): boolean =>
  within(scene.names, next, next + PLACE_REACH).some((name) => name.kind === 'place' || name.place !== undefined || name.type === 'state');

const CROSSING_REACH = 4;
const AT: ReadonlySet<string> = new Set(['in', 'other']);

function isPlace(scene: Scene, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - CROSSING_REACH); at -= 1) {
    const relation = meaning(scene.syntax.get(at), 'relation')?.relation;
    if (relation !== undefined) return AT.has(relation);
  }
  return false;
}
