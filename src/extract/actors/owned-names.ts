import { isPossessiveAt, type Scene } from '../scene/scene';
import type { Party } from './groups';

/** Tokens of the possessive ending between a state and a name, at most. */
const LONGEST_ENDING = 2;

/** "Sweden's Carl Bildt", "Kenya's William Ruto and Uganda's Jane Okello": the state right before a person's name tells whose they are, and is no party of its own. */
export function withOwnedNames(scene: Scene, parties: readonly Party[]): readonly Party[] {
  if (scene.reading.language.claims.syntax.definites === undefined) return parties;
  const found: Party[] = [];
  for (const party of parties) {
    const owner = found.at(-1);
    if (owner === undefined || !isOwnedBy(scene, party, owner)) {
      found.push(party);
      continue;
    }
    found[found.length - 1] = { ...party, first: owner.first, opening: scene.tokens[owner.first]!.start };
  }
  return found;
}

const isOwnedBy = (scene: Scene, party: Party, owner: Party): party is Party & { readonly is: 'actor' } =>
  party.is === 'actor' &&
  owner.is === 'actor' &&
  party.mention.type === 'person' &&
  owner.mention.type === 'state' &&
  party.first - owner.next <= LONGEST_ENDING &&
  party.first > owner.next &&
  party.mention.start === party.mention.name.start &&
  isPossessiveAt(scene, owner.next);
