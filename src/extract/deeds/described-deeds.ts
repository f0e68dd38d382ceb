import { refsOf } from '../actors/discourse';
import type { Case, Decision } from '../frames/case';
import { itemEndingAt, meaning } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { findSubject } from '../subjects/subjects';
import { isDeed, RELATIVE_REACH } from './one-event';

/** What a noun tells as done by the subject of its relative clause. */
const DONE: ReadonlySet<string> = new Set(['attack', 'sanctions', 'handover', 'aid', 'prisoner-exchange']);

/** «العقوبات التي فرضها الاتحاد على موسكو غير قانونية»: where verbs stand first, a deed that a relative clause tells by its doer, whatever the sentence says of it, with no verb over it. */
export function describedDeed({ clause, matter, verb, chain, scope }: Case): Decision | undefined {
  const { scene, predicates, groups, discourse, attributed } = clause;
  const { kind, form, slots } = matter.matter!;
  // «إلغاء الإجراءات التي اتخذتها واشنطن»: who took what is to be lifted does not lift it
  if (slots.change === 'lift' || slots.change === 'ease') return undefined;
  if (!isVerbFirst(scene) || form !== 'noun' || !DONE.has(kind) || slots.casualties !== undefined) return undefined;
  const told = predicates.find((other) => other.first >= matter.next && other.finite);
  if (told === undefined || told.from - matter.next > RELATIVE_REACH || !isDeed(told, kind) || told.future || told.negated)
    return undefined;
  if (verb !== undefined && verb !== told && verb.first < matter.first) return undefined;
  if (!told.relative && meaning(itemEndingAt(scene, told.from - 1), 'relative') === undefined) return undefined;
  for (let at = matter.next; at < told.from; at += 1) if (scene.tokens[at]!.kind === 'mark') return undefined;
  const named = attributed.subjects.get(told) ?? [];
  const found = named.length > 0 ? undefined : findSubject(scene, told, predicates, groups, scope);
  const agents = found?.is === 'group' ? refsOf(found.group, discourse) : named;
  return agents.some((ref) => ref.start !== undefined) ? { act: 'carry-out', agents, chain, head: matter } : undefined;
}

/** «فروا بعد هجوم شنه الجيش»: the same told as a circumstance, where no toll before it tells the blow. */
export function deedDescribedAside(given: Case): Decision | undefined {
  const { clause, matter, scope } = given;
  const told = clause.predicates.some(
    (other) => other.matter?.slots.casualties !== undefined && other.first >= scope.first && other.next <= matter.first,
  );
  return told ? undefined : describedDeed(given);
}
