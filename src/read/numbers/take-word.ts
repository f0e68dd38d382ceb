import { type Composition, entryOf, FULL, HUNDRED, mayAdd, put, TEN, UNIT } from './composition';
import { entriesAt } from './number-use';
import { scaleBy } from './scale-by';
import { takeOrdinal } from './take-ordinal';
import { takeFraction } from './take-part';
import type { NumberEntry, NumberWord } from './vocabulary';

/** Takes the word at a token, if it goes on with the number; `and` tells that a word for it stood before. */
export function takeWord(c: Composition, at: number, and: boolean): boolean {
  const token = c.reading.tokens[at]!;
  const entries = token.kind === 'word' ? entriesAt(c.vocabulary, token) : undefined;
  if (entries === undefined) return false;
  for (const entry of entries) {
    if (c.started && entry.prefixed) continue;
    // و written onto أحد makes it look like واحد: the reading that completes a compound wins
    if (entry.offset === 0 && entries.length > 1 && entry.word.unit !== undefined && isSplit(c, at + 1)) continue;
    if (take(c, entry, at, and)) {
      if (!c.started) {
        c.offset = entry.from;
        c.definite = entry.definite;
      }
      c.started = true;
      c.next = c.jump ?? at + 1;
      c.jump = undefined;
      return true;
    }
  }
  return false;
}

function take(c: Composition, { word, joined: writtenOn, definite }: NumberEntry, at: number, and: boolean): boolean {
  const started = c.started;
  const joined = started && (writtenOn || and);
  if (c.form === 'ordinal')
    return joined
      ? definite && takeBelowHundred(c, word, joined, definite, at)
      : word.isTenAfterUnit === true && c.filled === UNIT && put(c, 10, TEN);
  if (!started && word.boundOrdinal !== undefined && completesUnit(c, at + 1)) {
    c.form = 'ordinal';
    return put(c, word.boundOrdinal, UNIT);
  }
  if (!started && word.isArticle) {
    c.article = true;
    c.group = 1;
    c.filled = FULL;
    return true;
  }
  if (!started && !definite && word.fractionOfDefinite !== undefined && isDefiniteNoun(c, at + 1))
    return takeFraction(c, word.fractionOfDefinite, at);
  const onlyArticle = c.article && at === c.first + 1;
  if (word.isHundred && takeHundred(c, joined, definite, onlyArticle)) return true;
  if (word.scaled && c.filled === 0 && mayAdd(c, joined) && word.scaled.scale < c.lastScale) {
    c.chunk = word.scaled.value;
    c.total += c.chunk;
    c.lastScale = word.scaled.scale;
    c.afterHundred = true;
    return true;
  }
  if (word.scale && takeScale(c, word.scale, joined, definite, at)) return true;
  const collective = word.collective ?? (started ? word.articled : genitiveOf(c, word, at));
  if (collective !== undefined && !joined && (c.filled !== 0 ? collective >= 10 || onlyArticle : !started)) {
    c.group = c.filled === 0 ? collective : c.group * collective;
    c.filled = FULL;
    if (c.form === 'fraction') c.form = 'cardinal';
    // "a couple of thousand", "a couple of hundred"
    const isOfScale =
      entryOf(c, at + 1, (e) => e.word.isOf === true) &&
      entryOf(c, at + 2, ({ word: of }) => of.scale?.needs === 'nothing' || (of.isHundred === true && collective < 10));
    if (isOfScale) c.jump = at + 2;
    return true;
  }
  if (onlyArticle) return word.fraction !== undefined && takeFraction(c, word.fraction, at);
  if (word.isTenAfterUnit && started && !joined) return (c.filled & (UNIT | TEN)) === UNIT && put(c, 10, TEN);
  if (!mayAdd(c, joined)) return false;
  return takeBelowHundred(c, word, joined, definite, at);
}

/** «خمس السكان»: a noun with its article, and no number. */
function isDefiniteNoun({ reading: { tokens }, vocabulary }: Composition, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.gap !== ' ' || entriesAt(vocabulary, token) !== undefined) return false;
  const article = vocabulary.words.definite.split('|')[0]!;
  return article !== '' && token.text.length > article.length + 2 && token.text.startsWith(article);
}

