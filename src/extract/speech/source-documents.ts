import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import { isPossessiveAt, meaning, type Scene } from '../scene/scene';

/** "a post on X by": where it was written. */
const MEDIUM_WORDS = 3;

/** "according to a statement from the army": whose document it is, by a preposition behind it. */
export function ofDocument(scene: Scene, { next }: Predicate, groups: readonly Group[]): Group | undefined {
  if (scene.reading.language.claims.syntax.definites === undefined) return undefined;
  for (let at = next; at <= next + 2; at += 1) {
    const item = scene.syntax.get(at);
    if (meaning(item, 'statement') === undefined) continue;
    return groups.find(
      ({ from, relation, adjective }) =>
        from >= item!.next &&
        from <= item!.next + MEDIUM_WORDS &&
        !adjective &&
        (relation === 'from' || relation === 'by' || relation === 'of'),
    );
  }
  return undefined;
}

/** "Turkish", "Chad's", "U.S.", "White House" */
const isOwner = ({ relation, members: [member] }: Group): boolean => relation === undefined && member?.is === 'actor';

/** Words between whose document it is and its noun: "a Turkish presidential statement". */
const BODY_WORDS = 2;

/** "…, the Israeli readout said", "…, said a Turkish presidential statement", "…, Chad's statement said": whose the document is that speaks beyond a comma, and where its noun ends. */
export function ownerOfDocument(
  scene: Scene,
  first: number,
  groups: readonly Group[],
): { readonly group: Group; readonly next: number } | undefined {
  if (scene.reading.language.claims.syntax.definites === undefined) return undefined;
  const owner = groups.find((group) => group.from >= first && group.from <= first + 1 && isOwner(group));
  if (owner === undefined) return undefined;
  const noun = isPossessiveAt(scene, owner.next) ? owner.next + 1 : owner.next;
  for (let at = noun; at <= noun + BODY_WORDS && scene.tokens[at]?.kind === 'word'; at += 1) {
    const item = scene.syntax.get(at);
    if (meaning(item, 'statement') === undefined) continue;
    return { group: { ...owner, adjective: false, possessive: false, relation: undefined }, next: item!.next };
  }
  return undefined;
}

const AUTHORS: ReadonlySet<unknown> = new Set(['by', 'from', 'of']);

/** "…, the Israeli readout said", "A statement by Kenya's army said": whose the document is right before its verb. */
export function documentAhead(scene: Scene, { cue, finite, from }: Predicate, groups: readonly Group[]): Group | undefined {
  if (scene.reading.language.claims.syntax.definites === undefined || cue?.form !== 'verb' || !finite) return undefined;
  const author = groups.find(
    (group) =>
      group.next === from &&
      !group.adjective &&
      AUTHORS.has(group.relation) &&
      meaning(scene.syntax.get(group.from - 1), 'statement') !== undefined,
  );
  if (author !== undefined) return { ...author, relation: undefined };
  const owner = groups.findLast((group) => group.next < from && isOwner(group));
  const document = owner === undefined ? undefined : ownerOfDocument(scene, owner.from, [owner]);
  return document?.next === from ? document.group : undefined;
}
