import {
  ASCII_LIMIT,
  ATTACHED,
  CYRILLIC,
  foldCharacter,
  folds,
  isHighSurrogate,
  isSurrogate,
  LATIN,
  MARK,
  meet,
  NOT_MET,
  scripts,
  Told,
  unitOf,
} from './characters';
import { isLatin, unmixScripts, unmixUnits } from './unmix';
import { type Way, wayOfStraight } from './way';
import { textOfUnits } from './words';

/**
 * Folding: one text in, a text for comparison out, with the way back to every original span.
 *
 * What is folded is what spelling leaves free in the four languages: Arabic vowel marks, tatweel, hamza seats, final ya and ta marbuta, presentation forms;
 * digits of any script; case; Cyrillic ё; Latin letters that look like Ukrainian і inside a Cyrillic word; the shapes of apostrophes, quotation marks, dashes and spaces;
 * invisible characters (bidi marks, soft hyphens, joiners). Offsets are UTF-16 code units throughout.
 */
export interface Folded {
  /** The text as published. */
  readonly original: string;
  /** The folded text. */
  readonly text: string;
  /** The code units of `text`; more than its length may be there. */
  readonly units: Uint16Array;
  readonly length: number;
  /** For every code unit of `text`: where it begins in `original`. One more entry for the end; more may be there. */
  readonly starts: Uint32Array;
  /** For every code unit of `text`: where it ends in `original`, with the combining marks that follow it. */
  readonly ends: Uint32Array;
}

/** Letters whose mark distinguishes them: the pair base + mark is read as the composed letter, so that NFD text folds as NFC does. */
const COMPOSED: Readonly<Record<string, string>> = { 'и\u0306': 'й', 'и\u0306\u0301': 'й', 'і\u0308': 'ї', 'г\u0301': 'г', 'е\u0308': 'е' };

/** The units of a folded text and the way back. */
type Units = Pick<Folded, 'units' | 'length' | 'starts' | 'ends'>;

/** A folded text that is folded when something of it is asked for: most readers look at tokens, which are cut from most texts without it. */
class FoldedText implements Folded {
  readonly original: string;
  #folded: Units | undefined;
  #way: Way | undefined;
  #text: string | undefined;

  constructor(original: string) {
    this.original = original;
  }

