import type { Bound, TimeBound } from '../model/vocabulary';
import type { Scene } from './scene';
import type { Part } from './view';

/** What stands behind a bound: a number or a length, in the oblique case where the bound governs one. */
type Shown<T> = (value: T, grammar?: 'oblique') => readonly Part[];

/** A value with its bound: "at least 3 months", "2 to 3 billion US dollars". `first` shows the lower end of a range where it says less than the upper. */
export function bounded<T>(
  { value, upper, bound }: { readonly value: T; readonly upper?: T | undefined; readonly bound?: Bound | TimeBound | undefined },
  show: Shown<T>,
  { phrases }: Scene,
  first = show,
): readonly Part[] {
  const id = `bound.${bound}`;
  const isRange = bound === 'range';
  // an exact one has no bound to tell, and a range without its end is no range
  if (!phrases.has(id) || (isRange && upper === undefined)) return show(value);
  const lower = isRange ? first : show;
  const last = upper ?? value;
  return phrases.parts(id, {
    value: lower(value),
    obliqueValue: lower(value, 'oblique'),
    upper: show(last),
    obliqueUpper: show(last, 'oblique'),
  });
}