/** «близько сотні»: one hundred, where the word before asks for the genitive. */
const genitiveOf = (c: Composition, { collectiveGenitive }: NumberWord, at: number): number | undefined =>
  collectiveGenitive !== undefined && c.vocabulary.genitiveAfter.has(c.reading.tokens[at - 1]?.text ?? '') ? collectiveGenitive : undefined;

function takeHundred(c: Composition, joined: boolean, definite: boolean, onlyArticle: boolean): boolean {
  const counted = c.started && !joined && !definite && c.filled !== 0 && (c.filled === FULL || (c.filled & HUNDRED) === 0);
  if (counted && (c.group < 100 || onlyArticle || (c.digits && !Number.isFinite(c.lastScale)))) {
    c.group = scaleBy(c.group, 100);
    c.filled = HUNDRED;
    c.afterHundred = true;
    return true;
  }
  return c.filled === 0 && mayAdd(c, joined) && put(c, 100, HUNDRED);
}

function takeScale(
  c: Composition,
  { value, needs }: NonNullable<NumberWord['scale']>,
  joined: boolean,
  definite: boolean,
  at: number,
): boolean {
  // مائة وألف ألف: the first ألف is the one that is added to the hundred
  const isOne = joined && c.filled === HUNDRED && entryOf(c, at + 1, (e) => e.offset === 0 && e.word.scale?.value === value) !== undefined;
  if (isOne) return put(c, 1, UNIT);
  if (joined || !c.started || c.filled === 0) {
    if (c.started && !joined && c.filled === 0 && c.chunk > 0 && !definite && needs !== 'genitive') {
      c.total += scaleBy(c.chunk, value) - c.chunk;
      c.chunk = scaleBy(c.chunk, value);
      return true;
    }
    const before = c.reading.tokens[at - 1]?.text ?? '';
    const alone = needs === 'nothing' || (needs === 'genitive' && c.vocabulary.genitiveAfter.has(before));
    if (c.filled !== 0 || !alone || !mayAdd(c, joined) || value >= c.lastScale) return false;
    c.group = 1;
  } else if (value >= c.lastScale) return false;
  c.chunk = scaleBy(c.group, value);
  c.total += c.chunk;
  if (c.form === 'fraction') c.form = 'cardinal';
  c.group = 0;
  c.filled = 0;
  c.lastScale = value;
  c.afterHundred = true;
  return true;
}

function takeBelowHundred(c: Composition, word: NumberWord, joined: boolean, definite: boolean, at: number): boolean {
  const { unitsFirst } = c.vocabulary.words;
  const free = (slots: number) => (c.filled & slots) === 0;
  if (word.ten !== undefined && free(TEN) && (free(UNIT) || (unitsFirst && joined))) return put(c, word.ten, unitsFirst ? TEN | UNIT : TEN);
  if (c.form === 'ordinal') return false;
  if (word.hundreds !== undefined && free(FULL)) return put(c, word.hundreds, HUNDRED);
  if (word.teen !== undefined && free(UNIT | TEN)) return put(c, word.teen, UNIT | TEN);
  if (word.unit !== undefined && (word.unit === 0 ? !c.started : free(UNIT) && (!unitsFirst || free(TEN))))
    return put(c, word.unit, word.unit === 0 ? FULL : UNIT);
  if (word.boundUnit !== undefined && free(UNIT | TEN) && completesUnit(c, at + 1)) return put(c, word.boundUnit, UNIT);
  if (word.half !== undefined && c.filled === 0) return put(c, word.half, FULL);
  if (word.fraction !== undefined && !c.started) return takeFraction(c, word.fraction, at);
  return word.ordinal !== undefined && takeOrdinal(c, word.ordinal, word.isOrdinalToo === true, definite);
}

/** أحد and اثنا are numbers only before عشر or a ten. */
function completesUnit(c: Composition, at: number): boolean {
  if (entryOf(c, at, ({ word, joined }) => (word.isTenAfterUnit && !joined) || (word.ten !== undefined && joined)) !== undefined)
    return true;
  return entryOf(c, at, (e) => e.word.isAnd === true) !== undefined && entryOf(c, at + 1, (e) => e.word.ten !== undefined) !== undefined;
}

/** Whether واحد before this token is و and أحد: always before عشر, before a ten inside a number. */
function isSplit(c: Composition, at: number): boolean {
  const isTeen = entryOf(c, at, ({ word, joined }) => word.isTenAfterUnit === true && !joined) !== undefined;
  return isTeen || (c.started && completesUnit(c, at));
}
