import { chainAt } from './attribution';
import { beside } from './beside';
import type { Clause } from './clause';
import { notePair } from './discourse';
import type { Draft } from './draft';
import { heldTalks } from './held-talks';
import { openingOf } from './noun-phrase';
import type { Predicate } from './predicates';
import type { Run, Scene } from './scene';

/** «В ходе разговора Макрона с Моди …»: talks told as a circumstance, by those who held them, where the text has not told any yet. */
export function heldAside(clause: Clause, matter: Predicate, scope: Run): Draft[] {
  const { scene, discourse, groups, attributed, predicates } = clause;
  const { tookPlace } = scene.reading.language.claims.syntax;
  if (tookPlace === undefined || matter.matter!.kind !== 'talks' || discourse.participants.length > 0) return [];
  const opening = openingOf(scene, matter, predicates, scope.first);
  if (!opening.during || !tookPlace.includes(wordsAt(scene, opening.first))) return [];
  const chain = chainAt(attributed.scopes, matter.first);
  const held = beside({ clause, matter, chain }, chain.at(-1)?.speakers ?? []);
  if (held === undefined || held.agents.some(({ start }) => start === undefined)) return [];
  const { agents } = held;
  const run = {
    first: opening.first,
    next: Math.max(
      ...groups
        .filter(({ members }) =>
          members.some((member) => member.is === 'actor' && agents.some(({ start }) => start === member.mention.start)),
        )
        .map(({ next }) => next),
    ),
  };
  discourse.participants = agents;
  notePair(agents, discourse);
  return [heldTalks(clause, matter, agents, run, [])];
}

const wordsAt = ({ tokens, syntax }: Scene, first: number): string =>
  tokens
    .slice(first, syntax.get(first)?.next ?? first + 1)
    .map(({ text }) => text)
    .join(' ');
