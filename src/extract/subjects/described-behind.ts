import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import type { Scene } from '../scene/scene';

/** Most adjectives before whoever speaks. */
const MOST = 4;
const SHORTEST = 5;

/**
 * «повідомило державне інформаційне агентство «Сана»», «заявив новообраний литовський президент»: behind a verb of saying, in a language that declines, the group that a run of
 * adjectives in the nominative describes, some of nations and some that nobody knows.
 */
export function describedBehind(
  { tokens, predicateAt, syntax, timeAt, reading }: Scene,
  { cue, next, plural }: Predicate,
  groups: readonly Group[],
): Group | undefined {
  const { agreeing, cases } = reading.language.claims.syntax;
  if (agreeing === undefined || cases === undefined || cue?.form !== 'verb') return undefined;
  let end = next;
  let unknown = 0;
  while (end - next < MOST) {
    const nation = groups.find(({ from, first }) => from === end && first === end);
    if (nation !== undefined && !nation.adjective) break;
    if (nation !== undefined) {
      end = nation.next;
      continue;
    }
    const { kind, text, capital } = tokens[end] ?? {};
    if (kind !== 'word' || capital === true || text === undefined || text.length < SHORTEST) return undefined;
    if (predicateAt(end) !== undefined || syntax.get(end) !== undefined || timeAt(end) !== undefined) return undefined;
    if (!(plural ? agreeing.plural : agreeing.nominative).some((ending) => text.endsWith(ending))) return undefined;
    unknown += 1;
    end += 1;
  }
  const described = unknown === 0 ? undefined : groups.find(({ from, first }) => from === end && first === end);
  return described?.relation === undefined && described?.members.every(({ is }) => is === 'actor') ? described : undefined;
}
