import type { Group } from '../actors/groups';
import { lastOf } from '../scene/lists';
import type { Predicate } from '../scene/predicates';
import { type Item, itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';
import type { Subject } from '../scene/verb-first';

const NOUN_REACH = 4;

type Find = (scene: Scene, predicate: Predicate, all: readonly Predicate[], groups: readonly Group[], clause: Run) => Subject;

/** «Кения выпустила заявление, в котором осудила …»: whoever put the document out does what is told in it. */
export function issuerOf(
  scene: Scene,
  predicate: Predicate,
  all: readonly Predicate[],
  groups: readonly Group[],
  clause: Run,
  findSubject: Find,
): Subject | undefined {
  const { tokens, syntax, reading } = scene;
  if (!predicate.finite || predicate.item.finite !== undefined || reading.language.claims.syntax.cases === undefined) return undefined;
  let word = predicate.from - 1;
  while (
    word > clause.first &&
    meaning(syntax.get(word), 'transparent') !== undefined &&
    meaning(syntax.get(word), 'relative') === undefined
  )
    word -= 1;
  if (meaning(itemEndingAt(scene, word), 'relative') === undefined) return undefined;
  const comma = meaning(syntax.get(word - 1), 'relation')?.relation === 'in' ? word - 2 : word - 1;
  if (comma === word - 1 || comma <= clause.first || tokens[comma]?.text !== ',') return undefined;
  let document = comma - 1;
  while (document > comma - NOUN_REACH && meaning(syntax.get(document), 'statement') === undefined) document -= 1;
  if (meaning(syntax.get(document), 'statement') === undefined) return undefined;
  const issued = all.findLast((other) => other.finite && other.next <= document && other.first >= clause.first);
  return issued === undefined || issued.relative ? ownerBefore(scene, document, groups) : findSubject(scene, issued, all, groups, clause);
}

/** «оприлюднив заяву»: a verb that nobody knows stands between who acts and the document. */
function ownerBefore({ tokens }: Scene, document: number, groups: readonly Group[]): Subject | undefined {
  const group = groups.findLast(({ next, relation, adjective }) => next <= document && relation === undefined && !adjective);
  if (group === undefined || document - group.next > NOUN_REACH) return undefined;
  for (let at = group.next; at < document; at += 1) if (tokens[at]!.kind === 'mark') return undefined;
  return { is: 'group', group };
}

/** «أصدرت الوزارة بيانا أدانت فيه …»: where verbs stand first, a verb with "in it" right behind it, behind the noun of a document, is of whoever stands before that, unless somebody stands behind it. */
export function issuerWithin(
  scene: Scene,
  { from, next, finite }: Predicate,
  groups: readonly Group[],
  clause: Run,
  behind: () => Subject | undefined,
): Subject | undefined {
  const { tokens, syntax, reading } = scene;
  if (!finite || reading.language.claims.syntax.withinIt?.includes(tokens[next]?.text ?? '') !== true) return undefined;
  let document = from - 1;
  while (document > from - NOUN_REACH && document > clause.first && !isDocument(syntax.get(document))) document -= 1;
  if (!isDocument(syntax.get(document))) return undefined;
  const named = behind();
  if (named?.is === 'group') return named;
  const group = lastOf(groups, (one) => one.first >= clause.first && one.next <= document && one.relation === undefined && !one.adjective);
  return group === undefined || document - group.next > NOUN_REACH ? undefined : { is: 'group', group };
}

const isDocument = (item: Item | undefined): boolean => meaning(item, 'statement') !== undefined || meaning(item, 'deal') !== undefined;
