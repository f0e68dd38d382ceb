import type { Group } from '../actors/groups';
import type { Predicate } from '../scene/predicates';
import { meaning, type Scene } from '../scene/scene';
import { isConditionalAt, isResultAt } from './conditionals';

/** "If Moscow attacks, Washington and its allies would respond": where the condition that opens the clause ends, at its last comma. */
export function conditionEnd(scene: Scene, start: number, predicate: Predicate): number {
  if (!isConditionalAt(scene, start)) return start;
  for (let at = predicate.from - 2; at > start; at -= 1) if (scene.tokens[at]!.text === ',' || isResultAt(scene, at)) return at + 1;
  return start;
}

/** "attacks Kyiv, Washington and its allies": those behind the comma that ends a condition are no list with the one before it. */
function behindCondition(group: Group, start: number): readonly Group[] {
  const members = group.members.filter(({ first }) => first >= start);
  return members.length === 0 ? [] : [{ ...group, members, first: members[0]!.first, from: members[0]!.first, relation: undefined }];
}

/** The groups of nouns that begin behind one token and end before another, whole or from where a condition ends in them. */
export function nounsBetween(groups: readonly Group[], start: number, end: number): readonly Group[] {
  const between: Group[] = [];
  const take = (group: Group): void => {
    if (group.first >= start && group.next <= end && !group.adjective) between.push(group);
  };
  for (const group of groups) {
    if (group.first >= start) take(group);
    else if (group.next > start) for (const part of behindCondition(group, start)) take(part);
  }
  return between;
}

/** «…, но в Эр-Рияде возложили вину …»: where a clause with somebody of its own begins, behind a comma and a conjunction, in a language that declines nouns. */
export function besideStart(scene: Scene, start: number, { from }: Predicate, groups: readonly Group[], none = start): number {
  if (scene.reading.language.claims.syntax.cases === undefined) return none;
  for (let at = from - 1; at > start; at -= 1)
    if (
      scene.tokens[at - 1]!.text === ',' &&
      meaning(scene.syntax.get(at), 'conjunction') !== undefined &&
      groups.some(({ first, next, adjective }) => first > at && next <= from && !adjective) &&
      !groups.some(({ first, next }) => first < at && next > at)
    )
      return at + 1;
  return none;
}
