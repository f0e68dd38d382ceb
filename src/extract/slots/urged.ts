import { type Ref, refsOf } from '../discourse';
import { within } from '../scene';
import type { Window } from '../window';

/** «призвал США отменить санкции»: whom a verb of urging asks, right behind it, in a language that declines. */
export function urged(window: Window): readonly Ref[] {
  const { scene, matter, groups, discourse, speaker } = window;
  if (scene.reading.language.claims.syntax.cases === undefined) return [];
  const verb = within(scene.predicates, window.first, matter.first).findLast(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.act === 'urge' && lexeme.form === 'verb'),
  );
  const group =
    verb === undefined
      ? undefined
      : groups.find(({ first, adjective, members }) => first === verb.next && !adjective && members[0]!.is === 'actor');
  return group === undefined ? [] : refsOf(group, discourse, speaker);
}
