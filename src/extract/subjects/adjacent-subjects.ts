import type { Group } from '../actors/groups';
import { lastOf } from '../scene/lists';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene, within } from '../scene/scene';
import { isVerbFirst, type Subject } from '../scene/verb-first';
import { ASIDE } from './subject-behind';

/** A free group that ends right before the verb, with only small words between. */
export function adjacentBefore(scene: Scene, predicate: Predicate, groups: readonly Group[]): Group | undefined {
  let index = groups.length - 1;
  while (index >= 0 && groups[index]!.next > predicate.from) index -= 1;
  const group = describedSource(groups, index);
  const absolute = predicate.participle && group?.relation === 'with' && !isVerbFirst(scene);
  if (group === undefined || group.adjective || (group.relation !== undefined && !absolute) || isAside(scene, predicate, group))
    return undefined;
  // «من الأسرى الروس تحتجزهم القوات»: whom the pronoun at its end takes up do not do what the verb tells
  if (predicate.relative && group.next === predicate.from && group.members.every(isNational)) return undefined;
  for (let at = pastAside(scene, group, predicate, groups); at < predicate.from; at += 1) {
    const item = scene.syntax.get(at);
    const time = isVerbFirst(scene) ? scene.timeAt(at) : undefined;
    if (time !== undefined && time.first === at) {
      at = time.next - 1;
      continue;
    }
    if (describes(scene, group, at)) continue;
    if (meaning(item, 'transparent') === undefined && !ASIDE.has(scene.tokens[at]!.text)) return undefined;
    if (item !== undefined && item.next <= predicate.from) at = item.next - 1;
  }
  return group;
}

const isNational = (member: Group['members'][number]): boolean =>
  member.is === 'actor' && (member.mention.form === 'national' || member.mention.form === 'adjective');

const LONGEST_PLACE = 6;

/** «إن عصابة في حي سولينو أفرجت عن …», «أن مسلحين من قبيلة مجاورة هاجموا»: behind a that-word the subject, and where or whose it is, before the verb. */
export function placedSubject(scene: Scene, { from, finite, participle, plural }: Predicate, groups: readonly Group[]): Group | undefined {
  if (!isVerbFirst(scene) || !finite || participle) return undefined;
  const group = lastOf(groups, ({ next, relation, adjective }) => next < from && relation === undefined && !adjective);
  if (group === undefined || from - group.next > LONGEST_PLACE || (plural && isOnePerson(group))) return undefined;
  if (meaning(itemEndingAt(scene, group.from - 1), 'complementiser') === undefined) return undefined;
  const opening = meaning(scene.syntax.get(group.next), 'relation')?.relation;
  if (opening !== 'in' && opening !== 'from') return undefined;
  for (let at = group.next; at < from; at += 1)
    if (scene.tokens[at]!.kind !== 'word' || scene.predicateAt(at) !== undefined || meaning(scene.syntax.get(at), 'relative') !== undefined)
      return undefined;
  return group;
}

const isOnePerson = ({ members }: Group): boolean =>
  members.length === 1 && members[0]!.is === 'actor' && members[0]!.mention.type === 'person';

/**
 * «إن الوزير، خلال مؤتمر صحفي في جنيف، وافق», «كينيا، إحدى أكبر دول المنطقة، وافقت»: past what is set off between two commas, behind the subject that a that-word or the sentence opens,
 * where verbs stand first.
 */
function pastAside(scene: Scene, { from, next }: Group, predicate: Predicate, groups: readonly Group[]): number {
  const { tokens } = scene;
  if (!isVerbFirst(scene) || tokens[next]?.text !== ',' || tokens[predicate.from - 1]?.text !== ',') return next;
  const told =
    meaning(itemEndingAt(scene, from - 1), 'complementiser') !== undefined ||
    (within(scene.sentences, from, from + 1).length > 0 &&
      !groups.some((group) => group.from === predicate.next && group.relation === undefined && !group.adjective));
  if (!told || predicate.from - next > LONGEST_ASIDE) return next;
  for (let at = next + 1; at < predicate.from - 1; at += 1)
    if (tokens[at]!.text === ',' || meaning(scene.predicateAt(at), 'act')?.form === 'verb') return next;
  return predicate.from;
}

/** «أجرى الوزير اتصالات بمسؤولين، بينهم مودي وشريف، لافتا إلى»: those told as some of others, or several before a participle of one, are no subject of what stands behind. */
function isAside(scene: Scene, { participle, plural }: Predicate, group: Group): boolean {
  if (scene.reading.language.claims.syntax.gender === undefined) return false;
  if (meaning(itemEndingAt(scene, group.from - 1), 'apposition') !== undefined) return true;
  return participle && !plural && group.members.length > 1;
}

/** «مصدرا حكوميا هنديا قال»: an adjective of nationality close behind somebody without a name describes them. */
function describedSource(groups: readonly Group[], index: number): Group | undefined {
  const group = groups[index];
  const before = groups[index - 1];
  const described =
    group !== undefined &&
    before !== undefined &&
    isUnnamed(before) &&
    group.first - before.next <= DESCRIBED_REACH &&
    group.members.every((member) => member.is === 'actor' && NATIONAL.has(member.mention.form));
  return described ? { ...before, next: group.next } : group;
}

const DESCRIBED_REACH = 2;
const NATIONAL: ReadonlySet<string> = new Set(['adjective', 'national']);

const isUnnamed = ({ members }: Group): boolean => members.length === 1 && members[0]!.is === 'anonymous';

/** «مصدرا حكوميا رفيعا قال»: words that nobody knows, close behind somebody without a name. */
const describes = (scene: Scene, group: Group, at: number): boolean =>
  isVerbFirst(scene) &&
  isUnnamed(group) &&
  at - group.next < DESCRIBED_REACH &&
  scene.tokens[at]!.kind === 'word' &&
  scene.syntax.get(at) === undefined &&
  scene.predicateAt(at) === undefined;

/**
 * Behind a comma that closes a relative clause, the subject stands before that clause («رئيسي، الذي وصل إلى نيويورك …، رأى أن»); behind another, whoever follows the verb comes before whoever the
 * words ahead of the comma end with («في بيان وزعه البيت الأبيض، شكر الرئيس …»).
 */
export function acrossComma(
  scene: Scene,
  { from, finite, participle }: Predicate,
  groups: readonly Group[],
  ahead: Group | undefined,
  told: () => Subject | undefined,
): Group | undefined {
  const { tokens, syntax } = scene;
  if (!finite || participle || tokens[from - 1]?.text !== ',') return undefined;
  for (let at = from - 2; at >= from - LONGEST_ASIDE && at > 0; at -= 1) {
    if (tokens[at]!.text !== ',') continue;
    if (meaning(syntax.get(at + 1), 'relative') === undefined) break;
    const described = groups.find(({ next, relation, adjective }) => next === at && relation === undefined && !adjective);
    if (described !== undefined) return described;
  }
  if (ahead === undefined) return undefined;
  const found = told();
  return found?.is === 'group' && found.group.from >= from ? found.group : undefined;
}

const LONGEST_ASIDE = 24;
