import { LEVELS, MEDIUMS } from '../../model/vocabulary';
import type { Slots } from '../content';
import { actorsIn, distinct, durationIn, HAPPENS, placeIn, termIn, timeIn, type Window } from '../window';

/** Who talks is whoever the clause names: its subject and those "with" or "between" whom. */
export function talksSlots(window: Window, act: string): Slots {
  const others = actorsIn(window, ['with', 'between']);
  const genitive = actorsIn({ ...window, next: Math.min(window.next, window.matter.next + 6) }, [undefined, 'of'], {
    from: window.matter.next,
  });
  const named = window.agents.filter((ref) => ref.start !== undefined);
  const together = act === 'hold' || act === 'plan' ? distinct([...named, ...genitive, ...others]) : distinct([...genitive, ...others]);
  return {
    participants: together.length > 1 ? together : 'unknown',
    medium: termIn(window, 'medium', MEDIUMS),
    level: termIn(window, 'level', LEVELS),
    time: timeIn(window, !HAPPENS.has(act)),
    duration: durationIn(window),
    venue: placeIn(window),
  };
}
