import { itemEndingAt, meaning, predicateEndingAt, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import type { Group } from './groups';

/** «أفاد بيان سعودي أميركي مشترك بأن …»: what a document says, right behind a verb of saying, is said by all whose it is called by their adjectives, where verbs stand first. */
export function withJointDocuments(scene: Scene, groups: Group[]): Group[] {
  if (!isVerbFirst(scene)) return groups;
  let kept: Group[] | undefined;
  for (const [index, group] of groups.entries()) {
    const last = kept === undefined ? groups[index - 1] : kept.at(-1);
    // one more adjective right behind
    if (last !== undefined && group.adjective && group.relation === undefined && group.from === last.next && isDocument(scene, last)) {
      kept ??= groups.slice(0, index);
      kept[kept.length - 1] = { ...last, next: group.next, members: [...last.members, ...group.members] };
      continue;
    }
    const document = group.adjective && group.relation === undefined ? documentBefore(scene, group) : undefined;
    if (document === undefined) {
      kept?.push(group);
      continue;
    }
    kept ??= groups.slice(0, index);
    // the noun alone stands for whoever spoke last
    if (kept.at(-1)?.first === document) kept.pop();
    kept.push({ ...group, first: document, from: document, adjective: false });
  }
  return kept ?? groups;
}

/** The noun for a document opens the group, or ends the words for whose it is right before: «كما ورد في البيان السعودي الأميركي». */
const isDocument = (scene: Scene, { first, adjective }: Group): boolean =>
  adjective
    ? meaning(predicateEndingAt(scene, first - 1), 'cue')?.form === 'adverbial'
    : meaning(scene.syntax.get(first), 'statement') !== undefined;

/** Where the noun for a document begins that a verb of saying stands right before: «بيان», «البيان», «بيان مشترك». */
function documentBefore(scene: Scene, { from }: Group): number | undefined {
  let at = from - 1;
  while (
    at > from - MOST_SMALL &&
    meaning(itemEndingAt(scene, at), 'statement') === undefined &&
    meaning(itemEndingAt(scene, at), 'transparent')
  )
    at -= 1;
  const noun = itemEndingAt(scene, at);
  if (noun === undefined || meaning(noun, 'statement') === undefined) return undefined;
  // «ورد في البيان»
  const small = meaning(itemEndingAt(scene, noun.first - 1), 'relation')?.relation === 'in' ? 1 : 0;
  return meaning(predicateEndingAt(scene, noun.first - 1 - small), 'cue') === undefined ? undefined : noun.first;
}

const MOST_SMALL = 3;
