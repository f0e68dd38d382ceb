import type { Reading } from '../reading';
import { type DigitRun, digitsAt } from './digits';
import { addedPartAt, decimalsAt, denominatorAt, entryAt, type Part } from './fractions';
import { scaleBy } from './scale-by';
import type { NumberEntry, NumberVocabulary, NumberWord } from './vocabulary';

/** A number in words, or in digits with words after them. */
export interface Composed {
  readonly value: number;
  readonly next: number;
  readonly form: 'cardinal' | 'ordinal' | 'fraction';
  /** Some of it is in digits. */
  readonly digits: boolean;
  /** Code units of proclitics on its first word. */
  readonly offset: number;
}

/** The slots of a group below a thousand. */
const UNIT = 1;
const TEN = 2;
const HUNDRED = 4;
const FULL = 7;

/**
 * Reads the longest number that begins at a token, left to right: a group below a thousand fills up slot by slot (hundreds, tens, units, in the order of the
 * language), a scale multiplies it, and smaller groups follow. What does not fit the grammar begins the next number.
 */
export function composeAt(reading: Reading, vocabulary: NumberVocabulary, first: number, lead?: DigitRun): Composed | undefined {
  return new Composer(reading, vocabulary, first, lead).run();
}

class Composer {
  #total = 0;
  #group = 0;
  #filled = 0;
  #lastScale = Number.POSITIVE_INFINITY;
  /** The last `group × scale`, which a scale right after multiplies again: «сто тысяч миллионов», مئة ألف مليون. */
  #chunk = 0;
  #afterHundred = false;
  #form: Composed['form'] = 'cardinal';
  #digits = false;
  #next: number;
  /** Where a word that took more than itself ends. */
  #jump: number | undefined;
  #started = false;
  #offset = 0;
  #article = false;
  readonly #first: number;
  readonly #reading: Reading;
  readonly #vocabulary: NumberVocabulary;

  constructor(reading: Reading, vocabulary: NumberVocabulary, first: number, lead?: DigitRun) {
    this.#reading = reading;
    this.#vocabulary = vocabulary;
    this.#first = first;
    this.#next = lead?.next ?? first;
    if (lead !== undefined) {
      this.#group = lead.value;
      this.#filled = FULL;
      this.#form = lead.form;
      this.#digits = true;
      this.#started = true;
    }
  }

