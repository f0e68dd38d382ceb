import { EXTENTS, PERMANENCES, TARGETS } from '../../model/vocabulary';
import type { Slots } from '../content';
import { actorsIn, durationsIn, isOfClauseBefore, placeBefore, placeIn, termIn, termsIn, timeIn, type Window } from '../window';

/** "Energy infrastructure" is the target energy: infrastructure by itself only where nothing says which. */
export function ceasefireSlots(window: Window): Slots {
  const all: string[] = termsIn(window, TARGETS, window.matter.first);
  if (!all.includes('civilian') && termsIn(window, ['civilian-site'], window.matter.first).length > 0) all.push('civilian');
  const targets = all.length > 1 ? all.filter((target) => target !== 'infrastructure') : all;
  const parties = actorsIn(window, ['between']);
  const extent = termIn(window, 'extent', EXTENTS) ?? (targets.length > 0 ? 'partial' : undefined);
  return {
    parties: parties.length > 1 ? parties : undefined,
    duration: durationsIn(window).find((duration) => !isOfClauseBefore(window, duration)),
    extent,
    targets: targets.length > 0 ? targets : undefined,
    area: placeIn(window) ?? placeBefore(window),
    permanence: termIn(window, 'permanence', PERMANENCES),
    proposer: window.owners.length === 1 ? window.owners[0] : undefined,
    time: timeIn(window, true),
  };
}
