import { type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import type { Window } from '../clauses/window';
import { within } from '../scene/scene';

/** «призвал США отменить санкции», "urged the US to lift the sanctions", "the need for Israel to lift …": who is to do what is urged. */
export function urged(window: Window): readonly Ref[] {
  const { scene, groups, discourse, speaker } = window;
  const { cases, subject } = scene.reading.language.claims.syntax;
  const group = cases !== undefined ? askedBehind(window) : subject === 'before' ? groups.find((one) => isToDo(window, one)) : undefined;
  return group === undefined ? [] : refsOf(group, discourse, speaker);
}

/** In a language that declines, right behind a verb of urging. */
function askedBehind({ scene, matter, groups, first }: Window): Group | undefined {
  const verb = within(scene.predicates, first, matter.first).findLast(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.act === 'urge' && lexeme.form === 'verb'),
  );
  return verb === undefined
    ? undefined
    : groups.find((group) => group.first === verb.next && !group.adjective && group.members[0]!.is === 'actor');
}

/** Between the words that urge and the matter, with "to" and a verb behind. */
const isToDo = ({ scene, matter, head }: Window, { first, next, adjective, possessive }: Group): boolean =>
  head !== undefined &&
  !adjective &&
  !possessive &&
  first >= head.next &&
  next < matter.next &&
  scene.reading.language.claims.syntax.nonFinite.after.includes(scene.tokens[next]!.text) &&
  scene.predicateAt(next + 1) !== undefined;
