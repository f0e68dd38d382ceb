import { type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { type Clause, understood } from '../clauses/clause';
import type { Draft } from '../draft';
import { gathered } from '../scene/lists';
import { openingOf } from '../scene/noun-phrase';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';
import { isWhere } from './at-talks';
import { endOf, gatheredAt } from './gathered-at';
import { heldTalks } from './held-talks';
import { metBehind } from './met';

/**
 * «خلال لقائه نظيره الفرنسي», «في اتصال أجراه مع …»: talks told aside, as somebody's own by a pronoun, with whom they are held named right behind. Who holds them is the subject of the verb
 * before. Nothing where the sentence tells its talks in a claim of their own.
 */
export function talksAside(clause: Clause, told: readonly Draft[]): Draft[] {
  const { scene, predicates, groups, attributed, discourse } = clause;
  if (scene.reading.language.claims.syntax.pronouns === undefined || told.some(({ kind }) => kind === 'talks')) return [];
  return gathered(predicates, (matter): Draft[] => {
    if (matter.matter?.kind !== 'talks' || matter.matter.form !== 'noun') return [];
    const gathered = gatheredAt(clause, matter);
    if (gathered !== undefined) return gathered;
    const opening = openingOf(scene, matter, predicates, clause.sentence.first);
    if (!opening.during && !isWhere(scene, matter, opening.first)) return [];
    if (!hasPronoun(scene, matter)) return betweenThem(clause, matter) ?? ofHolder(clause, matter);
    const partner =
      groups.find(
        ({ from, relation, adjective }) => from === matter.next && !adjective && (relation === undefined || relation === 'with'),
      ) ?? metBehind(scene, matter, matter.next, groups, () => false, true);
    const verb = predicates.findLast((other) => other.finite && other.next <= matter.first);
    // «جاء ذلك خلال استقباله نظيره»: of whoever acted last
    const holder = verb === undefined ? discourse.person : (attributed.subjects.get(verb) ?? []);
    const others = partner === undefined ? [] : refsOf(partner, discourse, holder);
    if (holder.length !== 1 || others.length === 0 || others.some(({ actor }) => actor === holder[0]!.actor)) return [];
    const run = { first: matter.first, next: endOf(scene, partner!.next, clause.sentence.next) };
    const agents: readonly Ref[] = [understood(holder[0]!, 'pronoun'), ...others];
    return [heldTalks(clause, matter, agents, run, holder)];
  });
}

/** «جاء ذلك خلال اتصال هاتفي بين الرئيس ونظيره», «أكد الوزير خلال اتصال هاتفي مع نظيره»: those between whom, or the subject of the verb before and with whom, where the text has told no talks yet. */
function betweenThem(clause: Clause, matter: Predicate): Draft[] | undefined {
  const { scene, groups, predicates, attributed, discourse } = clause;
  if (discourse.participants.length > 0) return undefined;
  const beside =
    groups.find(({ from, relation, adjective }) => from === matter.next && !adjective && (relation === 'between' || relation === 'with')) ??
    // «في اتصال هاتفي يوم السبت مع نظيره»
    heldBetween(scene, matter, groups) ??
    metBehind(scene, matter, matter.next, groups, () => false, false);
  if (beside === undefined) return undefined;
  const verb = predicates.findLast((other) => other.finite && other.next <= matter.first);
  const holder = beside.relation === 'between' || verb === undefined ? [] : (attributed.subjects.get(verb) ?? []);
  const agents = [...holder.map((ref) => understood(ref)), ...refsOf(beside, discourse, holder)];
  const persons = agents.every(({ type }) => type === 'person') && new Set(agents.map(({ actor }) => actor)).size === agents.length;
  if (agents.length < 2 || !persons) return undefined;
  const run = { first: matter.first, next: endOf(scene, beside.next, clause.sentence.next) };
  return [heldTalks(clause, matter, agents, run, holder)];
}

/** «اتصال هاتفي جرى، يوم السبت، بين الرئيس ونظيره»: a verb of taking place, a time and marks between. */
function heldBetween(scene: Scene, { next }: Predicate, groups: readonly Group[]): Group | undefined {
  if (meaning(scene.predicateAt(next), 'act')?.act !== 'hold') return undefined;
  const beside = groups.find(({ from, relation, adjective }) => from > next && !adjective && relation === 'between');
  if (beside === undefined) return undefined;
  for (let at = next + 1; at < beside.from; at += 1) {
    const time = scene.timeAt(at);
    if (time !== undefined) at = time.next - 1;
    else if (scene.tokens[at]!.text !== ',' && meaning(scene.syntax.get(at), 'transparent') === undefined) return undefined;
  }
  return beside;
}

/** «خلال لقاء وزير الخارجية المصري نظيره الليبي»: whose talks they are right behind the noun, and with whom behind them. */
function ofHolder(clause: Clause, matter: Predicate): Draft[] {
  const { scene, groups, discourse } = clause;
  const persons = (group: Group) =>
    group.members.every((member) => member.is === 'anaphor' || (member.is === 'actor' && member.mention.type === 'person'));
  const owner = groups.find(
    ({ from, relation, adjective }) => from <= matter.next + 1 && from >= matter.next && !adjective && relation === undefined,
  );
  if (owner === undefined || !persons(owner) || owner.members.length > 1) return [];
  const partner = metBehind(scene, matter, owner.next, groups, () => false, true);
  const holder = refsOf(owner, discourse);
  const others = partner === undefined ? [] : refsOf(partner, discourse, holder);
  if (holder.length !== 1 || others.length === 0 || others.some(({ actor }) => actor === holder[0]!.actor)) return [];
  const run = { first: matter.first, next: endOf(scene, partner!.next, clause.sentence.next) };
  return [heldTalks(clause, matter, [...holder, ...others], run, [])];
}

/** «لقائه», «اجتماعها»: written with a pronoun, not with the ending of a feminine noun. */
function hasPronoun(scene: Scene, { first, next }: Predicate): boolean {
  const { text, language } = scene.reading;
  if (next - first > 1) return false;
  const { start, end } = scene.tokens[first]!;
  return (language.claims.syntax.pronouns ?? []).some((ending) => text.slice(start, end).endsWith(ending));
}
