import type { Case } from '../frames/case';
import type { Predicate } from '../scene/predicates';
import { meaning, type Run, type Scene, within } from '../scene/scene';

const HOLDING: ReadonlySet<string> = new Set(['hold', 'carry-out', 'begin']);

/** Farthest from its verb the day stands on which it is due. */
const DAY_REACH = 14;

/**
 * «Лавров должен встретиться в субботу с Ван И»: in a language whose word for what is due is the one for "must", whoever is to meet or to travel on a day is due to, and nobody asks it of them.
 */
export function isDueByMust({ clause, matter, scope }: Pick<Case, 'clause' | 'matter' | 'scope'>, verb: Predicate): boolean {
  const { scene, attributed } = clause;
  const { due } = scene.reading.language.claims.syntax;
  if (due === undefined || !verb.must || verb.negated) return false;
  const { kind } = matter.matter!;
  if ((kind !== 'talks' && kind !== 'visit') || (verb !== matter && !HOLDING.has(verb.act?.act ?? ''))) return false;
  const words = scene.tokens.slice(verb.from, verb.first);
  if (!words.some(({ text }) => due.includes(text)) || (attributed.subjects.get(verb) ?? []).length === 0) return false;
  return hasDay(clause.scene, {
    first: Math.max(scope.first, verb.from - DAY_REACH),
    next: Math.min(scope.next, verb.next + DAY_REACH),
  });
}

const hasDay = (scene: Scene, { first, next }: Run): boolean =>
  within(scene.times, first, next).some(({ precision, value }) => precision === 'day' && value !== undefined);

/** «должны были состояться»: the words of a plan hold the "must" themselves. */
export const holdsMust = (scene: Scene, { act, first, next }: Predicate): boolean =>
  act?.act === 'plan' && next - first > 1 && meaning(scene.syntax.get(first), 'must') !== undefined;