  run(): Composed | undefined {
    while (this.#step());
    if (!this.#started || (this.#article && this.#next === this.#first + 1)) return undefined;
    return { value: this.#total + this.#group, next: this.#next, form: this.#form, digits: this.#digits, offset: this.#offset };
  }

  /** Takes what stands next, if it belongs. */
  #step(): boolean {
    const { tokens } = this.#reading;
    let at = this.#next;
    let token = tokens[at];
    if (token === undefined || (this.#started && token.gap === '\n')) return false;
    if (!this.#started) return this.#takeWord(at, false);
    if (this.#takePart(at)) return true;
    if (token.kind === 'mark') {
      const after = tokens[at + 1];
      if (after?.kind !== 'word' || !this.#passes(token.text, token.gap, after.gap)) return false;
      at += 1;
      token = after;
    }
    if (token.kind === 'digits') return this.#takeDigits(at);
    const and = this.#entry(at, (e) => e.word.isAnd === true) !== undefined;
    if (and) {
      at += 1;
      token = tokens[at];
      if (token === undefined || token.gap === '\n') return false;
      if (token.kind === 'digits') return this.#takeDigits(at);
    }
    return this.#takeWord(at, and);
  }

  #entry(at: number, fits: (entry: NumberEntry) => boolean): NumberEntry | undefined {
    return entryAt([this.#reading, this.#vocabulary, at], fits);
  }

  /** Marks inside a number: twenty-one, "two million, five hundred thousand". */
  #passes(mark: string, gap: string, gapAfter: string): boolean {
    const { words } = this.#vocabulary;
    if (mark === ',') return words.comma && gap === '' && this.#filled === 0 && Number.isFinite(this.#lastScale);
    return mark === '-' && !this.#digits && !words.unitsFirst && gap === gapAfter && (gap === '' || this.#filled === TEN);
  }

  #takeWord(at: number, and: boolean): boolean {
    const token = this.#reading.tokens[at]!;
    const entries = token.kind === 'word' ? this.#vocabulary.entries.get(token.text) : undefined;
    if (entries === undefined) return false;
    for (const entry of entries) {
      if (this.#started && entry.prefixed) continue;
      // و written onto أحد makes it look like واحد: the reading that completes a compound wins
      if (entry.offset === 0 && entries.length > 1 && entry.word.unit !== undefined && this.#isSplit(at + 1)) continue;
      if (this.#take(entry, at, and)) {
        if (!this.#started) this.#offset = entry.from;
        this.#started = true;
        this.#next = this.#jump ?? at + 1;
        this.#jump = undefined;
        return true;
      }
    }
    return false;
  }

  #take({ word, joined: writtenOn, definite }: NumberEntry, at: number, and: boolean): boolean {
    const started = this.#started;
    const joined = started && (writtenOn || and);
    if (this.#form === 'ordinal')
      return joined
        ? this.#takeBelowHundred(word, joined, at)
        : word.isTenAfterUnit === true && this.#filled === UNIT && this.#put(10, TEN);
    if (!started && word.boundOrdinal !== undefined && this.#completesUnit(at + 1)) {
      this.#form = 'ordinal';
      return this.#put(word.boundOrdinal, UNIT);
    }
    if (!started && word.isArticle) {
      this.#article = true;
      this.#group = 1;
      this.#filled = FULL;
      return true;
    }
    const onlyArticle = this.#article && at === this.#first + 1;
    if (word.isHundred && this.#takeHundred(joined, definite, onlyArticle)) return true;
    if (word.scaled && this.#filled === 0 && this.#mayAdd(joined) && word.scaled.scale < this.#lastScale) {
      this.#chunk = word.scaled.value;
      this.#total += this.#chunk;
      this.#lastScale = word.scaled.scale;
      this.#afterHundred = true;
      return true;
    }
    if (word.scale && this.#takeScale(word.scale, joined, definite, at)) return true;
    const collective = word.collective ?? (started ? word.articled : undefined);
    if (collective !== undefined && !joined && (this.#filled !== 0 ? collective >= 10 || onlyArticle : !started)) {
      this.#group = this.#filled === 0 ? collective : this.#group * collective;
      this.#filled = FULL;
      return true;
    }
    if (onlyArticle) return word.fraction !== undefined && this.#takeFraction(word.fraction, at);
    if (word.isTenAfterUnit && started && !joined) return (this.#filled & (UNIT | TEN)) === UNIT && this.#put(10, TEN);
    if (!this.#mayAdd(joined)) return false;
    return this.#takeBelowHundred(word, joined, at);
  }

  /** Whether the next part may be added to what stands: by و in Arabic, with "and" only after a hundred in English, by nothing in Russian. */
  #mayAdd(joined: boolean): boolean {
    if (!this.#started) return true;
    const rule = this.#vocabulary.words.joined;
    return rule === 'always' ? joined : !joined || (rule === 'after-hundred' && this.#afterHundred);
  }

  #put(value: number, slots: number): boolean {
    this.#group += value;
    this.#filled |= slots;
    this.#afterHundred = (slots & HUNDRED) !== 0 && slots !== FULL;
    return true;
  }

  #takeHundred(joined: boolean, definite: boolean, onlyArticle: boolean): boolean {
    const counted =
      this.#started && !joined && !definite && this.#filled !== 0 && (this.#filled === FULL || (this.#filled & HUNDRED) === 0);
    if (counted && (this.#group < 100 || onlyArticle)) {
      this.#group = scaleBy(this.#group, 100);
      this.#filled = HUNDRED;
      this.#afterHundred = true;
      return true;
    }
    return this.#filled === 0 && this.#mayAdd(joined) && this.#put(100, HUNDRED);
  }

  #takeScale({ value, needs }: NonNullable<NumberWord['scale']>, joined: boolean, definite: boolean, at: number): boolean {
    // مائة وألف ألف: the first ألف is the one that is added to the hundred
    const isOne =
      joined && this.#filled === HUNDRED && this.#entry(at + 1, (e) => e.offset === 0 && e.word.scale?.value === value) !== undefined;
    if (isOne) return this.#put(1, UNIT);
    if (joined || !this.#started || this.#filled === 0) {
      if (this.#started && !joined && this.#filled === 0 && this.#chunk > 0 && !definite && needs !== 'genitive') {
        this.#total += scaleBy(this.#chunk, value) - this.#chunk;
        this.#chunk = scaleBy(this.#chunk, value);
        return true;
      }
      const before = this.#reading.tokens[at - 1]?.text ?? '';
      const alone = needs === 'nothing' || (needs === 'genitive' && this.#vocabulary.genitiveAfter.has(before));
      if (this.#filled !== 0 || !alone || !this.#mayAdd(joined) || value >= this.#lastScale) return false;
      this.#group = 1;
    } else if (value >= this.#lastScale) return false;
    this.#chunk = scaleBy(this.#group, value);
    this.#total += this.#chunk;
    if (this.#form === 'fraction') this.#form = 'cardinal';
    this.#group = 0;
    this.#filled = 0;
    this.#lastScale = value;
    this.#afterHundred = true;
    return true;
  }

  #takeBelowHundred(word: NumberWord, joined: boolean, at: number): boolean {
    const { unitsFirst } = this.#vocabulary.words;
    const free = (slots: number) => (this.#filled & slots) === 0;
    if (word.ten !== undefined && free(TEN) && (free(UNIT) || (unitsFirst && joined)))
      return this.#put(word.ten, unitsFirst ? TEN | UNIT : TEN);
    if (this.#form === 'ordinal') return false;
    if (word.hundreds !== undefined && free(FULL)) return this.#put(word.hundreds, HUNDRED);
    if (word.teen !== undefined && free(UNIT | TEN)) return this.#put(word.teen, UNIT | TEN);
    if (word.unit !== undefined && (word.unit === 0 ? !this.#started : free(UNIT) && (!unitsFirst || free(TEN))))
      return this.#put(word.unit, word.unit === 0 ? FULL : UNIT);
    if (word.boundUnit !== undefined && free(UNIT | TEN) && this.#completesUnit(at + 1)) return this.#put(word.boundUnit, UNIT);
    if (word.half !== undefined && this.#filled === 0) return this.#put(word.half, FULL);
    if (word.fraction !== undefined && !this.#started) return this.#takeFraction(word.fraction, at);
    return word.ordinal !== undefined && this.#takeOrdinal(word.ordinal, word.isOrdinalToo === true);
  }

  /** أحد and اثنا are numbers only before عشر or a ten. */
  #completesUnit(at: number): boolean {
    if (this.#entry(at, ({ word, joined }) => (word.isTenAfterUnit && !joined) || (word.ten !== undefined && joined)) !== undefined)
      return true;
    return (
      this.#entry(at, (e) => e.word.isAnd === true) !== undefined && this.#entry(at + 1, (e) => e.word.ten !== undefined) !== undefined
    );
  }

  /** Whether واحد before this token is و and أحد: always before عشر, before a ten inside a number. */
  #isSplit(at: number): boolean {
    const isTeen = this.#entry(at, ({ word, joined }) => word.isTenAfterUnit === true && !joined) !== undefined;
    return isTeen || (this.#started && this.#completesUnit(at));
  }

  #takeOrdinal(value: number, isAlsoAnother: boolean): boolean {
    // "twenty-second" is an ordinal, "one second" is not
    if (!this.#fitsOrdinal(value) || (isAlsoAnother && this.#started && (this.#filled & TEN) === 0 && this.#filled !== HUNDRED))
      return false;
    this.#form = 'ordinal';
    if (value >= 100 && this.#filled !== 0) this.#group = scaleBy(this.#group, value);
    else this.#group += value;
    this.#filled |= value < 10 ? UNIT : value < 20 ? UNIT | TEN : FULL;
    return true;
  }

  #fitsOrdinal(value: number): boolean {
    const { unitsFirst } = this.#vocabulary.words;
    if (unitsFirst) return !this.#started;
    if (value >= 1000) return value < this.#lastScale;
    if (value >= 100) return this.#filled === 0 || (this.#filled !== FULL && this.#group < 10 && this.#vocabulary.words.hundred !== '');
    return (this.#filled & (value < 10 ? UNIT : UNIT | TEN)) === 0;
  }

  /** Half and quarter at the beginning: alone, or of a scale: "half a million", نصف مليون. */
  #takeFraction(value: number, at: number): boolean {
    this.#group = value;
    this.#filled = FULL;
    this.#form = 'fraction';
    let from = at + 1;
    if (this.#entry(from, (e) => e.word.isOf === true)) from += 1;
    if (this.#entry(from, (e) => e.word.isArticle === true)) from += 1;
    const whole = this.#entry(from, ({ word, offset }) => offset === 0 && (word.scale ?? word.collective) !== undefined)?.word;
    if (from > at + 1 && whole !== undefined) this.#multiply(whole.scale?.value ?? whole.collective ?? 1, from + 1);
    return true;
  }

  #multiply(factor: number, next: number): void {
    this.#group = scaleBy(this.#group, factor);
    this.#form = 'cardinal';
    this.#jump = next;
  }

  /** A part after the number: decimals in words, "and a half", "two *thirds*". */
  #takePart(at: number): boolean {
    if (this.#form !== 'cardinal') return false;
    const place = [this.#reading, this.#vocabulary, at] as const;
    const onlyArticle = this.#article && at === this.#first + 1;
    const decimals = this.#entry(at, (e) => e.word.isPoint === true) && decimalsAt([this.#reading, this.#vocabulary, at + 1]);
    if (decimals !== undefined && Number.isInteger(this.#group)) {
      this.#group = Number(`${this.#total + this.#group}.${decimals.digits}`);
      this.#total = 0;
      return this.#close(decimals.next, 'cardinal');
    }
    const added = onlyArticle ? undefined : addedPartAt(place, this.#digits);
    if (added !== undefined) return this.#add(added);
    const under = this.#isNumerator(onlyArticle) ? denominatorAt(place) : undefined;
    if (under === undefined || under.value <= this.#group) return false;
    const word = this.#entry(under.next - 1, (e) => e.word.denominator !== undefined)?.word;
    const isOf = this.#entry(under.next, (e) => e.word.isOf === true) !== undefined;
    const after = this.#reading.tokens[under.next];
    // "a third round" and "two hundredth" are ordinals; "a third of them" is a part
    if (word?.ordinal !== undefined && !isOf) {
      if (onlyArticle ? after?.kind === 'word' && after.gap !== '\n' : this.#fitsOrdinal(word.ordinal)) return false;
    }
    this.#group /= under.value;
    return this.#close(under.next, 'fraction');
  }

  #isNumerator(onlyArticle: boolean): boolean {
    return (
      !this.#digits && !Number.isFinite(this.#lastScale) && (onlyArticle || ((this.#filled & UNIT) !== 0 && Number.isInteger(this.#group)))
    );
  }

  #add({ value, next }: Part): boolean {
    if (this.#filled !== 0 || !Number.isFinite(this.#lastScale)) {
      this.#group += value;
      return this.#close(next, 'fraction');
    }
    this.#total += scaleBy(value, this.#lastScale);
    // the scale may be said again: مليون ونصف المليون
    const again = this.#entry(next, (e) => e.definite && e.word.scale?.value === this.#lastScale);
    return this.#close(again === undefined ? next : next + 1, 'cardinal');
  }

  #close(next: number, form: Composed['form']): true {
    this.#filled = FULL;
    this.#form = form;
    this.#next = next;
    return true;
  }

  /** Digits go on after a scale, when a smaller scale follows them: "2 million 300 thousand". */
  #takeDigits(at: number): boolean {
    if (this.#filled !== 0 || !Number.isFinite(this.#lastScale)) return false;
    const run = digitsAt(this.#reading, at);
    const scale = this.#entry(run.next, (e) => e.offset === 0 && e.word.scale !== undefined)?.word.scale?.value;
    if (run.tooLong || Number.isNaN(run.value) || scale === undefined || scale >= this.#lastScale) return false;
    this.#group = run.value;
    this.#digits = true;
    this.#filled = FULL;
    this.#next = run.next;
    return true;
  }
}
