import type { Group } from '../actors/groups';
import { headNounOf } from '../scene/head-nouns';
import type { Predicate } from '../scene/predicates';
import { itemEndingAt, meaning, type Run, type Scene } from '../scene/scene';
import { speaksFrom } from './subject-behind';
import { commaBetween, isBody, isOfBodies, isPersonal, onlySmall } from './subject-signs';

/** «В Кремле заявили», «в Анкаре эти сведения опровергли, отметив, что»: those who act or speak, by where they sit. */
export function seatBefore(
  scene: Scene,
  predicate: Predicate,
  all: readonly Predicate[],
  before: readonly Group[],
  clause: Run,
  stretch: number,
): Group | undefined {
  const reports = predicate.cue !== undefined;
  // whoever goes on to say something acts
  const acts = isPersonal(scene, predicate) || saysOn(predicate, all);
  if (!reports && !acts && !isOfBodies(scene, predicate)) return undefined;
  return before.find(
    (group) =>
      group.relation === 'in' &&
      // «… в Сирии, сообщают местные СМИ»
      !(scene.tokens[predicate.from - 1]?.text === ',' && commaBetween(scene, group.next, predicate.from)) &&
      (reports ||
        group.from === clause.first ||
        group.from === stretch ||
        scene.tokens[group.from - 1]!.kind === 'mark' ||
        onlySmall(scene, stretch, group.from)) &&
      group.members.every((member) => member.is !== 'actor' || speaksFrom(predicate, member.mention)) &&
      (reports || acts || group.members.every(isBody)),
  );
}

const saysOn = ({ plural, finite, next }: Predicate, all: readonly Predicate[]): boolean =>
  plural && finite && all.some((other) => other.gerund && other.cue !== undefined && other.first >= next);

/** «…, о чем сообщило министерство»: who says it stands behind the verb. */
export const retells = (scene: Scene, { cue, finite, from }: Predicate): boolean => {
  const taken = itemEndingAt(scene, from - 1);
  return finite && cue?.form === 'verb' && meaning(taken, 'retelling') !== undefined && scene.tokens[taken!.first - 1]?.text === ',';
};

/** «Грузії передали танки»: a state that opens the clause in a case is nothing's owner, and does not act. */
export const isStateInCase = ({ reading }: Scene, { from, members }: Group, start: number): boolean =>
  reading.language.claims.syntax.cases !== undefined &&
  from === start &&
  members.every((member) => member.is === 'actor' && member.mention.type === 'state');

/** «Макрона поблагодарил Шольц»: a person in a case does nothing by a verb that reports nothing. */
export const isPersonInCase = ({ reading, tokens }: Scene, { relation, members, first }: Group, { cue, act, finite }: Predicate): boolean =>
  // «заместитель министра А.Ю.Руденко»
  (first === 0 || headNounOf(reading.language, tokens[first - 1]!.text)?.[1] !== 'person') &&
  reading.language.claims.syntax.cases !== undefined &&
  (cue === undefined || act !== undefined) &&
  finite &&
  relation === 'of' &&
  members.length === 1 &&
  members[0]!.is === 'actor' &&
  members[0]!.mention.type === 'person';
