import type { Act, Kind } from '../../model/vocabulary';
import type { Slots } from '../content';
import type { Scene } from './scene';
import { isVerbFirst } from './verb-first';

/** A day after the one on which the text was published. */
export const isToCome = (time: Slots[string]): boolean =>
  typeof time === 'object' &&
  'resolvedFrom' in time &&
  typeof time.resolvedFrom === 'string' &&
  'value' in time &&
  typeof time.value === 'string' &&
  time.value.slice(0, 10).length === 10 &&
  time.value.slice(0, 10) > time.resolvedFrom.slice(0, 10);

/** Of what a time states: `next-week`, `--10-next`. */
const NEXT = /(^|-)next(-|$)/;

const isNext = (time: Slots[string]): boolean =>
  typeof time === 'object' && 'stated' in time && typeof time.stated === 'string' && NEXT.test(time.stated);

/** The act as it is told: what is held at a time to come is planned, and one invites to a visit («وجه دعوة إلى نظيره لزيارة …»). */
export function toldAct(scene: Scene, act: Act, kind: Kind, time: Slots[string]): Act {
  if (act === 'urge' && kind === 'visit' && isVerbFirst(scene)) return 'propose';
  // «تنطلق غدا محادثات»: what begins on a day to come is planned
  if ((act === 'hold' || (act === 'begin' && isVerbFirst(scene))) && isToCome(time)) return 'plan';
  // «يزور بغداد الأسبوع المقبل»
  return act === 'hold' && isNext(time) ? 'plan' : act;
}
