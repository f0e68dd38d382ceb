import type { Group } from '../actors/groups';
import { crossesStop } from '../clauses/between';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';

/** Acts of which a matter is the object, and never what does them. */
const ABOUT: ReadonlySet<string> = new Set([
  'deny',
  'reject',
  'support',
  'oppose',
  'propose',
  'assess',
  'accuse',
  'order',
  'urge',
  'agree',
]);

/**
 * «Причастность к обстрелу отрицают», «перемирие Киев отверг»: in a language that declines nouns the object may stand before its verb, where somebody is named between them or the verb
 * is of several who are not.
 */
export function isFronted(
  { tokens, syntax, reading }: Scene,
  matter: Predicate,
  { finite, act, from, next, plural }: Predicate,
  named: boolean,
  groups: readonly Group[],
  start = matter.next,
): boolean {
  if (reading.language.claims.syntax.cases === undefined || !finite || (act?.form !== 'verb' && act?.form !== 'light')) return false;
  // «гуманитарную помощь Вашингтон будет оказывать»
  const gives = named && act.act === 'carry-out' && (matter.matter?.kind === 'aid' || matter.matter?.kind === 'sanctions');
  // «перемирие Армения нарушила», «переговоры Киев прервал»: somebody right before the verb
  const stops =
    named && act.form === 'verb' && STOPS.has(act.act) && groups.some((group) => group.next === from && group.relation === undefined);
  if (!(act.form === 'verb' && ABOUT.has(act.act)) && !gives && !stops) return false;
  // «назвал соглашение шагом и призвал стороны …»: the verb goes on with another subject
  if (meaning(syntax.get(from - 1), 'conjunction') !== undefined) return false;
  // «предложение отклонила Индия»: or somebody right behind it
  const behind = groups.some(
    ({ first, relation, adjective }) => first >= next && first - next <= BEHIND_REACH && relation === undefined && !adjective,
  );
  if (!named && !plural && !behind) return false;
  for (let at = start; at < from; at += 1) if (tokens[at]!.text === ',' || tokens[at]!.text === ';') return false;
  return true;
}

const STOPS: ReadonlySet<string> = new Set(['begin', 'end', 'suspend']);
const BEHIND_REACH = 2;

/** «Соглашение о перемирии подписали …», «предложение Пекина о перемирии отклонила Индия»: the verb over an object that stands before it with its noun of an act. */
export function frontedBehind(
  scene: Scene,
  matter: Predicate,
  all: readonly Predicate[],
  index: number,
  groups: readonly Group[],
): Predicate | undefined {
  const { cases, subject } = scene.reading.language.claims.syntax;
  if (subject === 'after') return undefined;
  const verb = all.slice(index + 1).find(({ finite }) => finite);
  if (verb === undefined || crossesStop(scene, matter.next, verb.first)) return undefined;
  // "The need for a truce was stressed"
  if (cases === undefined) return verb.act?.act === 'urge' && verb.act.form === 'passive' ? verb : undefined;
  const named = groups.some(
    ({ first, next, relation, adjective }) => first >= matter.next && next <= verb.from && relation === undefined && !adjective,
  );
  return isFronted(scene, matter, verb, named, groups) ? verb : undefined;
}

const WORKED_ON: ReadonlySet<string> = new Set(['sanctions', 'aid']);

/** «координувати підготовку санкцій»: the verb of working together only says how another matter is done. */
export const isWorkedOn = (over: Predicate | undefined, { matter }: Predicate): boolean =>
  over?.matter?.kind === 'cooperation' && over.matter.form === 'verb' && !over.finite && WORKED_ON.has(matter!.kind);

/** «обещали министры, которые … урегулирования»: the noun stands in a relative clause whose verb no table knows. */
export function opensRelative(scene: Scene, from: number, to: number): boolean {
  if (scene.reading.language.claims.syntax.cases === undefined) return false;
  for (let at = from + 1; at < to; at += 1)
    if (
      meaning(scene.syntax.get(at), 'relative') !== undefined &&
      (scene.tokens[at - 1]!.text === ',' || scene.tokens[at - 2]?.text === ',')
    )
      return true;
  return false;
}
