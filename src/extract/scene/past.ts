import { refsOf } from '../actors/discourse';
import type { Case, Decision } from '../frames/case';
import { within } from './scene';

/** What may be talked of as done: "discussed the recent release of …". */
const DONE: ReadonlySet<string> = new Set(['handover', 'prisoner-exchange', 'attack', 'visit']);
const PAST_REACH = 3;

/** A word such as "recent" stands before the noun. */
export function isPast({ clause: { scene }, matter }: Case): boolean {
  return (
    matter.matter!.form === 'noun' &&
    DONE.has(matter.matter!.kind) &&
    within(scene.terms, matter.first - PAST_REACH, matter.first).some(({ lexemes }) =>
      lexemes.some((lexeme) => lexeme.role === 'term' && lexeme.term === 'past'),
    )
  );
}

export function happened({ clause: { groups, discourse }, matter, chain, scope }: Case): Decision {
  const doer = groups.find(
    ({ relation, from, next }) => (relation === 'by' || relation === 'from') && from >= matter.next && next <= scope.next,
  );
  return { act: 'carry-out', agents: doer === undefined ? [] : refsOf(doer, discourse), chain, head: matter };
}
