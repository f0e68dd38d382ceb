import { tells } from '../actors/some-doers';
import { meaning, type Run, type Scene } from '../scene/scene';

const PERSON_REACH = 3;
const PLACE_WORDS = 3;

/**
 * Where the words for whom somebody received begin: behind the verb, a time and a place apart: «принял в пятницу в Найроби своего коллегу», "received on Friday …".
 * Only where words for time and place stand before their noun with a preposition.
 */
export function guestAt(scene: Scene, next: number, end: number): number {
  const { cases, definites } = scene.reading.language.claims.syntax;
  let at = next;
  while ((cases ?? definites) !== undefined && at < end) {
    const time = scene.timeAt(at) ?? (meaning(scene.syntax.get(at), 'relation') === undefined ? undefined : scene.timeAt(at + 1));
    if (time !== undefined) at = time.next;
    else if (meaning(scene.syntax.get(at), 'relation')?.relation === 'in') at = behindPlace(scene, at + 1, end);
    else break;
  }
  return cases !== undefined && meaning(scene.syntax.get(at), 'possessive') !== undefined ? at + 1 : at;
}

/** «в Найроби», «в Елисейском дворце», «в своей резиденции»: behind the name, or up to the noun of those received. */
function behindPlace(scene: Scene, first: number, end: number): number {
  const place = scene.nameAt(first);
  if (place !== undefined) return place.next;
  for (let at = first + 1; at < Math.min(end, first + PLACE_WORDS + 1); at += 1) {
    if (scene.tokens[at]!.kind === 'mark') return first;
    const guest = scene.nameAt(at);
    if (guest?.kind === 'actor' && guest.form !== 'adjective') return at;
    if (isDelegation(scene, at) || meaning(scene.syntax.get(at), 'possessive') !== undefined || scene.timeAt(at) !== undefined) return at;
  }
  return first;
}

/** A person, or a delegation, whom the verb's subject received. */
export function hasGuest(scene: Scene, { next }: Run, end: number): boolean {
  const from = guestAt(scene, next, end);
  for (let at = from; at < from + PERSON_REACH; at += 1) {
    const name = scene.nameAt(at);
    if (name?.kind === 'actor' && name.type === 'person') return true;
  }
  return from > next && isDelegation(scene, from);
}

const isDelegation = (scene: Scene, at: number): boolean => tells(scene, at, at + 2, DELEGATIONS);

const DELEGATIONS: ReadonlySet<string> = new Set(['emissary']);
