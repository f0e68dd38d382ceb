import type { Ref } from '../actors/discourse';
import { ownersOf } from '../actors/owners';
import { understood } from '../clauses/clause';
import type { Case, Decision } from '../frames/case';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene } from '../scene/scene';
import { findSubject } from '../subjects/subjects';

/** «предусматривает», «передбачає»: a verb of what an agreement or a plan holds, itself a verb of agreement in a language that declines. */
export const isProvision = (scene: Scene, { first }: Predicate): boolean =>
  scene.reading.language.claims.syntax.cases !== undefined && meaning(scene.syntax.get(first), 'provision') !== undefined;

const ENDED: ReadonlySet<string> = new Set(['settlement', 'ceasefire']);

/** «подписали декларацию, положившую конец войне»: what ends a war is what was signed, told by a relative clause. */
export function endsByDeal({ clause, matter, scope }: Case, verb: Predicate): boolean {
  const { scene, predicates, groups } = clause;
  if (scene.reading.language.claims.syntax.cases === undefined || verb !== matter || !ENDED.has(matter.matter!.kind)) return false;
  if (meaning(itemEndingAt(scene, verb.from - 1), 'relative') === undefined) return false;
  const over = predicates.findLast(({ finite, next }) => finite && next <= verb.from);
  return over?.act?.act === 'agree' && over.first >= scope.first && findSubject(scene, verb, predicates, groups, scope).is === 'other';
}

/** «Соглашение предусматривает вывод войск, обмен пленными и …»: what is agreed or proposed, by those who made it, where the text tells them. */
export function provided({ clause, chain, scope, matter }: Case, verb: Predicate, speaker: readonly Ref[]): Decision | undefined {
  const { scene, predicates, groups, attributed, discourse } = clause;
  const over = predicates.findLast(
    (other) => other.finite && other.next <= verb.from && other.first >= scope.first && !attributed.links.has(other),
  );
  const nominal = predicates.findLast(
    ({ act, first, next, finite }) => !finite && act?.form === 'noun' && next <= verb.from && first >= (over?.next ?? scope.first),
  );
  // «договор о партнёрстве, предусматривающий сотрудничество в энергетике»: more of the deal that is told already
  const dealt = over !== undefined && DEALS.has(over.act?.act ?? '');
  if (dealt && predicates.some((other) => other.first >= over.next && other.next <= verb.from && isOf(other, matter))) return undefined;
  const found = findSubject(scene, verb, predicates, groups, scope);
  // «Россия предусматривает …»: somebody's own plans
  if (nominal === undefined && found.is === 'group' && found.group.members.some(({ is }) => is === 'actor')) return undefined;
  const owners = nominal === undefined ? [] : ownersOf(scene, nominal, groups, discourse, speaker);
  const made = over?.act === undefined || !DEALS.has(over.act.act) ? [] : (attributed.subjects.get(over) ?? []);
  const proposed = nominal?.act?.act === 'propose' || (nominal === undefined && made.length > 0 && over?.act?.act === 'propose');
  const agents = [owners, made, proposed ? [] : discourse.dealers].find((refs) => refs.length > 0) ?? [];
  return {
    act: proposed ? 'propose' : 'agree',
    agents: agents.map((ref) => (owners.includes(ref) ? ref : understood(ref, 'previous-clause'))),
    chain,
    ...(nominal === undefined ? {} : { from: nominal.first }),
  };
}

const isOf = (other: Predicate, { matter }: Predicate): boolean => other.matter?.kind === matter!.kind;

const DEALS: ReadonlySet<string> = new Set(['agree', 'propose']);

/** "a peace plan that provides for a truce": a word for what a deal holds stands between. */
export function isProvided({ syntax }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (meaning(syntax.get(at), 'provision') !== undefined) return true;
  return false;
}
