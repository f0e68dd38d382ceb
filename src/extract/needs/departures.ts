import type { ActorMention, PlaceMention } from '../../read';
import type { Sentence } from '../../text';
import { tells } from '../actors/some-doers';
import { meaning, type Run, type Scene, within } from '../scene/scene';
import { isOfPerson } from './stay-needs';

const GOAL_REACH = 8;
const SUBJECT_REACH = 6;

/** "left Nairobi on Friday for Kampala": where whoever travels goes to, behind the place that they leave; where cases tell it, behind a word for "in". */
export function goalBehind(scene: Scene, from: number, end: number): PlaceMention | ActorMention | undefined {
  const { cases } = scene.reading.language.claims.syntax;
  return within(scene.names, from, Math.min(end, from + GOAL_REACH)).find((name) => {
    if ((name.kind !== 'place' && name.place === undefined) || name.form === 'adjective') return false;
    const relation = meaning(scene.syntax.get(name.first - 1), 'relation')?.relation;
    return relation === 'to' || (cases !== undefined && relation === 'in');
  });
}

/** A person or a delegation leaves for somewhere: no fighters who leave a town. */
export const isDeparture = (scene: Scene, item: Run, sentence: Sentence): boolean =>
  goalBehind(scene, item.next, sentence.next) !== undefined &&
  (isOfPerson(scene, item, sentence) || isDelegationNear(scene, item, sentence));

/** «غادر وفد مصري», "a delegation left": a delegation right before or behind the verb. */
export const isDelegationNear = (scene: Scene, { first, next }: Run, sentence: Sentence): boolean =>
  tells(scene, Math.max(sentence.first, first - SUBJECT_REACH), Math.min(sentence.next, next + 2), DELEGATIONS) ||
  within(scene.names, Math.max(sentence.first, first - SUBJECT_REACH), Math.min(sentence.next, next + 2)).some(
    (name) => name.kind === 'actor' && DELEGATION.test(name.actor),
  );

const DELEGATIONS: ReadonlySet<string> = new Set(['delegations']);
/** In the id of an actor: `egyptian-delegation`. */
const DELEGATION = /(^|-)delegation(-|$)/;
