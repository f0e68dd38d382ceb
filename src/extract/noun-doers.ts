import type { Case, Decision } from './case';
import { understood } from './clause';
import { type Ref, refsOf } from './discourse';
import type { Group } from './groups';
import { isVerbFirst } from './verb-first';

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
  const own = light ?? (slots.whose !== undefined || kind === 'threat' ? behind(matter.next) : undefined);
  if (own === undefined) return undefined;
  const agents = refsOf(own, discourse, speaker);
  if (
    agents.length === 0 ||
    (light === undefined && slots.whose === 'force' && !agents.every(({ type, actor }) => DOERS.has(type) || isState(own, actor)))
  )
    return undefined;
  return {
    act: kind === 'threat' ? 'threaten' : 'carry-out',
    agents: agents.map((ref) => (ref.start === undefined ? understood(ref) : ref)),
    chain,
    head: light === undefined ? matter : over!,
  };
}

/** A state by its seat acts; a land is struck. */
const isState = ({ members }: Group, actor: string): boolean =>
  members.some((member) => member.is === 'actor' && member.mention.actor === actor && member.mention.form === 'capital');
