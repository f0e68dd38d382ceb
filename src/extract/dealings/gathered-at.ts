import { type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { type Clause, understood } from '../clauses/clause';
import type { Draft } from '../draft';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';
import { heldTalks } from './held-talks';
import { metBehind } from './met';

/** What tells of talks behind their noun who held them: where its words end, the verb of holding, and whether a pronoun stands for one of them. */
interface Told {
  readonly next: number;
  readonly verb: Predicate | undefined;
  readonly takesUp: boolean;
}

/** «اللقاء الذي جمع الرئيس ونظيره», «لقاء جمعه بنظيره», «اتصال أجراه مع نظيره»: talks told by a clause that says whom they brought together or who held them. */
export function gatheredAt(clause: Clause, matter: Predicate): Draft[] | undefined {
  const { scene, groups, discourse } = clause;
  const told = toldBehind(clause, matter);
  if (told === undefined) return undefined;
  const named = groups.find(({ from, relation, adjective }) => from === told.next && relation === undefined && !adjective);
  const own = told.takesUp && told.verb === undefined ? undefined : named;
  if (own === undefined && !told.takesUp) return undefined;
  const holders = own === undefined ? holdersOf(clause, matter) : refsOf(own, discourse);
  const from = own?.next ?? told.next;
  const partner = (own?.members.length ?? 1) > 1 ? undefined : partnerOf(scene, matter, from, groups);
  const others = partner === undefined ? [] : refsOf(partner, discourse, holders);
  const agents = [...holders, ...others];
  if (agents.length < 2 || new Set(agents.map(({ actor }) => actor)).size < agents.length) return undefined;
  return [
    heldTalks(clause, matter, agents, { first: matter.first, next: endOf(scene, partner?.next ?? from, clause.sentence.next) }, holders),
  ];
}

function toldBehind({ scene, predicates }: Clause, { next }: Predicate): Told | undefined {
  const { gathers, pronouns = [] } = scene.reading.language.claims.syntax;
  if (gathers === undefined) return undefined;
  const small = scene.syntax.get(next);
  const at = meaning(small, 'relative') === undefined ? next : small!.next;
  const text = scene.tokens[at]?.text ?? '';
  if (gathers.includes(text)) return { next: at + 1, verb: undefined, takesUp: false };
  if (pronouns.some((ending) => text.endsWith(ending) && gathers.includes(text.slice(0, -ending.length))))
    return { next: at + 1, verb: undefined, takesUp: true };
  const verb = predicates.find(({ first }) => first === at);
  const holds = verb?.relative === true && verb.act?.act === 'hold' && !verb.future && !verb.negated;
  return holds ? { next: verb.next, verb, takesUp: true } : undefined;
}

/** With whom: right behind, or past times and places. */
const partnerOf = (scene: Scene, matter: Predicate, from: number, groups: readonly Group[]): Group | undefined =>
  groups.find(({ from: at, relation, adjective }) => at === from && !adjective && relation !== undefined && WITH.has(relation)) ??
  metBehind(scene, matter, from, groups, () => false, true);

const WITH: ReadonlySet<string> = new Set(['with', 'in', 'from', 'between']);

/** Whoever acts in the sentence before the talks or behind them, or acted last. */
function holdersOf({ predicates, attributed, discourse, groups }: Clause, matter: Predicate): readonly Ref[] {
  const acting = (other: Predicate): boolean => other.finite && !other.relative && (attributed.subjects.get(other) ?? []).length === 1;
  const before = predicates.findLast((other) => other.next <= matter.first && acting(other));
  if (before !== undefined) return attributed.subjects.get(before)!.map((ref) => understood(ref, 'pronoun'));
  const behind = predicates.find((other) => other.first >= matter.next && acting(other));
  if (behind !== undefined) return attributed.subjects.get(behind)!;
  // «جاءت تصريحات الوزير بعد اللقاء الذي جمعه بنظيره»
  const named = groups.findLast(
    ({ next, members: [member] }) => next <= matter.first && member?.is === 'actor' && member.mention.type === 'person',
  );
  return (named === undefined ? discourse.person : refsOf(named, discourse)).map((ref) => understood(ref, 'pronoun'));
}

/** Where what is told of the talks ends: at a mark, a that-word or a verb. */
export function endOf(scene: Scene, from: number, stop: number): number {
  let at = from;
  while (at < stop && scene.tokens[at]!.kind === 'word' && meaning(scene.syntax.get(at), 'complementiser') === undefined) {
    if (scene.predicateAt(at) !== undefined && scene.timeAt(at) === undefined) break;
    at += 1;
  }
  while (at > from && scene.syntax.get(at - 1) !== undefined) at -= 1;
  return at;
}
