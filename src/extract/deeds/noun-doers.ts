import type { Act } from '../../model/vocabulary';
import { type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { understood } from '../clauses/clause';
import type { Case, Decision } from '../frames/case';
import { openingOf } from '../scene/noun-phrase';
import { meaning, type Scene, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { isStruckBehind } from './struck-behind';

/** What a verbal noun tells as done by whoever stands behind it. */
const DONE: ReadonlySet<string> = new Set(['attack', 'handover', 'sanctions', 'aid', 'prisoner-exchange']);
/** Who does, and is no place or person that something is done to. */
const DOERS: ReadonlySet<string> = new Set(['armed-force', 'group', 'organisation', 'institution']);

/** «أثار فرض واشنطن عقوبات …», «جاء قصف الجيش لسوق …»: no verb that is known governs the matter, and its noun, or a noun of doing over it, tells who does it. */
export function doneByNoun({ clause, matter, government, chain }: Case, speaker: readonly Ref[]): Decision | undefined {
  const { scene, groups, discourse } = clause;
  const threat = matter.matter!.kind === 'threat' && scene.reading.language.claims.syntax.cases !== undefined;
  if (!(isVerbFirst(scene) || threat) || government.nested || matter.matter!.form !== 'noun') return undefined;
  const { kind, slots } = matter.matter!;
  const behind = (at: number): Group | undefined =>
    groups.find(({ first, relation, adjective }) => first === at && !adjective && (relation === undefined || relation === 'of'));
  const over = government.own.find(({ act }) => act?.form === 'light');
  const lit = over === undefined ? undefined : behind(over.next);
  const light = lit !== undefined && lit.next <= matter.first && DONE.has(kind) ? lit : undefined;
  const own = light ?? (slots.whose !== undefined || (kind === 'threat' && slots.of === undefined) ? behind(matter.next) : undefined);
  if (own === undefined) return undefined;
  const agents = refsOf(own, discourse, speaker);
  if (
    agents.length === 0 ||
    (light === undefined &&
      slots.whose === 'force' &&
      !agents.every(({ type, actor }) => DOERS.has(type) || isState(own, actor)) &&
      !isStruckBehind(scene, own.next))
  )
    return undefined;
  return {
    act: kind === 'threat' ? 'threaten' : 'carry-out',
    agents: agents.map((ref) => (ref.start === undefined ? understood(ref) : ref)),
    chain,
    head: light === undefined ? matter : over!,
  };
}

/** «أعلنت وزارة الصحة ارتفاع حصيلة القصف»: an attack announced by its noun is done by whoever stands behind it, or by the force that tells of its own, and not by who counts the dead. */
export function attackTold(given: Case, act: Act, speaker: readonly Ref[]): Decision {
  const done = doneByNoun(given, speaker);
  if (done !== undefined) return { ...done, act };
  const { clause, matter, chain, scope } = given;
  const counts = within(clause.scene.quantities, matter.next, scope.next).some(
    ({ qualifiers }) => qualifiers.includes('killed') || qualifiers.includes('wounded'),
  );
  // «أعلن الجيش صد هجوم لـ…»: who beats an attack back deals none
  const repels =
    clause.scene.reading.language.claims.syntax.repelling?.includes(clause.scene.tokens[matter.first - 1]?.text ?? '') === true;
  const own = !counts && !repels && speaker.every(({ type }) => type !== 'institution' && type !== 'person');
  return { act, agents: own ? speaker.map((ref) => understood(ref)) : [], chain };
}

/** «بعد أيام من قصف الجيش مواقع», «بعد إفراج حماس عن أسير»: a deed told as what something else came after, whose doer stands behind its noun, and behind the doer what it is done to. */
export function deedAside({ clause, matter, scope, chain }: Case, speaker: readonly Ref[]): Decision | undefined {
  const { scene, groups, discourse, predicates } = clause;
  const { doneAfter } = scene.reading.language.claims.syntax;
  const { kind, form } = matter.matter!;
  if (doneAfter === undefined || form !== 'noun' || !ASIDE.has(kind)) return undefined;
  const opening = openingOf(scene, matter, predicates, scope.first);
  if (!opening.during || !doneAfter.includes(scene.tokens[opening.first]!.text)) return undefined;
  const own = groups.find(({ first, relation, adjective }) => first === matter.next && !adjective && relation === undefined);
  const object = own === undefined ? undefined : scene.tokens[own.next];
  if (own === undefined || object?.kind !== 'word' || scene.timeAt(own.next) !== undefined) return undefined;
  const relation = meaning(scene.syntax.get(own.next), 'relation')?.relation;
  const fits = kind === 'handover' ? relation === 'from' : relation === undefined && !hasPreposition(scene, own.next);
  const agents = refsOf(own, discourse, speaker).filter(({ type }) => type === 'state' || DOERS.has(type));
  return fits && agents.length > 0 ? { act: 'carry-out', agents, chain, head: matter } : undefined;
}

const ASIDE: ReadonlySet<string> = new Set(['attack', 'handover']);

/** «قصف إسرائيل بصواريخ»: by what, and nothing that is struck. */
const hasPreposition = (scene: Scene, at: number): boolean => {
  const { text } = scene.tokens[at]!;
  return Object.keys(scene.reading.language.claims.syntax.proclitics).some(
    (glue) => text.length > glue.length + 2 && text.startsWith(glue),
  );
};

/** A state by its seat acts; a land is struck. */
const isState = ({ members }: Group, actor: string): boolean =>
  members.some((member) => member.is === 'actor' && member.mention.actor === actor && member.mention.form === 'capital');
