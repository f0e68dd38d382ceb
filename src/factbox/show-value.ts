import type { Quote } from '../model/quote';
import type { Duration, Quantity, TimeValue } from '../model/values';
import type { Scene } from './scene';
import { showDuration } from './show-duration';
import { showName } from './show-name';
import { showQuantity } from './show-quantity';
import { showQuote } from './show-quote';
import { showTime } from './show-time';
import type { Part } from './view';

/**
 * Any value of any slot as pieces: actors, places, numbers, durations, dates, quotes, words of a closed vocabulary, lists of them, `unknown` and `none`.
 * `terms` is the prefix of the labels of the slot's vocabulary. A value of no known shape is shown as JSON, so that nothing is dropped.
 */
export function showValue(value: unknown, scene: Scene, terms?: string): readonly Part[] {
  const { phrases, actors, places } = scene;
  if (typeof value === 'string')
    return [{ type: 'term', text: phrases.word(/^(?:unknown|none)$/.test(value) ? 'open' : `${terms}`, value), value }];
  if (Array.isArray(value)) return phrases.list(value.map((each) => showValue(each, scene, terms)));
  if (Object(value) !== value) return [{ type: 'text', text: String(value) }];
  const { actor, place, start, unit, precision, bound, by, persons } = value as Record<string, unknown>;
  if (actor) return [showName('actor', actor, actors, scene)];
  if (place) return [showName('place', place, places, scene)];
  if (start !== undefined) return showQuote(value as Quote, scene);
  if (unit !== undefined) return showQuantity(value as Quantity, scene);
  if (precision) return showTime(value as TimeValue, scene);
  if (bound) return showDuration(value as Duration, scene);
  if (by && persons) return phrases.parts('colon', { label: showValue(by, scene), value: showValue(persons, scene) });
  return [{ type: 'text', text: JSON.stringify(value) }];
}
