import type { Owner } from '../clauses/clause';
import { isPassiveParticipleAt } from '../scene/passive-participles';
import type { Predicate } from '../scene/predicates';
import { isPossessiveAt, meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { type Discourse, type Ref, refsOf } from './discourse';
import type { Group } from './groups';
import { isPlainNominative } from './name-cases';

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
    if (
      nominal.matter?.slots.of === 'on' &&
      (group.relation === 'of' || (behind && (group.adjective || group.relation === undefined || isVerbFirst(scene))))
    )
      continue;
    const genitive = group.relation === 'of' || group.relation === 'between' || group.relation === 'by' || group.relation === undefined;
    // "accept Turkey's offer": the object of a verb
    const object =
      nominal.act?.form === 'verb' && group.relation === undefined && scene.reading.language.claims.syntax.definites !== undefined;
    // «У відповідь на атаку Іран призупинив польоти»: whoever stands in the nominative is the subject of what comes
    if (behind && declines && group.relation === undefined && isSubject(scene, group)) continue;
    if (behind && genitive && !object && group.next - group.first < 12) return refsOf(group, discourse, speaker);
    if (isDoerOfParticiple(scene, group, nominal)) return refsOf(group, discourse, speaker);
    if (isFrom(scene, group, nominal)) return refsOf(group, discourse, speaker);
    if (isAdjunct(scene, group, nominal)) return refsOf(group, discourse, speaker);
    // "Russian artillery fire": the name may hold the first of the blow's own words
    if (group.first < nominal.first && group.next > nominal.first && group.next < nominal.next) return refsOf(group, discourse, speaker);
    const before = group.next <= nominal.first && nominal.first - group.next <= 2;
    if (
      before &&
      // where verbs stand first, adjectives stand behind their noun
      ((group.adjective && !isVerbFirst(scene)) || isPossessiveAt(scene, group.next) || scene.tokens[group.next]?.text === "'") &&
      !relationBetween(scene, group.next, nominal.first)
    )
      return refsOf(group, discourse, speaker);
  }
  return [];
}

/** «нанесённого Израилем удара», «предпринятого КНДР обстрела»: between a passive participle and the blow that it describes. */
function isDoerOfParticiple(scene: Scene, { first, next, relation, adjective }: Group, { first: noun, matter }: Predicate): boolean {
  if (matter?.kind !== 'attack' || adjective || noun - next > 2 || next > noun) return false;
  if (relation !== 'by' && relation !== undefined) return false;
  return isPassiveParticipleAt(scene, first - 1);
}

const isSubject = (scene: Scene, { members, adjective }: Group): boolean =>
  !adjective && members.every((member) => member.is === 'actor' && isPlainNominative(scene, member));

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

const PHASES: ReadonlySet<string> = new Set(['begin', 'end', 'suspend']);

/** «منذ انتهاء مشاورات السويد»: where verbs stand first, the state named behind talks that begin or end is where they are held. */
export function isPhaseOfTalksAt(scene: Scene, { act, first, next }: Predicate, all: readonly Predicate[]): boolean {
  if (!isVerbFirst(scene) || act?.form !== 'noun' || !PHASES.has(act.act)) return false;
  const talks = all.find((other) => other.first === next && other.matter?.kind === 'talks');
  const name = talks === undefined || talks.first === first ? undefined : scene.nameAt(talks.next);
  return name?.kind === 'actor' && name.type === 'state' && name.form !== 'adjective';
}

/** Acts by whose noun a matter is somebody's own: "Egypt's proposal", and no "Egypt's violation". */
const PROPOSES: ReadonlySet<string> = new Set(['propose', 'agree', 'pledge', 'support', 'order']);

/** Whose proposal a matter is, by the noun of an act over it; «رفض كوبا العقوبات»: whose answer the noun says it is proposes nothing by it. */
export function proposersOf(scene: Scene, owner: Owner | undefined, agents: readonly Ref[]): readonly Ref[] | undefined {
  const act = owner?.nominal.act?.act;
  if (owner === undefined || act === undefined || !(PROPOSES.has(act) || isVerbFirst(scene))) return undefined;
  // an item told by those who declare it: the noun has whom it is about behind it
  if (agents.length > 0 && agents.every(({ inferredFrom }) => inferredFrom === 'participants')) return undefined;
  const [one] = owner.refs;
  const answers = act !== 'propose' && owner.refs.length === 1 && agents.length === 1 && one!.actor === agents[0]!.actor;
  return answers ? undefined : owner.refs;
}
