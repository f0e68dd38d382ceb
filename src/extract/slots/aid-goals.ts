import type { PlaceMention } from '../../read/mentions';
import { type Ref, refsOf } from '../actors/discourse';
import { isAccusative, isAccusativePlace } from '../actors/name-cases';
import { actorsIn, type Window } from '../clauses/window';
import { itemEndingAt, meaning, within } from '../scene/scene';
import { isVerbFirst } from '../scene/verb-first';

/** "to the people of Sudan": behind a word for "to", a name with "of" is of those who receive. */
export const ofReceivers = (window: Window, { start }: Ref): boolean => {
  const { scene, matter, groups } = window;
  const group = groups.find(
    ({ members, relation }) => relation === 'of' && members.some((member) => member.is === 'actor' && member.mention.start === start),
  );
  if (group === undefined || !isPlainOrder(window)) return false;
  for (let at = Math.max(matter.next, group.from - RECEIVERS_REACH); at < group.from; at += 1)
    if (meaning(scene.syntax.get(at), 'relation')?.relation === 'to' && scene.nameAt(at + 1) === undefined) return true;
  return false;
};

const RECEIVERS_REACH = 5;

/** Words from a verb to whose what it gives is, at most. */
const GIFT_REACH = 3;

/** «пакет допомоги Тайваню»: a form that may be the dative or the genitive is of who receives, where somebody else acts. */
export const mayReceive = (window: Window, act: string, { start, end, actor }: Ref): boolean => {
  const { datives = [], genitiveDatives = [] } = window.scene.reading.language.claims.syntax;
  if (start === undefined || end === undefined || window.agents.length === 0) return false;
  const last = window.scene.reading.text.slice(start, end).split(' ').at(-1)!;
  // «подякувала за допомогу Румунії»: who is thanked gave it
  const shared = act === 'thank' || act === 'accuse' ? [] : genitiveDatives;
  return [...datives, ...shared].some((ending) => last.endsWith(ending)) && window.agents.every((agent) => agent.actor !== actor);
};

/** «поблагодарил Лаврова и помог Израилю»: who receives stands behind the verb of giving, and before it only where nobody does behind. */
export const receiversOf = (window: Window): readonly Ref[] => {
  const behind = actorsIn(window, ['to', 'of'], { from: window.matter.first });
  return behind.length > 0 ? behind : actorsIn(window, ['to', 'of']);
};

/** "40 tonnes of food to Gaza": a land that is no actor, for those who live there. */
export const landsOf = (window: Window): Ref[] =>
  within(window.scene.names, window.first, window.next)
    .filter((name) => {
      if (name.kind !== 'place' || name.form !== 'name') return false;
      const relation = meaning(itemEndingAt(window.scene, name.first - 1), 'relation')?.relation;
      return relation === 'to' || (relation === 'in' && isAccusativePlace(window.scene, name));
    })
    .slice(0, 1)
    .map((name) => ({ actor: (name as PlaceMention).place, type: 'group', start: name.start, end: name.end }));

/** «отправит в Судан»: where it goes, in a language whose case tells it from where something is. */
export const goalsOf = (window: Window): Ref[] =>
  window.groups
    .filter(({ relation, from, next }) => relation === 'in' && from >= window.first && next <= window.next)
    .filter(({ members }) =>
      members.every((member) => member.is === 'actor' && member.mention.type === 'state' && isAccusative(window.scene, member)),
    )
    .flatMap((group) => refsOf(group, window.discourse, window.speaker));

/** «زودت الصين السودان بلقاحات», «تزويد الفلبين بسفن»: who stands without a preposition behind a word of providing, or behind its doer. */
export const providedIn = ({ groups, matter, next, agents, discourse, speaker }: Window): Ref[] =>
  groups
    .filter((group) => group.from >= matter.next && group.first < next && group.relation === undefined && !group.adjective)
    .flatMap((group) => refsOf(group, discourse, speaker))
    .filter((ref) => ref.start !== undefined && ref.type !== 'person' && !agents.some(({ actor }) => actor === ref.actor))
    .slice(0, 1);

const OWNER_REACH = 3;

/** "thanked him for Norway's humanitarian aid": whose aid the words before its noun say it is. */
export const giversOf = ({ groups, matter, matterIsVerb, scene, discourse, speaker, agents }: Window): readonly Ref[] => {
  if (isVerbFirst(scene)) {
    if (agents.some(({ type }) => type !== 'person')) return [];
    // «طائرة إغاثية كويتية», «مساعدات سعودية»: whose it is, right behind what is given
    const donor = groups.find(
      ({ first, adjective, relation }) =>
        adjective && relation === undefined && first >= matter.next && first <= matter.next + (matterIsVerb ? GIFT_REACH : 1),
    );
    return donor === undefined ? [] : refsOf(donor, discourse, speaker).filter(({ type }) => type !== 'person');
  }
  if (matterIsVerb || scene.reading.language.claims.syntax.cases !== undefined) return [];
  const owner = groups.findLast(({ possessive, next }) => possessive && next <= matter.first && matter.first - next <= OWNER_REACH);
  return owner === undefined ? [] : refsOf(owner, discourse, speaker).filter(({ type }) => type !== 'person');
};

/** "Canada will send Ukraine drones": who stands between the verb and what is given, without a preposition. */
export function indirectObject(window: Window): readonly Ref[] {
  const group = window.groups.find(
    (other) =>
      other.relation === undefined &&
      !other.adjective &&
      !other.possessive &&
      other.first > window.first &&
      (other.next <= window.matter.first || (window.matterIsVerb && other.first === window.matter.next)) &&
      // "lent Pakistan $2 billion", "donated Ukraine tanks": right behind a verb that gives by itself
      ((window.matterIsVerb && other.first === window.matter.next && isPlainOrder(window)) ||
        within(window.scene.predicates, other.first - 1, other.first).some(({ lexemes }) =>
          lexemes.some((lexeme) => lexeme.role === 'act' && lexeme.form !== 'noun'),
        )),
  );
  const refs = group === undefined ? [] : refsOf(group, window.discourse, window.speaker);
  return refs.filter((ref) => ref.type !== 'person' && !window.agents.some((agent) => agent.actor === ref.actor));
}

/** A language of plain order: the subject first, and no cases. */
export const isPlainOrder = ({ scene }: Pick<Window, 'scene'>): boolean =>
  scene.reading.language.claims.syntax.subject === 'before' && scene.reading.language.claims.syntax.cases === undefined;

/** «МЧС России направило помощь»: who gives is no receiver. */
export const withoutGiver = (window: Window, to: readonly Ref[]): readonly Ref[] =>
  window.scene.reading.language.claims.syntax.cases === undefined
    ? to
    : to.filter(({ actor }) => !window.agents.some((agent) => agent.actor === actor));

/** "asked Kuwait for fuel", "appealed to donors for food": whoever is asked, right behind the verb, would give. */
export const askedIn = (window: Window): readonly Ref[] => {
  const { head, matter } = window;
  const group =
    head === undefined || !isPlainOrder(window)
      ? undefined
      : window.groups.find(
          ({ from, next, relation, adjective, possessive }) =>
            from >= head.next &&
            from <= head.next + (meaning(window.scene.syntax.get(head.next), 'transparent') === undefined ? 0 : 1) &&
            next <= matter.first &&
            !adjective &&
            !possessive &&
            (relation === undefined || relation === 'to'),
        );
  return group === undefined ? [] : refsOf(group, window.discourse, window.speaker);
};
