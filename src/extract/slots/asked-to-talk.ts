import { type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import type { Window } from '../clauses/window';
import { meaning, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** «دعت … إلى», «حثت … على» */
const ASKING: ReadonlySet<string> = new Set(['to', 'against']);

/** Most words between those who are asked and what they are asked to do. */
const ASKED_REACH = 4;

/** "called on India and Pakistan to return to dialogue", «призвал Чад и Нигер к диалогу», "Chad and Niger must sit down": whoever is asked to talk takes part in the talks. */
export function askedToTalk(window: Window): readonly Ref[] {
  const { groups, discourse, speaker, agents } = window;
  const group = groups.findLast((one) => isNamed(one) && (isAddressed(window, one) || isUnderMust(window, one)));
  if (group === undefined) return [];
  const refs = refsOf(group, discourse, speaker);
  return refs.some(({ actor }) => agents.some((agent) => agent.actor === actor)) ? [] : refs;
}

const isNamed = ({ adjective, possessive, members }: Group): boolean =>
  !adjective && !possessive && members.every(({ is }) => is === 'actor');

/** Right behind the verb that asks, where words show cases; before "to" and a verb, where these do not; before the preposition of what is asked, where verbs stand first. */
function isAddressed({ scene, matter, head, agents }: Window, { first, from, next, relation, members }: Group): boolean {
  if (head === undefined || from < head.next - 1 || next > matter.first) return false;
  const { cases, nonFinite } = scene.reading.language.claims.syntax;
  if (cases !== undefined)
    return (
      first === head.next && !within(scene.names, head.first, first).some(({ start }) => agents.some((agent) => agent.start === start))
    );
  if (isVerbFirst(scene))
    return (
      relation === undefined &&
      members.every((member) => member.is === 'actor' && !agents.some(({ start }) => start === member.mention.start)) &&
      (ASKING.has(meaning(scene.syntax.get(next), 'relation')?.relation ?? '') || scene.predicateAt(next) !== undefined)
    );
  return nonFinite.after.includes(scene.tokens[next]!.text) && first >= head.next - 1;
}

/** The subject of what must be: no other word of the sentence stands between them and "must". */
function isUnderMust({ scene, matter, head }: Window, { next, relation }: Group): boolean {
  const verb = head ?? matter;
  if (isVerbFirst(scene)) return relation === 'against' && next <= verb.first && verb.first - next <= ASKED_REACH;
  if (relation !== undefined || next > verb.first || verb.first - next > ASKED_REACH) return false;
  for (let at = next; at < verb.next; at += 1) {
    if (meaning(scene.syntax.get(at), 'must') !== undefined) return true;
    if (scene.tokens[at]!.kind === 'mark') return false;
  }
  return false;
}
