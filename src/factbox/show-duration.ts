import type { DurationUnit } from '../languages/words/messages';
import type { Duration } from '../model/values';
import type { Phrases } from './phrases';
import type { Part } from './view';

const ISO = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const satisfies readonly DurationUnit[];

/** The amounts of an ISO 8601 duration by unit; `undefined` for what is none. */
export function amountsOf(duration: string): Partial<Record<DurationUnit, number>> | undefined {
  const match = ISO.exec(duration);
  if (match === null) return undefined;
  return Object.fromEntries(UNITS.flatMap((unit, index) => (match[index + 1] === undefined ? [] : [[unit, Number(match[index + 1])]])));
}

function words(duration: string, phrases: Phrases): string {
  const amounts = amountsOf(duration);
  if (amounts === undefined) return duration;
  const items = UNITS.flatMap((unit) => (amounts[unit] === undefined ? [] : [phrases.parts(`duration.${unit}`, { n: amounts[unit] })]));
  return phrases.list(items, 'unit').reduce((text, part) => text + part.text, '');
}

/** A length of time in words, with its bound: "more than 1 hour, 30 minutes". */
export function showDuration({ value, upper, bound }: Omit<Duration, 'quote'>, phrases: Phrases): Part[] {
  const part = (iso: string): Part => ({ type: 'duration', text: words(iso, phrases), datetime: iso });
  if (bound === 'exact') return [part(value)];
  return phrases.parts(`bound.${bound}`, { value: part(value), ...(upper === undefined ? {} : { upper: part(upper) }) });
}
