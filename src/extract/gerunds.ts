import type { Group } from './groups';
import type { Predicate } from './predicates';
import { itemEndingAt, meaning, type Run, type Scene } from './scene';
import type { Subject } from './verb-first';

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

/** «Подчеркнув, что Москва открыта к переговорам, министр отметил»: the first verb behind the gerund's own that-clause. */
function mainBehind({ tokens, syntax }: Scene, { next, cue }: Predicate, all: readonly Predicate[], clause: Run): Predicate | undefined {
  const verbs = all.filter(
    (other) => other.finite && other.first >= next && other.first < clause.next && !isAside({ tokens, syntax }, other),
  );
  const inside = cue !== undefined && (meaning(syntax.get(next), 'complementiser') ?? meaning(syntax.get(next + 1), 'complementiser'));
  const [first] = verbs;
  if (!inside || first === undefined) return first;
  return verbs.find(({ first: at }) => tokens.slice(first.next, at).some(({ text }) => text === ','));
}

const RELATIVE_REACH = 4;

/** «Осудив теракт, унёсший жизни 27 человек, …», «перемирие, о котором объявили стороны»: the verb of a relative clause or of a participle is not the main one. */
function isAside({ tokens, syntax }: Pick<Scene, 'tokens' | 'syntax'>, { item, from }: Predicate): boolean {
  if (item.finite !== undefined) return true;
  for (let at = from - 1; at >= Math.max(0, from - RELATIVE_REACH) && tokens[at]!.kind === 'word'; at -= 1)
    if (meaning(syntax.get(at), 'relative') !== undefined) return true;
  return false;
}

/** The clause stands behind a that-word: somebody says it. */
const isSaid = (scene: Scene, { first }: Run): boolean => meaning(itemEndingAt(scene, first - 1), 'complementiser') !== undefined;
