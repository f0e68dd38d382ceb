import type { Kind } from '../../model/vocabulary';
import type { Window } from '../clauses/window';
import type { Slots } from '../content';
import { assuranceSlots } from './assurance';
import { attackSlots } from './attack';
import { ceasefireSlots } from './ceasefire';
import { handoverSlots } from './handover';
import { aidSlots, armsControlSlots, cooperationSlots, sportsSlots, statementSlots, visitSlots } from './others';
import { prisonerExchangeSlots } from './prisoner-exchange';
import { sanctionsSlots } from './sanctions';
import { settlementSlots } from './settlement';
import { talksSlots } from './talks';
import { threatSlots } from './threat';

/** How the slots of each kind are filled from a claim's window. */
export const SLOTS: Readonly<Record<Kind, (window: Window, act: string) => Slots>> = {
  talks: talksSlots,
  ceasefire: ceasefireSlots,
  settlement: settlementSlots,
  'prisoner-exchange': prisonerExchangeSlots,
  handover: handoverSlots,
  assurance: assuranceSlots,
  cooperation: cooperationSlots,
  'arms-control': armsControlSlots,
  threat: threatSlots,
  'sports-event': sportsSlots,
  sanctions: sanctionsSlots,
  aid: aidSlots,
  attack: attackSlots,
  visit: visitSlots,
  statement: statementSlots,
};
