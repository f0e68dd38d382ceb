import { ownersOf } from '../actors/owners';
import type { Case, Decision } from '../frames/case';
import { isVerbFirst } from '../scene/verb-first';

const STANDS: ReadonlySet<string> = new Set(['support', 'oppose', 'reject', 'thank']);
/** Words between the verb and the noun of the stand, its subject included, at most. */
const REACH = 9;

/** «حظيت الهدنة بترحيب مصر», «قوبل وقف إطلاق النار بإدانة …»: what a matter meets with is the stand of whom the noun names. */
export function metWith({ clause, matter, chain, scope }: Case): Decision | undefined {
  const { scene, predicates, groups, discourse } = clause;
  const { meets } = scene.reading.language.claims.syntax;
  if (meets === undefined || !isVerbFirst(scene) || matter.matter!.form !== 'noun') return undefined;
  const stand = predicates.find(
    ({ act, first, finite }) => !finite && first >= matter.next && STANDS.has(act?.act ?? '') && act?.form === 'noun',
  );
  if (stand === undefined) return undefined;
  let verb = -1;
  for (let at = Math.max(scope.first, stand.first - REACH); at < stand.first; at += 1) if (meets.includes(bare(scene, at))) verb = at;
  if (verb < 0 || predicates.some((other) => other.finite && other.first > verb && other.next <= stand.first)) return undefined;
  const agents = ownersOf(scene, stand, groups, discourse, []);
  return agents.length === 0 ? undefined : { act: stand.act!.act, agents, chain, head: stand, from: Math.min(matter.from, verb) };
}

/** The word without a conjunction of one letter. */
function bare({ tokens, reading }: Case['clause']['scene'], at: number): string {
  const { text } = tokens[at]!;
  const { meets = [], conjunctions } = reading.language.claims.syntax;
  const and = meets.includes(text) ? undefined : conjunctions.find((word) => word.length === 1 && text.startsWith(word));
  return and === undefined ? text : text.slice(and.length);
}
