import { type Item, meaning, type Scene } from '../scene/scene';
import type { Group } from './groups';
import { craftBefore } from './side-nouns';

const JOINED_REACH = 4;

/** One more noun of a side, which a conjunction joins to the one that the words behind name. */
export function joinedSide(scene: Scene, { next }: Item, groups: readonly Group[]): Group | undefined {
  const { tokens, syntax, reading } = scene;
  const { conjunctions } = reading.language.claims.syntax;
  for (let at = next; at < next + JOINED_REACH && tokens[at]?.kind === 'word'; at += 1) {
    const item = syntax.get(at);
    if (item === undefined || meaning(item, 'side') === undefined) continue;
    if (!conjunctions.some((word) => tokens[at]!.text.slice(0, item.offset).startsWith(word) && item.offset > 0)) return undefined;
    return groups.find(
      ({ from, relation }) => relation === undefined && (from === at || from === item.next || craftBefore(scene, from)?.first === at),
    );
  }
  return undefined;
}
