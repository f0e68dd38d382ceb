import type { Readings } from './readings';
import type { Discrepancy, Span } from './reread';
import type { KnownActor } from './reread-actor';
import { rereadActor, rereadPlace } from './reread-actor';
import { rereadDuration } from './reread-duration';
import { rereadQuantity } from './reread-quantity';
import { rereadTime } from './reread-time';
import type { Site } from './sites-of';

/**
 * Reads a recorded value again from its own quote. An empty list: the words say the same. `undefined`: the words say no value of that type.
 *
 * @param quote where the quote stands in the text that was read
 */
export function rereadSite(site: Site, quote: Span, readings: Readings, actor?: KnownActor): readonly Discrepancy[] | undefined {
  switch (site.type) {
    case 'quantity':
      return rereadQuantity(site.value, quote, readings.quantities, readings.numbers);
    case 'duration':
      return rereadDuration(site.value, quote, readings.durations);
    case 'time':
      return rereadTime(site.value, quote, readings.times);
    case 'actor':
      return rereadActor(site.value, quote, readings.actors, actor);
    case 'place':
      return rereadPlace(site.value, quote, readings.places);
    case 'quote':
      return [];
  }
}
