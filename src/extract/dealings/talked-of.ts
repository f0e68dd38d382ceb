import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import { type Item, type Scene, within } from '../scene/scene';

/**
 * "discussed ways of cooperating": of a verb of talks and the cooperation it governs, which is the claim. "discussed with his Omani counterpart bilateral ties": where the verb names with whom, or
 * tells that they met, the talks are told, and the cooperation is what they talked of or met for; else the cooperation is, and the discussing its act, unless how the talks were held is told as well.
 */
export function notTold(scene: Scene, verb: Predicate, matter: Predicate, groups: readonly Group[]): Predicate | undefined {
  // "spoke with": the verb may hold its preposition
  const partner = groups.some(
    ({ relation, from, next, adjective }) => relation === 'with' && !adjective && from >= verb.next - 1 && next <= matter.first,
  );
  if (partner || verb.matter?.slots.medium === 'in-person') return matter;
  return tellsMedium(scene, verb) ? undefined : verb;
}

/** «обсудили по телефону сотрудничество» */
const tellsMedium = (scene: Scene, { next }: Predicate): boolean =>
  within(scene.terms, next, next + 2).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'term' && (lexeme.term === 'phone' || lexeme.term === 'video')),
  );

/** "the call focused on the war in Sudan": a verb that tells what talks are about. */
export const tellsTopic = (item: Item | undefined): boolean =>
  item?.lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.needs === 'meeting-ahead') === true;
