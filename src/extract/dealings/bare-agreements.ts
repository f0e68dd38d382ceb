import { type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { type Clause, scopeAt } from '../clauses/clause';
import { inCondition } from '../clauses/conditions';
import type { Draft } from '../draft';
import { impersonal } from '../frames/agents';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';
import { SLOTS } from '../slots';
import { isFragment, isParty } from './named-matter';

/**
 * "Kenya and Uganda agreed to speed up the railway", «Условились увеличить квоту для студентов»: what two sides agree to do, and no other kind names, is their cooperation. Not what they agree
 * on in words alone, "agreed that …", and not what they failed to agree on; but that they failed to reach any agreement.
 */
export function byBareAgreement(clause: Clause, statement: Draft, found: readonly Draft[]): Draft {
  const { scene, predicates, attributed, groups, discourse } = clause;
  const run = statement.evidence[0]!;
  const inside = predicates.filter((each) => each.first >= run.first && each.next <= run.next && !attributed.links.has(each));
  const verb = inside.find((each) => isAgreeing(each) && !inCondition(scene, each, scopeAt(clause, each.first)));
  if (isFragment(run, found)) return statement;
  const failed = verb?.negated === true && verb.next - verb.first > 1;
  if (verb === undefined || (verb.negated && !failed) || verb.certainty !== 'certain' || opensThat(clause, verb, run.next))
    return statement;
  if (inside.some(({ matter }) => matter !== undefined && matter.kind !== 'talks' && matter.needs !== 'persons')) return statement;
  const named = attributed.subjects.get(verb) ?? [];
  const agents =
    verb.act!.form === 'passive' && named.length === 0
      ? impersonal('agree', 'cooperation', discourse, statement.chain, groups, verb)
      : named;
  // "the two singers agreed to tour together"
  if (
    !areOfficials(scene, groups, agents) &&
    (agents.length < 2 || !agents.some((ref) => isParty(ref) || discourse.stateOf(ref.actor) !== undefined))
  )
    return statement;
  if (againstOthers(clause, verb, run.next, agents)) return statement;
  const window = {
    ...run,
    scene,
    discourse,
    groups,
    matter: verb,
    matterIsVerb: true,
    head: verb,
    agents,
    owners: [],
    said: {},
    speaker: [],
  };
  const { domains } = SLOTS.cooperation(window, 'agree');
  return {
    ...statement,
    kind: 'cooperation',
    act: 'agree',
    agents,
    polarity: failed ? 'negated' : statement.polarity,
    content: { parties: agents, ...(domains === undefined ? {} : { domains }) },
  };
}

/** "The defence ministers agreed to …", «міністри оборони домовилися …»: several who hold office, told by their noun alone. */
const areOfficials = (scene: Scene, groups: readonly Group[], [one, ...others]: readonly Ref[]): boolean =>
  one?.type === 'group' &&
  others.length === 0 &&
  groups.some(
    ({ first, next }) =>
      scene.tokens[first]!.start === one.start &&
      meaning(scene.syntax.get(first) ?? scene.syntax.get(next - 1), 'anaphor')?.anaphor === 'two-persons',
  );

const isAgreeing = ({ act, finite, relative, reduced }: Predicate): boolean =>
  act?.act === 'agree' && finite && !relative && !reduced && (act.form === 'verb' || act.form === 'passive');

/** "agreed to blame Iran", "agreed with Egypt's plan", "agreed to nothing": a stand towards somebody else, and no cooperation. */
function againstOthers({ scene, groups, discourse }: Clause, verb: Predicate, next: number, agents: readonly Ref[]): boolean {
  for (let at = verb.next; at < next; at += 1) if (meaning(scene.syntax.get(at), 'negation') !== undefined) return true;
  return groups.some(
    (group) =>
      group.first >= verb.next &&
      group.next <= next &&
      // "in Lusaka": where they agreed
      (group.relation !== 'in' || isVerbFirst(scene)) &&
      refsOf(group, discourse).some(
        (ref) => isParty(ref) && !agents.some(({ actor, state }) => [actor, state, discourse.stateOf(actor)].includes(ref.actor)),
      ),
  );
}

/** "agreed that …", «сошлись во мнении, что …». */
function opensThat({ scene }: Clause, verb: Predicate, next: number): boolean {
  for (let at = verb.next; at < Math.min(next, verb.next + 4); at += 1)
    if (meaning(scene.syntax.get(at), 'complementiser') !== undefined) return true;
  return false;
}
