import { QUALITIES } from '../../model/vocabulary';
import type { Slots } from '../content';
import { actorsIn, termsIn, type Window } from '../window';

export function settlementSlots(window: Window): Slots {
  const parties = actorsIn(window, ['between']);
  const qualities = termsIn(window, QUALITIES);
  return { parties: parties.length > 1 ? parties : undefined, qualities: qualities.length > 0 ? qualities : undefined };
}
