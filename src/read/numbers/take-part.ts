import { type Composition, close, entryOf, FULL, UNIT } from './composition';
import { addedPartAt, compoundDenominatorAt, decimalsAt, denominatorAt, type Part } from './fractions';
import { scaleBy } from './scale-by';
import { fitsOrdinal } from './take-ordinal';

/** Half and quarter at the beginning: alone, or of a scale: "half a million", نصف مليون. */
export function takeFraction(c: Composition, value: number, at: number): boolean {
  c.group = value;
  c.filled = FULL;
  c.form = 'fraction';
  let from = at + 1;
  if (entryOf(c, from, (e) => e.word.isOf === true)) from += 1;
  if (entryOf(c, from, (e) => e.word.isArticle === true)) from += 1;
  const whole = entryOf(c, from, ({ word, offset }) => offset === 0 && (word.scale ?? word.collective) !== undefined)?.word;
  if (from > at + 1 && whole !== undefined) multiply(c, whole.scale?.value ?? whole.collective ?? 1, from + 1);
  return true;
}

/** "three quarters of *a million*": what the parts are of, where it is a number with its article. */
function takeWhole(c: Composition, at: number): void {
  if (entryOf(c, at, (e) => e.word.isArticle === true) === undefined) return;
  const scale = entryOf(c, at + 1, ({ word, offset }) => offset === 0 && word.scale !== undefined)?.word.scale;
  if (scale === undefined) return;
  multiply(c, scale.value, undefined);
  c.next = at + 2;
}

function multiply(c: Composition, factor: number, next: number | undefined): void {
  c.group = scaleBy(c.group, factor);
  c.form = 'cardinal';
  c.jump = next;
}

/** A part after the number: decimals in words, "and a half", "two *thirds*". */
export function takePart(c: Composition, at: number): boolean {
  if (c.form !== 'cardinal') return false;
  const place = [c.reading, c.vocabulary, at] as const;
  const onlyArticle = c.article && at === c.first + 1;
  const decimals = entryOf(c, at, (e) => e.word.isPoint === true) && decimalsAt([c.reading, c.vocabulary, at + 1]);
  if (decimals !== undefined && Number.isSafeInteger(c.total + c.group)) {
    c.group = Number(`${c.total + c.group}.${decimals.digits}`);
    c.total = 0;
    return close(c, decimals.next, 'cardinal');
  }
  const added = onlyArticle ? undefined : addedPartAt(place, c.digits);
  if (added !== undefined) return add(c, added);
  if (c.digits) return false;
  const compound = Number.isFinite(c.lastScale) ? undefined : compoundDenominatorAt(place, (c.filled & UNIT) !== 0);
  const under = compound ?? denominatorAt(place);
  if (under === undefined) return false;
  const word = entryOf(c, under.next - 1, (e) => (e.word.denominator ?? e.word.ordinal) !== undefined)?.word;
  // "twenty-three fifths": a word that is nothing else may stand under anything
  const isOnlyPart = word?.ordinal === undefined && word?.fraction === undefined;
  if (!isOnlyPart && (Number.isFinite(c.lastScale) || (compound !== undefined && c.group !== 1))) return false;
  if (!isNumerator(c, onlyArticle, isOnlyPart) || (under.value <= c.group && !isOnlyPart)) return false;
  const isOf = entryOf(c, under.next, (e) => e.word.isOf === true) !== undefined;
  const after = c.reading.tokens[under.next];
  // "a third round" and "two hundredth" are ordinals; "a third of them" is a part
  if (word?.ordinal !== undefined && !isOf) {
    if (onlyArticle ? after?.kind === 'word' && after.gap !== '\n' : fitsOrdinal(c, word.ordinal)) return false;
  }
  c.group = (c.total + c.group) / under.value;
  c.total = 0;
  close(c, under.next, 'fraction');
  if (isOf) takeWhole(c, under.next + 1);
  return true;
}

function isNumerator(c: Composition, onlyArticle: boolean, isOnlyPart: boolean): boolean {
  return (
    onlyArticle || ((c.filled !== 0 || (isOnlyPart && c.total > 0)) && Number.isInteger(c.group) && ((c.filled & UNIT) !== 0 || isOnlyPart))
  );
}

function add(c: Composition, { value, next }: Part): boolean {
  if (c.filled !== 0 || !Number.isFinite(c.lastScale)) {
    c.group += value;
    return close(c, next, 'fraction');
  }
  c.total += scaleBy(value, c.lastScale);
  // the scale may be said again: «مليون ونصف المليون», «مليون ونصف مليون»
  const again = entryOf(c, next, (e) => (e.definite || e.offset === 0) && !e.joined && e.word.scale?.value === c.lastScale);
  return close(c, again === undefined ? next : next + 1, 'cardinal');
}
