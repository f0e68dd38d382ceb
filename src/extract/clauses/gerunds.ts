import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';
import type { Subject } from '../scene/verb-first';
import { commaOfSubject, mainBehind } from './main-verbs';

type Find = (scene: Scene, predicate: Predicate, all: readonly Predicate[], groups: readonly Group[], clause: Run) => Subject;

const SEATED: ReadonlySet<string> = new Set(['institution', 'state', 'organisation']);

/** Whose a gerund is: the subject's of the verb it goes with, before or behind it. */
export function gerundSubject(
  scene: Scene,
  predicate: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  clause: Run,
  find: Find,
): Subject {
  const before = all.some((other) => other.finite && other.first >= clause.first && other.next <= predicate.from);
  // «заявил, что Анкара готова …, добавив, что»: who speaks goes on, and not who the clause inside begins with
  const opener =
    before || (predicate.cue !== undefined && isSaid(scene, clause))
      ? undefined
      : groups.find(({ from, relation, adjective }) => from === clause.first && relation === undefined && !adjective);
  // «В Анкаре эти обвинения отвергли, заявив, что …»: they where a body or a state sits
  const seat =
    opener === undefined && !before && predicate.cue !== undefined && !isSaid(scene, clause)
      ? groups.find(
          (group) =>
            group.from === clause.first &&
            group.relation === 'in' &&
            group.members.every((member) => member.is === 'actor' && SEATED.has(member.mention.type)),
        )
      : undefined;
  if (seat !== undefined) return { is: 'group', group: { ...seat, relation: undefined } };
  const main = mainBehind(scene, predicate, all, clause);
  const opens = opener !== undefined && opener.next < predicate.from;
  // «покинул саммит, отказавшись от встречи»: the verb before may be one that nobody knows
  if (opens && (main === undefined || predicate.cue !== undefined)) return { is: 'group', group: opener };
  return before || main === undefined ? { is: 'elided' } : find(scene, main, all, groups, { first: predicate.next, next: clause.next });
}

/** "Noting that Niamey had rejected the truce, the envoy urged talks": where no endings tell who does what, a participle of saying that opens the sentence is of whoever stands before the main verb. */
export function openingSpeaker(
  scene: Scene,
  predicate: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  clause: Run,
  find: Find,
): Subject | undefined {
  const { subject, cases } = scene.reading.language.claims.syntax;
  if (subject !== 'before' || cases !== undefined || predicate.cue?.form !== 'verb' || predicate.finite) return undefined;
  if (predicate.from > clause.first + 1 || !(predicate.participle || predicate.gerund)) return undefined;
  const main = mainBehind(scene, predicate, all, clause);
  const comma = main === undefined ? 0 : commaOfSubject(scene, main.from);
  if (comma < predicate.next) return undefined;
  const found = find(scene, main!, all, groups, { first: comma + 1, next: clause.next });
  return found.is === 'group' ? found : { is: 'other' };
}

/** The clause stands behind a that-word: somebody says it. */
const isSaid = (scene: Scene, { first }: Run): boolean => meaning(itemEndingAt(scene, first - 1), 'complementiser') !== undefined;
