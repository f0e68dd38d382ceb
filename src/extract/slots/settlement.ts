import { QUALITIES } from '../../model/vocabulary';
import { actorsIn, termsIn, type Window } from '../clauses/window';
import type { Slots } from '../content';

export function settlementSlots(window: Window): Slots {
  const parties = actorsIn(window, ['between']);
  const qualities = termsIn(window, QUALITIES);
  return { parties: parties.length > 1 ? parties : undefined, qualities: qualities.length > 0 ? qualities : undefined };
}
