import { type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import type { Window } from '../clauses/window';
import { type Item, itemEndingAt, meaning, predicateEndingAt, type Scene, within } from '../scene/scene';

/** Acts by which somebody is told not to strike. */
const TOLD: ReadonlySet<string> = new Set(['warn', 'urge']);

/** What may be said of the blow between the one addressed and its noun: "to refrain from", "not to launch", «отказаться от проведения». */
const OWN: ReadonlySet<string> = new Set(['begin', 'end', 'suspend', 'carry-out', 'reject', 'hold']);

/** Words between the one addressed and the blow, at most. */
const REACH = 8;

/** "warned Israel against a ground offensive", «призвал Израиль отказаться от операции», «دعت إسرائيل إلى عدم شن هجوم»: who is told not to strike is the one who would. */
export function addressed(window: Window, act: string): readonly Ref[] {
  const { scene, groups, matter, first, agents, discourse, speaker } = window;
  if (!TOLD.has(act)) return [];
  const group = groups.findLast(
    (one) =>
      one.first >= first &&
      one.next <= matter.first &&
      matter.first - one.next <= REACH &&
      !one.adjective &&
      !one.possessive &&
      one.members.every(({ is }) => is === 'actor') &&
      isAddressed(scene, one) &&
      leadsToBlow(scene, one.next, matter.first),
  );
  const refs = group === undefined ? [] : refsOf(group, discourse, speaker);
  return refs.some(({ actor }) => agents.some((agent) => agent.actor === actor)) ? [] : refs;
}

/** Right behind the verb of telling; where verbs stand first, behind its subject and before a preposition. */
function isAddressed(scene: Scene, { from, next, relation }: Group): boolean {
  const { cases, subject, proclitics } = scene.reading.language.claims.syntax;
  if (subject === 'after') {
    const behind = scene.tokens[next]?.text ?? '';
    const opens = meaning(scene.syntax.get(next), 'relation') !== undefined || proclitics[behind.slice(0, 1)] !== undefined;
    return relation === undefined && opens;
  }
  // "called on Israel": the preposition is the verb's own
  if (isTelling(predicateEndingAt(scene, from)) && next > from) return true;
  if (relation !== undefined && !(cases !== undefined && OBJECTS.has(relation))) return false;
  const small = meaning(itemEndingAt(scene, from - 1), 'transparent') === undefined ? 0 : 1;
  return isTelling(predicateEndingAt(scene, from - 1 - small));
}

const isTelling = (verb: Item | undefined): boolean =>
  verb?.lexemes.some((lexeme) => lexeme.role === 'act' && TOLD.has(lexeme.act)) === true;

const OBJECTS: ReadonlySet<string> = new Set(['of', 'other', 'from']);

/** No clause and no other deed stands between. */
function leadsToBlow(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const item = scene.syntax.get(at);
    if (scene.tokens[at]!.kind === 'mark' || meaning(item, 'relative') !== undefined || meaning(item, 'conjunction') !== undefined)
      return false;
  }
  return within(scene.predicates, from, to).every(({ lexemes }) =>
    lexemes.some(
      (lexeme) =>
        (lexeme.role === 'act' && (lexeme.form === 'light' || OWN.has(lexeme.act))) ||
        (lexeme.role === 'matter' && lexeme.kind === 'attack'),
    ),
  );
}
