import type { Sentence } from '../../text';
import { isArmed, tells } from '../actors/some-doers';
import { meaning, type Run, type Scene, within } from '../scene/scene';
import { opensPlace } from './opens-place';

const FROM_REACH = 6;
const PLACE_REACH = 5;
const OWNER_REACH = 4;
const BODIES: ReadonlySet<string> = new Set(['left-body']);
const OWNERS: ReadonlySet<string> = new Set(['state', 'armed-force', 'group']);

/** "Israel's withdrawal from the Gaza Strip", "troops completed their withdrawal from Mekelle": ground behind the word for from, and a state or those who fight before. */
export const givesUpGround = (scene: Scene, item: Run, sentence: Sentence): boolean =>
  leavesPlace(scene, item, sentence) && (hasOwner(scene, item, sentence) || isArmed(scene, item, sentence));

function leavesPlace(scene: Scene, { next }: Run, sentence: Sentence): boolean {
  if (isFrom(scene, next - 1)) return isGround(scene, next, sentence);
  for (let at = next; at < Math.min(sentence.next, next + FROM_REACH) && scene.tokens[at]!.kind !== 'mark'; at += 1)
    if (isFrom(scene, at)) return isGround(scene, at + 1, sentence);
  return false;
}

/** «виведення з Гази»: where one word is for with and for from, what stands behind it tells. */
function isFrom(scene: Scene, at: number): boolean {
  const relation = meaning(scene.syntax.get(at), 'relation')?.relation;
  return relation === 'from' || (relation === 'with' && scene.reading.language.claims.syntax.cases !== undefined);
}

/** A place close behind, and no body that one joins. */
function isGround(scene: Scene, from: number, sentence: Sentence): boolean {
  const to = Math.min(sentence.next, from + PLACE_REACH);
  if (tells(scene, from, to, BODIES)) return false;
  for (let at = from; at < to && scene.tokens[at]!.kind !== 'mark'; at += 1) if (opensPlace(scene, { first: at, next: at })) return true;
  return false;
}

/** A state or a force right before, by its name or its adjective. */
const hasOwner = (scene: Scene, { first }: Run, sentence: Sentence): boolean =>
  within(scene.names, Math.max(sentence.first, first - OWNER_REACH), first).some((name) => name.kind === 'actor' && OWNERS.has(name.type));
