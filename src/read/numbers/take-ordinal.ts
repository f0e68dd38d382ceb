import { type Composition, FULL, HUNDRED, TEN, UNIT } from './composition';
import { scaleBy } from './scale-by';

/** Takes an ordinal, which ends a number where units come last. */
export function takeOrdinal(c: Composition, value: number, isAlsoAnother: boolean, definite: boolean): boolean {
  // "$280 million first mortgage notes": only a scale is said as an ordinal behind digits
  if (c.digits && value < 1000) return false;
  // "twenty-second" is an ordinal, "one second" is not
  if (!fitsOrdinal(c, value, definite) || (isAlsoAnother && c.started && (c.filled & TEN) === 0 && c.filled !== HUNDRED)) return false;
  c.form = 'ordinal';
  if (value >= 100 && c.filled !== 0) c.group = scaleBy(c.group, value);
  else c.group += value;
  c.filled |= value < 10 ? UNIT : value < 20 ? UNIT | TEN : FULL;
  return true;
}

/** Whether an ordinal of a value goes on with what stands: two hundred and *fifth*, two *thousandth*. */
export function fitsOrdinal(c: Composition, value: number, definite = false): boolean {
  const { unitsFirst } = c.vocabulary.words;
  // المئة والخامسة والعشرون: every part has the article
  if (unitsFirst) return !c.started || (definite && c.definite && (c.filled === HUNDRED || c.filled === 0));
  if (value >= 1000) return value < c.lastScale;
  if (value >= 100) return c.filled === 0 || (c.filled !== FULL && c.group < 10 && c.vocabulary.words.hundred !== '');
  return (c.filled & (value < 10 ? UNIT : UNIT | TEN)) === 0;
}
