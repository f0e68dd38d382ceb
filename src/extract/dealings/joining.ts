import { refsOf } from '../actors/discourse';
import type { Case, Decision } from '../frames/case';

/** "Joining Rubio on the call were A and B": those named behind the verb take part with the one behind the participle that opens the sentence. */
export function joinedTalks({ clause, matter, chain, scope }: Case): Decision | undefined {
  const { scene, sentence, predicates, groups, discourse } = clause;
  const { nonFinite, subject } = scene.reading.language.claims.syntax;
  if (subject !== 'before' || matter.matter!.kind !== 'talks') return undefined;
  const opening = predicates.find(({ first }) => first === sentence.first);
  if (opening === undefined || !opening.participle || opening.act?.act !== 'hold' || opening.next > matter.first) return undefined;
  const one = groups.find(({ from }) => from >= opening.next);
  if (one === undefined || one.from > opening.next + 1) return undefined;
  let verb = Math.max(one.next, matter.next);
  while (verb < scope.next && nonFinite.finiteAfter?.includes(scene.tokens[verb]!.text) !== true) verb += 1;
  const others = groups.filter(
    ({ from, relation, adjective, possessive }) => from > verb && relation === undefined && !adjective && !possessive,
  );
  if (others.length === 0 || others[0]!.from > verb + 2) return undefined;
  const agents = [one, ...others].flatMap((group) => refsOf(group, discourse));
  return agents.length > 1 ? { act: 'hold', agents, chain, head: opening, from: opening.first } : undefined;
}
