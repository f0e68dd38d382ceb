import type { Relation } from '../../languages/words/claims';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Scene, within } from '../scene/scene';
import { type Discourse, notePair, type Ref, refsOf } from './discourse';
import type { Group } from './groups';

/**
 * Takes note of the actors a sentence names together, for the phrases that refer back to them. Between those named by "between", by one compound word ("the Russia-Ukraine conflict"),
 * or beside "the sides" themselves, something is; others are only named together.
 */
export function notePairs(groups: readonly Group[], predicates: readonly Predicate[], scene: Scene, discourse: Discourse): void {
  // those who are thanked together are no two sides
  const thanked = predicates.some(({ act }) => act?.act === 'thank');
  const sides = groups.find(({ members }) => members.some((member) => member.is === 'anaphor' && member.anaphor === 'two-sides'));
  for (const group of groups) {
    if (thanked && group.relation === 'to') continue;
    // «برعاية قطرية وأميركية»: nor are those by whose help something is
    if (group.adjective && group.relation === 'by') continue;
    // «بيان سعودي - أميركي»: those who say it together
    if (group.adjective && meaning(itemEndingAt(scene, group.first - 1), 'statement') !== undefined) continue;
    const compound = group.adjective || scene.tokens[group.members[0]!.next]?.text === '-';
    const pair = named(group, discourse);
    // "the leaders heard from the ministers of both": whom a preposition tells of takes no place of two who act
    if (group.relation !== undefined && BESIDE.has(group.relation) && discourse.persons.length > 0 && pair.every(isPerson)) continue;
    // «Стороны обсудили диалог Баку и Еревана»: those who talked are known, and others are named behind them
    const others = sides?.relation === undefined && sides !== undefined && discourse.participants.length > 0 && group.first > sides.next;
    const mutual = !others && (sides !== undefined || compound || isMutual(group, predicates));
    notePair(
      pair,
      discourse,
      mutual && (!discourse.readout || isAtWar(scene, group) || pair.every((ref) => isParticipant(ref, discourse))),
    );
  }
}

const isPerson = ({ type }: Ref): boolean => type === 'person';
const BESIDE: ReadonlySet<Relation> = new Set(['from', 'about', 'other', 'against']);

/** "the Russia-Ukraine conflict": a war right behind those named, or between them. */
const isAtWar = (scene: Scene, { first, next }: Group): boolean =>
  within(scene.terms, Math.max(0, first - WAR_REACH), next + WAR_REACH).some(({ lexemes }) =>
    lexemes.some((lexeme) => lexeme.role === 'term' && lexeme.term === 'war'),
  );

const WAR_REACH = 3;

/** One who takes part in the talks of a readout, or the state they stand for. */
const isParticipant = ({ actor }: Ref, { participants, stateOf }: Discourse): boolean =>
  participants.some((ref) => ref.actor === actor || ref.state === actor || stateOf(ref.actor) === actor);

/** "between A and B", «взаимодействия Вашингтона и Москвы»: what is between them makes them sides. */
const isMutual = ({ relation, from }: Group, predicates: readonly Predicate[]): boolean =>
  relation === 'between' ||
  relation === 'with' ||
  predicates.some(
    ({ matter, next }) => next === from && matter?.form === 'noun' && (matter.kind === 'cooperation' || matter.kind === 'talks'),
  );

function named(group: Group, discourse: Discourse): readonly Ref[] {
  if (group.members.every((member) => member.is === 'actor')) return refsOf(group, discourse);
  return refsOf({ ...group, members: group.members.filter((member) => member.is === 'actor') }, discourse);
}
