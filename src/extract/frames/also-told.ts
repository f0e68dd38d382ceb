import { crossesStop } from '../clauses/between';
import type { Clause } from '../clauses/clause';
import { gathered, oneBefore } from '../scene/lists';
import { predicateWith } from '../scene/predicate-with';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning } from '../scene/scene';
import type { Government } from './government';

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

/** Words of kinds that one agrees on, and a deal of which may take effect or lapse. */
const AGREED_ON: ReadonlySet<string> = new Set(['ceasefire', 'settlement', 'prisoner-exchange', 'cooperation', 'arms-control', 'aid']);

/** "The agreement takes effect on Sunday": the deal told before, by its noun with an article right before a verb of what becomes of it. */
export function phasesOfDeal({
  scene,
  predicates,
  discourse,
  attributed,
  sentence,
}: Clause): { readonly matter: Predicate; readonly verb: Predicate }[] {
  const { subject, cases, definites } = scene.reading.language.claims.syntax;
  const { deal } = discourse;
  if (subject !== 'before' || cases !== undefined || deal === undefined || !AGREED_ON.has(deal.kind) || deal.at.first >= sentence.first)
    return [];
  return gathered(predicates, (verb, index) => {
    const noun = oneBefore(predicates, index);
    if (!verb.finite || verb.matter !== undefined || !PHASES.has(verb.act?.act ?? '') || attributed.links.has(verb)) return [];
    if (noun?.next !== verb.from || noun.act?.form !== 'noun' || noun.act.act !== 'agree' || noun.matter !== undefined) return [];
    const before = scene.tokens[noun.first - 1]?.text ?? '';
    const definite =
      definites?.articles.includes(before) === true || meaning(scene.syntax.get(noun.first - 1), 'demonstrative') !== undefined;
    const told = { kind: deal.kind, form: 'noun' as const, slots: {}, again: 'agree' as const };
    return definite ? [{ matter: predicateWith(noun, { act: undefined, matter: told }), verb }] : [];
  });
}
