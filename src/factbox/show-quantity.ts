import type { Quantity } from '../model/values';
import type { Phrases } from './phrases';
import type { Part } from './view';

/** A number of something: "175 prisoners", "at least 40 drones", "2 to 3 billion US dollars". A unit without a counting form is shown as its slug. */
export function showQuantity({ value, upper, bound, unit }: Omit<Quantity, 'quote'>, phrases: Phrases): Part[] {
  const part = (n: number, text: string): Part => ({ type: 'number', text, value: n, unit });
  const bare = (n: number): string => phrases.number(n, { maximumFractionDigits: 6 });
  const counted = (n: number, grammar = ''): string => {
    if (/^[A-Z]{3}$/.test(unit)) {
      const style = {
        style: 'currency',
        currency: unit,
        currencyDisplay: 'name',
        maximumFractionDigits: 2,
        minimumFractionDigits: 0,
      } as const;
      return phrases.number(n, style);
    }
    const id = `count.${unit}`;
    return phrases.has(id) ? phrases.text(id, { n, case: grammar }) : phrases.text('count.other', { n, unit });
  };
  if (bound === 'exact') return [part(value, counted(value))];
  if (bound === 'range' && upper === undefined) return [part(value, counted(value))];
  const first = bound === 'range' ? () => bare(value) : (grammar?: string) => counted(value, grammar);
  const upperParts =
    upper === undefined ? {} : { upper: part(upper, counted(upper)), obliqueUpper: part(upper, counted(upper, 'oblique')) };
  return phrases.parts(`bound.${bound}`, { value: part(value, first()), obliqueValue: part(value, first('oblique')), ...upperParts });
}
