import { refsOf } from '../actors/discourse';
import type { Case, Decision } from '../frames/case';

/** How far behind the matter's name the words for its doer may stand, in tokens. */
const REACH = 4;

/**
 * «МЗС заявило про порушення перемир’я з боку Судану», «про готовність до переговорів з боку Ірану»: where a noun alone tells a deed, whoever stands behind it with a preposition of the doer
 * does it, and not the one who tells of it.
 */
export function withDoerBehind({ clause, matter, chain }: Case, decision: Decision | undefined): Decision | undefined {
  const { scene, groups, predicates, discourse } = clause;
  if (decision === undefined || matter.matter!.form !== 'noun' || scene.reading.language.claims.syntax.cases === undefined) return decision;
  if (chain.length === 0 || decision.agents.some(({ start }) => start !== undefined)) return decision;
  const group = groups.find(({ from, relation }) => relation === 'by' && from >= matter.next && from - matter.next <= REACH);
  if (group === undefined || group.first === group.from) return decision;
  for (let at = matter.next; at < group.from; at += 1) if (scene.tokens[at]!.kind === 'mark') return decision;
  if (predicates.some(({ first }) => first >= matter.next && first < group.from)) return decision;
  const agents = refsOf(group, discourse, chain.at(-1)!.speakers);
  return agents.length === 0 ? decision : { ...decision, agents };
}
