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

function words(duration: string, grammar: string, phrases: Phrases): string {
  const amounts = amountsOf(duration);
  if (amounts === undefined) return duration;
  const items = UNITS.flatMap((unit) =>
    amounts[unit] === undefined ? [] : [phrases.parts(`duration.${unit}`, { n: amounts[unit], case: grammar })],
  );
  return phrases.list(items, 'unit').reduce((text, part) => text + part.text, '');
}

/** A length of time in words, with its bound: "more than 1 hour, 30 minutes". */
export function showDuration({ value, upper, bound }: Omit<Duration, 'quote'>, phrases: Phrases): Part[] {
  const part = (iso: string, grammar = ''): Part => ({ type: 'duration', text: words(iso, grammar, phrases), datetime: iso });
  if (bound === 'exact') return [part(value)];
  const upperParts = upper === undefined ? {} : { upper: part(upper), obliqueUpper: part(upper, 'oblique') };
  return phrases.parts(`bound.${bound}`, { value: part(value), obliqueValue: part(value, 'oblique'), ...upperParts });
}
