import { type Ref, refsOf } from '../actors/discourse';
import type { Group } from '../actors/groups';
import { isPassive, type Window } from '../clauses/window';
import { isInsidePhrase } from '../scene/joined-modifiers';
import { isPossessiveAt, meaning, type Scene } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** "Russian strikes", «удары Израиля»: whose blow the words beside it say it is. */
export function ownersOfBlow(window: Window, does: boolean): readonly Ref[] {
  // where verbs stand first, adjectives stand behind their noun
  const ahead = window.scene.reading.language.claims.syntax.subject === 'before';
  const { cases, strikes = [] } = window.scene.reading.language.claims.syntax;
  const beside = window.groups.filter(
    (group) =>
      // «засуджує атаку ХАМАС на Ізраїль»: a name that shows no case, before the preposition of what is struck
      (cases !== undefined &&
        !does &&
        !window.matterIsVerb &&
        window.said.of !== 'on' &&
        group.relation === undefined &&
        !group.adjective &&
        group.from === window.matter.next &&
        strikes.includes(window.scene.tokens[group.next]?.text ?? '')) ||
      isOwnerBehind(window, group) ||
      // "Egypt's brutal attack": a possessive, with nothing between but what describes the blow
      (ahead && !isPassive(window) && !window.matterIsVerb && isPossessorOf(window, group)) ||
      // «двое сербских полицейских ранены»: whose people they are
      (ahead &&
        !isPassive(window) &&
        group.adjective &&
        group.next <= window.matter.first &&
        window.matter.first - group.next <= 1 &&
        group.first >= window.first) ||
      (group.relation === 'of' &&
        window.said.of !== 'on' &&
        !group.adjective &&
        group.from >= window.matter.next &&
        group.from <= window.matter.next + 1),
  );
  return beside.flatMap((group) => refsOf(group, window.discourse, window.speaker));
}

/** Whether a possessive stands before the matter with nothing but adjectives between. */
function isPossessorOf({ scene, matter, first }: Window, { next, possessive, first: from }: Group): boolean {
  if (!possessive || from < first || next > matter.first || matter.first - next > LONGEST_DESCRIPTION) return false;
  for (let at = next + 1; at < matter.first; at += 1)
    if (
      isPossessiveAt(scene, at) ||
      (!isInsidePhrase(scene, at) && (scene.tokens[at]!.kind !== 'word' || scene.syntax.get(at) !== undefined))
    )
      return false;
  return true;
}

const LONGEST_DESCRIPTION = 6;

/**
 * «القصف الأوغندي لرواندا», «غزو أوغندا لرواندا»: where adjectives stand behind, the nationality right behind the blow; or the name right behind it, where the preposition of whom it
 * struck follows. A name alone may as well be what is struck («قصف غزة»).
 */
function isOwnerBehind(
  { scene, matter, matterIsVerb, groups, said }: Window,
  { relation, adjective, from, next, members }: Group,
): boolean {
  if (!isVerbFirst(scene) || matterIsVerb || relation !== undefined || from !== matter.next || said.of === 'on') return false;
  if (adjective) return true;
  // «هجمات الحوثيين»: who fights is whose blow it is
  if (members.every((member) => member.is === 'actor' && FIGHTERS.has(member.mention.type))) return true;
  const strikes = (at: number) => STRUCK.has(meaning(scene.syntax.get(at), 'relation')?.relation) || isGluedTo(scene, at);
  return (
    strikes(next) || strikes(next + 1) || groups.some((other) => other.from >= next && other.from <= next + 1 && STRUCK.has(other.relation))
  );
}

/** «قصف كينيا لبلدة»: the preposition is written onto a word that no table has. */
function isGluedTo({ tokens, reading, syntax, nameAt, timeAt, predicateAt }: Scene, at: number): boolean {
  const { proclitics, articles = [] } = reading.language.claims.syntax;
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text.length < SHORTEST_GLUED || nameAt(at) !== undefined) return false;
  if ((syntax.get(at)?.offset ?? 1) !== 1 || timeAt(at) !== undefined || predicateAt(at) !== undefined) return false;
  return proclitics[token.text[0]!] === 'to' && !articles.some((article) => token.text.startsWith(article));
}

const SHORTEST_GLUED = 5;

const FIGHTERS: ReadonlySet<string> = new Set(['armed-force', 'group']);

const STRUCK: ReadonlySet<Group['relation']> = new Set(['to', 'against'] as const);