  get #units(): Units {
    this.#folded ??= foldWhole(this.original);
    this.#way ??= this.#folded;
    return this.#folded;
  }

  get units(): Uint16Array {
    return this.#units.units;
  }

  get length(): number {
    return this.#units.length;
  }

  get starts(): Uint32Array {
    return (this.#way ?? this.#units).starts;
  }

  get ends(): Uint32Array {
    return (this.#way ?? this.#units).ends;
  }

  get text(): string {
    this.#text ??= textOfUnits(this.units, 0, this.length);
    return this.#text;
  }

  get isToBeFolded(): boolean {
    return this.#way === undefined;
  }

  /** Every unit is known to fold to one. */
  isStraight(): void {
    this.#way = wayOfStraight(this.original.length);
  }
}

/** Nothing of the text has been asked for. */
export const isToBeFolded = (folded: Folded): boolean => folded instanceof FoldedText && folded.isToBeFolded;

/** Every unit of the text has been found to fold to one. */
export function foldedStraight(folded: Folded): void {
  if (folded instanceof FoldedText) folded.isStraight();
}

/**
 * Folds a text for comparison, keeping the way back.
 *
 * @example
 * fold('أسيرًا').text; // → 'اسيرا'
 */
export const fold = (original: string): Folded => new FoldedText(original);

function foldWhole(original: string): Units {
  const { length } = original;
  const units = new Uint16Array(length + 1);
  seenBy = 0;
  let at = foldUnits(original, 0, units);
  while (at < length) {
    const code = original.charCodeAt(at);
    if (unitOf[code] !== NOT_MET || meet(code) < 0) return foldFrom(original, at, units, seenBy);
    at = foldUnits(original, at, units);
  }
  if (seenBy === BOTH) unmixUnits(units, length);
  const { starts, ends } = wayOfStraight(length);
  return { units, length, starts, ends };
}

/** The scripts that `foldUnits` has seen in the text at hand. */
let seenBy = 0;

/**
 * Folds units from a place to the first that was not met before or does not fold to one, whose place comes back. A loop of its own, so that it stays fast;
 * strings come in so many shapes that `original.charCodeAt` would be looked up for every unit.
 */
function foldUnits(original: string, from: number, units: Uint16Array): number {
  const { length } = original;
  let seen = 0;
  let at = from;
  for (; at < length; at += 1) {
    const unit = unitOf[String.prototype.charCodeAt.call(original, at)]!;
    if (unit < 0) break;
    units[at] = unit;
    seen |= unit;
  }
  seenBy |= (seen >>> Told.scriptShift) & BOTH;
  return at;
}

/** Folds on from the first unit that does not fold to one unit. */
function foldFrom(original: string, first: number, before: Uint16Array, seenBefore: number): Units {
  // one original unit gives at most 18 folded ones (ﷺ); grown when needed
  let units = before;
  let starts = new Uint32Array(original.length + 1);
  let ends = new Uint32Array(original.length + 1);
  let length = first;
  let seen = seenBefore;
  for (let at = 0; at < first; at += 1) {
    starts[at] = at;
    ends[at] = at + 1;
  }
  const push = (unit: number, start: number, end: number) => {
    if (length >= units.length - 1) {
      units = widened(units, Uint16Array);
      starts = widened(starts, Uint32Array);
      ends = widened(ends, Uint32Array);
    }
    units[length] = unit;
    starts[length] = start;
    ends[length] = end;
    seen |= scripts[unit]!;
    length += 1;
  };
  const attach = (at: number, width: number) => {
    const last = length - 1;
    if (last < 0 || ends[last] !== at) return;
    if (scripts[units[last]!] === CYRILLIC) {
      const composed = COMPOSED[String.fromCharCode(units[last]!) + original.slice(at, at + width)];
      if (composed !== undefined) units[last] = composed.charCodeAt(0);
    }
    ends[last] = at + width;
  };
  for (let at = first; at < original.length; ) {
    const code = original.charCodeAt(at);
    let unit = unitOf[code]!;
    if (unit === NOT_MET) unit = meet(code);
    if (unit >= 0) {
      push(unit & Told.unit, at, at + 1);
      at += 1;
      continue;
    }
    if (unit === ATTACHED) {
      // a combining mark belongs to the letter before it
      attach(at, 1);
      at += 1;
      continue;
    }
    const isPair = isHighSurrogate(code) && at + 1 < original.length && (original.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    const width = isPair ? 2 : 1;
    const folded = isPair ? foldCharacter(original.slice(at, at + 2)) : isSurrogate(code) ? '\ufffd' : folds[code]!;
    if (folded === null) {
      // an invisible format character belongs to nothing
      if (isPair && MARK.test(original.slice(at, at + width))) attach(at, width);
    } else for (let i = 0; i < folded.length; i += 1) push(folded.charCodeAt(i), at, at + width);
    at += width;
  }
  starts[length] = original.length;
  ends[length] = original.length;
  if (seen === BOTH) unmixUnits(units, length);
  return { units, length, starts, ends };
}

const BOTH = LATIN | CYRILLIC;

function widened<A extends Uint16Array | Uint32Array>(narrow: A, Kind: new (length: number) => A): A {
  const wide = new Kind(narrow.length * 2);
  wide.set(narrow);
  return wide;
}

/** Folds a short string where the way back does not matter: a name, a lexicon entry. */
export function foldText(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const known =
      code >= ASCII_LIMIT ? folds[code] : isLatin(code) ? text[at] : isLatin(code + 32) ? String.fromCharCode(code + 32) : undefined;
    // a character not met before, or one that belongs to the letter before it
    if (known === undefined || known === null) return fold(text).text;
    folded += known;
  }
  return unmixScripts(folded);
}

/** The original span of a folded one: `[start, end)` of `folded.text` as `[start, end)` of `folded.original`. */
export function originalSpan(folded: Folded, start: number, end: number): { start: number; end: number } {
  return end <= start
    ? { start: folded.starts[start]!, end: folded.starts[start]! }
    : { start: folded.starts[start]!, end: folded.ends[end - 1]! };
}
