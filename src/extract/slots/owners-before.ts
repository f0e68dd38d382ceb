import { type Ref, refsOf } from '../actors/discourse';
import type { Window } from '../clauses/window';

const OWNER_REACH = 4;

/** "praised Uganda's military cooperation with Chad": whose it is, where nouns do not decline; it is not of whoever speaks of it. */
export function ownersBefore({ scene, groups, matter, discourse, speaker }: Window): readonly Ref[] | undefined {
  if (scene.reading.language.claims.syntax.definites === undefined) return undefined;
  const owner = groups.findLast(
    ({ next, possessive, from }) => possessive && next <= matter.first && matter.first - next <= OWNER_REACH && from < matter.first,
  );
  const refs = owner === undefined ? [] : refsOf(owner, discourse, speaker);
  return refs.length > 0 && refs.every(({ type }) => type === 'state') ? refs : undefined;
}
