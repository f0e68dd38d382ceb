import { blamedIn } from '../actors/blamed-upon';
import { type Ref, refsOf } from '../actors/discourse';
import type { Window } from '../clauses/window';
import { meaning, predicateEndingAt, within } from '../scene/scene';

/** "accused the rebels of shelling", "blamed Moscow for the attack": right behind the verb. */
function isObject({ scene }: Window, first: number): boolean {
  const small = meaning(scene.syntax.get(first - 1), 'transparent') === undefined ? 0 : 1;
  return predicateEndingAt(scene, first - 1 - small) !== undefined;
}

/** «اتهمت روسيا الجيش الأوكراني بقصف»: who stands between the verb and the attack beside the one who accuses. */
export function accused(window: Window): readonly Ref[] {
  const { subject, cases } = window.scene.reading.language.claims.syntax;
  if (cases !== undefined) return accusedBehind(window);
  const group = window.groups.findLast(
    ({ first, next, relation, adjective, possessive }) =>
      relation === undefined &&
      !adjective &&
      next <= window.matter.first &&
      (subject === 'after' || (!possessive && isObject(window, first))),
  );
  const found = group ?? blamedIn(window.scene, window.groups, window.first, window.next);
  const refs = found === undefined ? [] : refsOf(found, window.discourse, window.speaker);
  return refs.filter((ref) => !window.agents.some((agent) => agent.actor === ref.actor));
}

/** «обвинил Индию в обстреле», «возложил на Хартум ответственность за удар»: who stands between the verb and the attack, in whatever case. */
function accusedBehind(window: Window): readonly Ref[] {
  const verb = within(window.scene.predicates, window.first, window.matter.first).find(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'act' && (lexeme.act === 'accuse' || lexeme.form === 'express')),
  );
  if (verb === undefined) return [];
  const group = window.groups.find(
    ({ from, next, relation, adjective }) =>
      from >= verb.next && next <= window.matter.first && !adjective && (relation === undefined || OBJECTS.has(relation)),
  );
  const refs = group === undefined ? [] : refsOf(group, window.discourse, window.speaker);
  return refs.filter((ref) => !window.agents.some((agent) => agent.actor === ref.actor));
}

const OBJECTS: ReadonlySet<string> = new Set(['of', 'other', 'in', 'to']);
