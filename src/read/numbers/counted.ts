import { durationsOf } from '../durations';
import { quantitiesOf } from '../quantities';
import { once, type Reading } from '../reading';
import { type Numeral, numeralsOf } from './scan';

/** Where the numerals begin that stand in a quantity or a length of time, UTF-16. */
const counting = once((reading): ReadonlySet<number> => {
  const spans = [...quantitiesOf(reading), ...durationsOf(reading)].sort((a, b) => a.start - b.start);
  const starts = new Set<number>();
  let at = 0;
  for (const { start } of numeralsOf(reading)) {
    while (at < spans.length && spans[at]!.end <= start) at += 1;
    if (spans[at] !== undefined && spans[at]!.start <= start) starts.add(start);
  }
  return starts;
});

/** Whether a numeral counts or measures something. */
export const isCounted = (reading: Reading, { start }: Numeral): boolean => counting(reading).has(start);
