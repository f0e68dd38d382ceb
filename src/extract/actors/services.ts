import { headNounOf, isBodyNoun } from '../scene/head-nouns';
import type { Predicate } from '../scene/predicates';
import type { Scene } from '../scene/scene';
import type { Group } from './groups';
import { wordStart } from './joined';

/** The group that opens at a token, with what a hyphen joins to its first word: «пресс-служба Кремля». */
export const groupAt = ({ tokens }: Scene, at: number, groups: readonly Group[]): Group | undefined =>
  groups.find(({ first, from }) => first === at || from === at || wordStart(tokens, first) === at);

/** «сообщила пресс-служба президента»: whose service it is, behind its noun. */
export function ownerOfService(scene: Scene, { cue }: Predicate, at: number, groups: readonly Group[]): Group | undefined {
  if (cue === undefined) return undefined;
  const owner = groups.find(({ first, from, relation }) => relation === 'of' && from === first && first > at && first <= at + LONGEST_NOUN);
  const noun = owner === undefined ? -1 : owner.first - 1;
  return noun >= at && wordStart(scene.tokens, noun) === at && isBodyNoun(scene, noun) ? owner : undefined;
}

/** «пресс-служба» is three tokens. */
const LONGEST_NOUN = 3;

/** «сообщило Минобороны Ирака»: a body whose own noun does not decline, so that the genitive behind it says nothing of its case. */
export const isOfOneForm = ({ tokens, reading }: Scene, { cue }: Predicate, { relation, first, from, members: [member] }: Group): boolean =>
  cue !== undefined &&
  relation === 'of' &&
  from === first &&
  member?.is === 'actor' &&
  member.mention.type !== 'person' &&
  member.mention.type !== 'state' &&
  member.next - member.first > 1 &&
  headNounOf(reading.language, tokens[member.first]!.text) === undefined;
