import { crossesStop } from './between';
import type { Clause } from './clause';
import type { Government } from './govern';
import type { Predicate } from './predicates';
import { itemEndingAt, meaning } from './scene';

const REACH = 12;
const PHASES: ReadonlySet<string> = new Set(['begin', 'end', 'suspend']);

/** "The truce was signed in Lusaka and took effect on Friday": what became of a matter, told by a second verb joined to the one behind its noun. */
export function alsoTold(
  { scene, predicates, groups, attributed }: Clause,
  matter: Predicate,
  { verb, nested }: Government,
): Predicate | undefined {
  const { subject, cases } = scene.reading.language.claims.syntax;
  if (subject !== 'before' || cases !== undefined || nested || matter.matter!.form !== 'noun') return undefined;
  if (verb === undefined || verb.from < matter.next || verb.act?.form !== 'passive') return undefined;
  const second = predicates.find((other) => other.first >= verb.next && (other.finite || other.matter !== undefined));
  if (second === undefined || second.first - verb.next > REACH || !second.finite || attributed.links.has(second)) return undefined;
  if (second.matter !== undefined || !PHASES.has(second.act?.act ?? '') || crossesStop(scene, verb.next, second.from)) return undefined;
  if (meaning(itemEndingAt(scene, second.from - 1), 'conjunction') === undefined) return undefined;
  // "… and Kyiv suspended": somebody else's
  return groups.some(({ first, next }) => first >= second.from && next <= second.first) ? undefined : second;
}
