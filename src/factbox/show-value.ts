import type { Quote } from '../model/quote';
import type { Duration, Quantity, TimeValue } from '../model/values';
import { directionOf } from './direction-of';
import type { Scene } from './scene';
import { showDuration } from './show-duration';
import { showName } from './show-name';
import { showQuantity } from './show-quantity';
import { showTime } from './show-time';
import type { Direction, Part } from './view';

/** The language that a document is in, and its direction. */
export function languageOf(document: string, { documents }: Scene): { readonly lang: string; readonly dir: Direction } {
  const lang = documents.get(document)?.language ?? 'und';
  return { lang, dir: directionOf(lang) };
}

/** The words of a quote, in their own language; where only cited, the place of the words. */
export function showQuote({ exact, document, start, end }: Quote, scene: Scene): Part[] {
  const { phrases } = scene;
  if (exact === undefined) return phrases.parts('cited', { start, end });
  const { lang, dir } = languageOf(document, scene);
  // “ and ” keep their shape where the direction turns, and then look reversed; Unicode mirrors « and ». They turn with the words: else a second line parts them from their ends
  if (dir !== phrases.locale.direction) return [{ type: 'quote', text: `«${exact}»`, lang, dir }];
  return phrases.parts('quote', { text: { type: 'quote', text: exact, lang, dir } });
}

/**
 * Any value of any slot as pieces: actors, places, numbers, durations, dates, quotes, words of a closed vocabulary, lists of them, `unknown` and `none`.
 * `terms` is the prefix of the labels of the slot's vocabulary. A value of no known shape is shown as JSON, so that nothing is dropped.
 */
export function showValue(value: unknown, terms: string | undefined, scene: Scene): readonly Part[] {
  const { phrases, actors, places } = scene;
  if (typeof value === 'string')
    return [{ type: 'term', text: phrases.word(/^(?:unknown|none)$/.test(value) ? 'open' : `${terms}`, value), value }];
  if (Array.isArray(value)) return phrases.list(value.map((each) => showValue(each, terms, scene)));
  if (typeof value !== 'object' || value === null) return [{ type: 'text', text: String(value) }];
  const { actor, place, start, unit, precision, bound, by, persons } = value as Record<string, unknown>;
  if (actor) return [showName('actor', `${actor}`, actors.get(`${actor}`), scene)];
  if (place) return [showName('place', `${place}`, places.get(`${place}`), scene)];
  if (start !== undefined) return showQuote(value as Quote, scene);
  if (unit !== undefined) return showQuantity(value as Quantity, scene);
  if (precision) return showTime(value as TimeValue, scene);
  if (bound) return showDuration(value as Duration, scene);
  if (by && persons) return phrases.parts('colon', { label: showValue(by, undefined, scene), value: showValue(persons, undefined, scene) });
  return [{ type: 'text', text: JSON.stringify(value) }];
}
