import { understood } from '../clauses/clause';
import type { Case, Decision } from '../frames/case';
import { isVerbFirst } from '../scene/verb-first';

/**
 * «شنت إسرائيل غارات بعد أن اتهمت حماس بخرق الهدنة»: where verbs stand first and but one is named between the verb of accusing and what it is of, that one is accused; who accuses is whoever
 * acted before.
 */
export function withAccuser({ clause, verb }: Case, decision: Decision | undefined): Decision | undefined {
  if (decision?.act !== 'accuse' || verb?.act?.act !== 'accuse' || !verb.finite) return decision;
  const { scene, groups, attributed } = clause;
  if (!isVerbFirst(scene)) return decision;
  const accused = groups.find(({ from, relation, adjective }) => from === verb.next && relation === undefined && !adjective);
  if (accused === undefined) return decision;
  const { start } = scene.tokens[accused.first]!;
  const { end } = scene.tokens[accused.next - 1]!;
  if (!decision.agents.some((agent) => agent.start !== undefined && agent.start >= start && agent.start < end)) return decision;
  const { tokens, predicateAt, reading } = scene;
  const behind = predicateAt(accused.next);
  const glue = behind === undefined ? '' : tokens[accused.next]!.text.slice(0, behind.offset);
  if (reading.language.claims.syntax.proclitics[glue] !== 'in') return decision;
  const before = [...attributed.subjects].findLast(([other, refs]) => other.finite && other.next <= verb.from && refs.length > 0);
  return { ...decision, agents: before === undefined ? [] : before[1].map((ref) => understood(ref, 'previous-clause')) };
}
