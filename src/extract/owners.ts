import { type Discourse, type Ref, refsOf } from './discourse';
import type { Group } from './groups';
import type { Predicate } from './predicates';
import { isPossessiveAt, meaning, type Scene } from './scene';
import { isVerbFirst } from './verb-first';

/** Whose agreement, proposal or intention a noun of an act says it is: a genitive or "between" behind it, a possessive or an adjective beside it. */
export function ownersOf(
  scene: Scene,
  nominal: Predicate,
  groups: readonly Group[],
  discourse: Discourse,
  speaker: readonly Ref[],
): readonly Ref[] {
  const declines = scene.reading.language.claims.syntax.cases !== undefined;
  for (const group of groups) {
    // "were killed in the attack, Kenya said"
    const apart = scene.tokens[nominal.next]?.text === ',';
    const behind = group.from >= nominal.next && group.from <= nominal.next + 1 && !apart;
    // «обстрел Белграда»: what is struck
    if (nominal.matter?.slots.of === 'on' && (group.relation === 'of' || (behind && group.adjective && declines))) continue;
    const genitive = group.relation === 'of' || group.relation === 'between' || group.relation === 'by' || group.relation === undefined;
    // "accept Turkey's offer": the object of a verb
    const object =
      nominal.act?.form === 'verb' && group.relation === undefined && scene.reading.language.claims.syntax.definites !== undefined;
    if (behind && genitive && !object && group.next - group.first < 12) return refsOf(group, discourse, speaker);
    if (isFrom(scene, group, nominal)) return refsOf(group, discourse, speaker);
    if (isAdjunct(scene, group, nominal)) return refsOf(group, discourse, speaker);
    const before = group.next <= nominal.first && nominal.first - group.next <= 2;
    if (
      before &&
      (group.adjective || isPossessiveAt(scene, group.next) || scene.tokens[group.next]?.text === "'") &&
      !relationBetween(scene, group.next, nominal.first)
    )
      return refsOf(group, discourse, speaker);
  }
  return [];
}

/** «التزاما من الطرفين», «بموافقة من إسرائيل»: where verbs stand first, who commits themselves or answers stands behind "from". */
const isFrom = (scene: Scene, { relation, from }: Group, { act, next }: Predicate): boolean =>
  relation === 'from' && from === next && act?.form === 'noun' && ANSWERS.has(act.act) && isVerbFirst(scene);

const ANSWERS: ReadonlySet<string> = new Set(['pledge', 'agree', 'support', 'propose', 'reject', 'oppose']);

function relationBetween(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (meaning(scene.syntax.get(at), 'relation') !== undefined) return true;
  return false;
}

/** "RSF shelling", "Hamas rocket fire": the name of a body right before the noun, in a language that writes them so. */
const isAdjunct = (scene: Scene, { next, relation, members }: Group, { first, matter }: Predicate): boolean =>
  scene.reading.language.claims.syntax.cases === undefined &&
  scene.reading.language.claims.syntax.subject === 'before' &&
  next === first &&
  relation === undefined &&
  matter?.form === 'noun' &&
  members.every((member) => member.is === 'actor' && BODIES.has(member.mention.type));

const BODIES: ReadonlySet<string> = new Set(['armed-force', 'group', 'organisation']);
