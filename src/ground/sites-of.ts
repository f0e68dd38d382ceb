import type { Quote } from '../model/quote';
import type { ActorRef, Duration, PlaceRef, Quantity, TimeValue } from '../model/values';
import { OPEN_VALUES } from '../model/vocabulary';

export type Path = readonly (string | number)[];

interface SiteBase<T extends string, V> {
  readonly type: T;
  readonly value: V;
  /** Keys and indices from where the walk began. */
  readonly path: Path;
}

/** Something in a claim that stands on words of a text. */
export type Site =
  | SiteBase<'quote', Quote>
  | SiteBase<'quantity', Quantity>
  | SiteBase<'duration', Duration>
  | SiteBase<'time', TimeValue>
  | SiteBase<'actor', ActorRef>
  | SiteBase<'place', PlaceRef>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Not the slot of the same name that the content of a visit has: a reference, or a word for a place left open. */
const isId = (place: unknown): boolean => !isObject(place) && !(OPEN_VALUES as readonly unknown[]).includes(place);

function typeOf(value: Record<string, unknown>): Site['type'] | undefined {
  if ('actor' in value) return 'actor';
  if ('place' in value && isId(value.place)) return 'place';
  if ('start' in value) return 'quote';
  if ('value' in value && 'quote' in value) return 'unit' in value ? 'quantity' : 'stated' in value ? 'time' : 'duration';
  return undefined;
}

/**
 * Every quote and every value of a claim (or of any part of one), outermost first, in the order of the fields. The quote of a value is a site of its own.
 *
 * @example
 * sitesOf({ area: { place: 'kursk', quote: { document: 'd', start: 0, end: 5, exact: 'Kursk' } } }).map((site) => site.path.join('.')); // → ['area', 'area.quote']
 */
export function sitesOf(value: unknown, path: Path = []): Site[] {
  const sites: Site[] = [];
  collect(value, path, sites);
  return sites;
}

function collect(value: unknown, path: Path, sites: Site[]): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, [...path, index], sites);
    return;
  }
  if (!isObject(value)) return;
  const type = typeOf(value);
  if (type !== undefined) sites.push({ type, value, path } as unknown as Site);
  if (type === 'quote') return;
  for (const key of Object.keys(value)) {
    const child = value[key];
    if (typeof child === 'object') collect(child, [...path, key], sites);
  }
}
