import { type Ref, refsOf } from '../discourse';
import type { Group } from '../groups';
import { isInsidePhrase } from '../joined-modifiers';
import { isPossessiveAt } from '../scene';
import { isPassive, type Window } from '../window';

/** "Russian strikes", «удары Израиля»: whose blow the words beside it say it is. */
export function ownersOfBlow(window: Window, does: boolean): readonly Ref[] {
  // where verbs stand first, adjectives stand behind their noun
  const ahead = window.scene.reading.language.claims.syntax.subject === 'before';
  const { cases, strikes = [] } = window.scene.reading.language.claims.syntax;
  const beside = window.groups.filter(
    (group) =>
      // «засуджує атаку ХАМАС на Ізраїль»: a name that shows no case, before the preposition of what is struck
      (cases !== undefined &&
        !does &&
        !window.matterIsVerb &&
        window.said.of !== 'on' &&
        group.relation === undefined &&
        !group.adjective &&
        group.from === window.matter.next &&
        strikes.includes(window.scene.tokens[group.next]?.text ?? '')) ||
      // "Egypt's brutal attack": a possessive, with nothing between but what describes the blow
      (ahead && !isPassive(window) && !window.matterIsVerb && isPossessorOf(window, group)) ||
      // «двое сербских полицейских ранены»: whose people they are
      (ahead &&
        !isPassive(window) &&
        group.adjective &&
        group.next <= window.matter.first &&
        window.matter.first - group.next <= 1 &&
        group.first >= window.first) ||
      (group.relation === 'of' &&
        window.said.of !== 'on' &&
        !group.adjective &&
        group.from >= window.matter.next &&
        group.from <= window.matter.next + 1),
  );
  return beside.flatMap((group) => refsOf(group, window.discourse, window.speaker));
}

/** Whether a possessive stands before the matter with nothing but adjectives between. */
function isPossessorOf({ scene, matter, first }: Window, { next, possessive, first: from }: Group): boolean {
  if (!possessive || from < first || next > matter.first || matter.first - next > LONGEST_DESCRIPTION) return false;
  for (let at = next + 1; at < matter.first; at += 1)
    if (
      isPossessiveAt(scene, at) ||
      (!isInsidePhrase(scene, at) && (scene.tokens[at]!.kind !== 'word' || scene.syntax.get(at) !== undefined))
    )
      return false;
  return true;
}

const LONGEST_DESCRIPTION = 6;
