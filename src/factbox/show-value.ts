import type { Actor, Place } from '../model/actor';
import type { Quote } from '../model/quote';
import type { Duration, Quantity, TimeValue } from '../model/values';
import { directionOf } from './direction-of';
import type { Phrases } from './phrases';
import { showDuration } from './show-duration';
import { showName } from './show-name';
import { showQuantity } from './show-quantity';
import { showTime, type TimeOptions } from './show-time';
import type { Part } from './view';

/** What showing a value of a dossier takes: the words, and what the dossier's ids stand for. */
export interface Scene {
  readonly phrases: Phrases;
  readonly times: TimeOptions;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  /** Language of each document by id. */
  readonly languages: ReadonlyMap<string, string>;
}

/** The words of a quote, in their own language; where only cited, the place of the words. */
export function showQuote(quote: Quote, { phrases, languages }: Scene): Part[] {
  if (quote.exact === undefined) return phrases.parts('cited', { start: quote.start, end: quote.end });
  const lang = languages.get(quote.document) ?? 'und';
  const dir = directionOf(lang);
  // “ and ” keep their shape where the direction turns, and then look reversed; Unicode mirrors « and ». They turn with the words: else a second line parts them from their ends
  if (dir !== phrases.locale.direction) return [{ type: 'quote', text: `«${quote.exact}»`, lang, dir }];
  return phrases.parts('quote', { text: { type: 'quote', text: quote.exact, lang, dir } });
}

function showTerm(word: string, terms: string | undefined, { phrases }: Scene): Part {
  const id = word === 'unknown' || word === 'none' ? `open.${word}` : `${terms}.${word}`;
  return { type: 'term', text: phrases.has(id) ? phrases.text(id) : word, value: word };
}

/**
 * Any value of any slot as pieces: actors, places, numbers, durations, dates, quotes, words of a closed vocabulary, lists of them, `unknown` and `none`.
 * `terms` is the prefix of the labels of the slot's vocabulary. A value of no known shape is shown as JSON, so that nothing is dropped.
 */
export function showValue(value: unknown, terms: string | undefined, scene: Scene): Part[] {
  const { phrases, actors, places, times } = scene;
  if (typeof value === 'string') return [showTerm(value, terms, scene)];
  if (Array.isArray(value)) return phrases.list(value.map((each) => showValue(each, terms, scene)));
  if (typeof value !== 'object' || value === null) return [{ type: 'text', text: String(value) }];
  if ('actor' in value) return [showName('actor', String(value.actor), actors.get(String(value.actor)), phrases)];
  if ('place' in value) return [showName('place', String(value.place), places.get(String(value.place)), phrases)];
  if ('document' in value && 'start' in value) return showQuote(value as Quote, scene);
  if ('unit' in value) return showQuantity(value as Quantity, phrases);
  if ('precision' in value) return showTime(value as TimeValue, phrases, times);
  if ('bound' in value) return showDuration(value as Duration, phrases);
  if ('by' in value && 'persons' in value) {
    return phrases.parts('of-actor', { actor: showValue(value.by, undefined, scene), value: showValue(value.persons, undefined, scene) });
  }
  return [{ type: 'text', text: JSON.stringify(value) }];
}
