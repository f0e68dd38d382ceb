import type { Act } from '../../model/vocabulary';
import { type Ref, refsOf, resolveAnaphor } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { HELD_TIMES, type Window } from '../clauses/window';
import type { Case, Decision } from '../frames/case';
import { meaning, type Run, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

const OWNER_REACH = 4;
const COPULA_REACH = 3;

/** "This is President Ruto's first visit to Japan": whose visit it is goes there, where a form of "be" stands right before them. */
export function visitTold({ clause, matter, chain }: Case): Decision | undefined {
  const { scene, groups, discourse } = clause;
  const { cases, subject, nonFinite } = scene.reading.language.claims.syntax;
  if (matter.matter!.kind !== 'visit' || matter.matter!.form !== 'noun' || cases !== undefined || subject !== 'before') return undefined;
  const owner = groups.findLast(({ possessive, next }) => possessive && next <= matter.first && matter.first - next <= OWNER_REACH);
  if (owner === undefined) return undefined;
  let at = owner.from - 1;
  while (at > owner.from - COPULA_REACH && scene.syntax.get(at) === undefined) at -= 1;
  if (nonFinite.finiteAfter?.includes(scene.tokens[at]?.text ?? '') !== true) return undefined;
  const agents = refsOf(owner, discourse, chain.at(-1)?.speakers).filter(({ type }) => type === 'person');
  const future = meaning(scene.syntax.get(at - 1), 'future') !== undefined;
  return agents.length === 0 ? undefined : { act: future ? 'plan' : 'hold', agents, chain, head: matter, from: owner.from };
}

/** «визит Макрона в Киев», «приезд в Россию президента Казахстана»: whose visit it is, right behind its noun or behind where it leads, where cases tell it. */
export function visitorGroup(groups: readonly Group[], { next }: Run): Group | undefined {
  const isOwner = ({ relation, adjective }: Group) => (relation === undefined || relation === 'of') && !adjective;
  const near = groups.find(({ first }) => first === next);
  if (near !== undefined && isOwner(near)) return near;
  const place = groups.find(({ relation, from }) => (relation === 'in' || relation === 'to') && from === next);
  return place === undefined ? undefined : groups.find((group) => group.first === place.next && group.relation === 'of' && isOwner(group));
}

/** "the visit by President Macron", "Macron's visit", «زيارة الرئيس»: the one whose visit it is, where words do not decline. */
export const whoseVisit = (groups: readonly Group[], { first, next }: Run): Group | undefined =>
  groups.find(
    ({ from, first: name, relation, adjective }) =>
      !adjective && ((relation === undefined && name === next) || ((relation === 'of' || relation === 'by') && from === next)),
  ) ?? groups.findLast((group) => group.possessive && group.next <= first && first - group.next <= OWNER_REACH);

/** «Визит Макрона отложен»: under a verb that nobody named does, the visit is whose its noun says. */
export function visitOf({ clause, matter, chain }: Case, speaker: readonly Ref[], act: Act): Decision | undefined {
  const { scene, groups, discourse } = clause;
  if (matter.matter!.kind !== 'visit' || matter.matter!.form !== 'noun' || scene.reading.language.claims.syntax.cases === undefined)
    return undefined;
  const owner = visitorGroup(groups, matter);
  const agents =
    owner !== undefined ? refsOf(owner, discourse, speaker) : isOfOne(scene, matter) ? resolveAnaphor('he', discourse, speaker) : [];
  return agents.length === 0 ? undefined : { act, agents: CALLED_OFF.has(act) ? [] : agents, chain };
}

/** Who calls it off nobody says. */
const CALLED_OFF: ReadonlySet<Act> = new Set<Act>(['suspend', 'reject', 'end']);

/** «его официальный визит»: a possessive of one person, an adjective between at most. */
function isOfOne({ tokens, reading }: Scene, { first }: Run): boolean {
  const { singular = [] } = reading.language.claims.syntax;
  return singular.includes(tokens[first - 1]?.text ?? '') || singular.includes(tokens[first - 2]?.text ?? '');
}

/**
 * «в четверг прибыл»: where cases tell the parts of a clause, a day before the verb of travel is its own; where verbs stand first, so is one between the verb and its visit («بدأ الرئيس أمس
 * زيارة»).
 */
export function hasDayBefore({ scene, matter, matterIsVerb, head }: Window, act: string): boolean {
  if (isVerbFirst(scene)) return !matterIsVerb && head !== undefined && HELD_TIMES.has(act);
  if (scene.reading.language.claims.syntax.cases === undefined) return false;
  return matterIsVerb ? head?.first === matter.first : act === 'plan' || act === 'hold';
}
