import type { Group } from '../actors/groups';
import type { Clause } from '../clauses/clause';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene } from '../scene/scene';

const MOST_ADJECTIVES = 3;

/** «Під час розмови з Рютте Туск обговорив …»: with whom a verb of talks is done is named by the talks that its sentence places it in, with no other verb between. */
export function partnerAhead({ scene, predicates, groups }: Clause, verb: Predicate): Group | undefined {
  const { amid } = scene.reading.language.claims.syntax;
  if (amid === undefined || verb.matter?.kind !== 'talks') return undefined;
  const talks = predicates.findLast(({ matter, next }) => matter?.kind === 'talks' && matter.form === 'noun' && next <= verb.from);
  if (talks === undefined || predicates.some(({ finite, first }) => finite && first >= talks.next && first < verb.first)) return undefined;
  if (!isAmid(scene, talks, amid)) return undefined;
  return groups.find(({ relation, from }) => relation === 'with' && from >= talks.next && from <= talks.next + 1);
}

function isAmid(scene: Scene, { first }: Predicate, amid: readonly string[]): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 1 - MOST_ADJECTIVES) && scene.tokens[at]!.kind === 'word'; at -= 1) {
    const item = itemEndingAt(scene, at);
    if (item === undefined || meaning(item, 'during') === undefined) continue;
    const words = scene.tokens.slice(item.first, item.next).map(({ text }) => text);
    return amid.includes(words.join(' '));
  }
  return false;
}
