import type { Ref } from '../actors/discourse';
import { understood } from '../clauses/clause';
import { meaning } from '../scene/scene';
import type { Case, Decision } from './case';

/** Matters that somebody may hold a view of. */
const OF_VIEWS: ReadonlySet<string> = new Set(['ceasefire', 'settlement', 'sanctions', 'aid', 'arms-control']);

const REACH = 4;

/**
 * «подчеркнул, что санкции лишь осложнят …»: what a that-clause says of the matter that is its subject, by a verb that tells no act, is a view of it, held by whoever says so. Only where cases
 * tell that the noun is the subject: it stands at the beginning of the clause, with no preposition before it.
 */
export function heldOf({ clause, matter, chain, scope, verb, naming }: Case, speaker: readonly Ref[]): Decision | undefined {
  const { scene, predicates } = clause;
  if (scene.reading.language.claims.syntax.cases === undefined || verb !== undefined || naming.length > 0) return undefined;
  if (
    chain.length === 0 ||
    speaker.length === 0 ||
    matter.matter!.form !== 'noun' ||
    matter.matter!.again !== undefined ||
    !OF_VIEWS.has(matter.matter!.kind)
  )
    return undefined;
  if (matter.first < scope.first || matter.first - scope.first > REACH) return undefined;
  for (let at = scope.first; at < matter.first; at += 1) {
    const item = scene.syntax.get(at);
    if (
      (scene.tokens[at]!.kind === 'mark' && scene.tokens[at]!.text !== '"') ||
      meaning(item, 'relation') !== undefined ||
      meaning(item, 'during') !== undefined
    )
      return undefined;
    if (scene.nameAt(at) !== undefined && scene.nameAt(at)!.form !== 'adjective') return undefined;
  }
  if (predicates.some((other) => other.first >= scope.first && other.next <= matter.first && other !== matter)) return undefined;
  return { act: 'assess', agents: speaker.map((ref) => understood(ref)), chain };
}
