import type { Case, Decision } from './case';
import { refsOf } from './discourse';
import { meaning } from './scene';

const OWNER_REACH = 4;
const COPULA_REACH = 3;

/** "This is President Ruto's first visit to Japan": whose visit it is goes there, where a form of "be" stands right before them. */
export function visitTold({ clause, matter, chain }: Case): Decision | undefined {
  const { scene, groups, discourse } = clause;
  const { cases, subject, nonFinite } = scene.reading.language.claims.syntax;
  if (matter.matter!.kind !== 'visit' || matter.matter!.form !== 'noun' || cases !== undefined || subject !== 'before') return undefined;
  const owner = groups.findLast(({ possessive, next }) => possessive && next <= matter.first && matter.first - next <= OWNER_REACH);
  if (owner === undefined) return undefined;
  let at = owner.from - 1;
  while (at > owner.from - COPULA_REACH && scene.syntax.get(at) === undefined) at -= 1;
  if (nonFinite.finiteAfter?.includes(scene.tokens[at]?.text ?? '') !== true) return undefined;
  const agents = refsOf(owner, discourse, chain.at(-1)?.speakers).filter(({ type }) => type === 'person');
  const future = meaning(scene.syntax.get(at - 1), 'future') !== undefined;
  return agents.length === 0 ? undefined : { act: future ? 'plan' : 'hold', agents, chain, head: matter, from: owner.from };
}
