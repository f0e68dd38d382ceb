/** Units below are ASCII. */
export const ASCII_LIMIT = 0x80;
const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ة: 'ه',
  ە: 'ه',
  ک: 'ك',
  ؤ: 'و',
  ئ: 'ي',
};
const OTHER: Readonly<Record<string, string>> = {
  ё: 'е',
  Ё: 'е',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '′': "'",
  '＇': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '―': '-',
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '＂': '"',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '٪': '%',
  '٫': '.',
  '٬': ',',
  '…': '.',
  '۔': '.',
};
/** What is attached to the letter before it. */
export const MARK = /\p{M}/u;
const DECIMAL_DIGIT = /\p{Nd}/u;
const IGNORABLE = /[\p{Cf}\u0640\u00ad\ufe0f]/u;
const SPACE = /[\s\p{Z}]/u;

/** The zero of each block of ten decimal digits is at a multiple of ten or sixteen from its neighbours: walk down to it. */
function digitValue(codePoint: number): number {
  let value = 0;
  while (value < 9 && DECIMAL_DIGIT.test(String.fromCodePoint(codePoint - value - 1))) value += 1;
  // blocks that stand side by side (mathematical digits) run on: take it modulo ten
  return value;
}

/** Where the parts of a told unit are. The numbers of loops over every unit are members of enums: bundlers write them out, and constants of a module would be looked up each time. */
export enum Told {
  unit = 0xffff,
  scriptShift = 16,
  classShift = 18,
}

/** What a folded unit is to the tokens. */
export enum Class {
  mark = 1,
  word,
  digits,
  space,
  break,
}

/** Units with a part in words. */
export enum Unit {
  apostrophe = 0x27,
  smallS = 0x73,
}

/** How many code units there are. */
export const UNITS = 0x10000;
/** What one code unit folds to; `null` = drop it, attached to what stands before. Filled as characters are met. */
export const folds: (string | null | undefined)[] = new Array(UNITS);
/**
 * The same as numbers, so that the loop over a text makes no strings: the unit it folds to, in the bits above it the script of that and what it is to the tokens;
 * or one of the marks below, all of them less than nothing.
 */
export const unitOf = new Int32Array(UNITS).fill(-1);
/** A unit not met before. */
export const NOT_MET = -1;
/** An invisible character. */
const DROPPED = -2;
const SEVERAL = -3;
/** A combining mark. */
export const ATTACHED = -4;

/** What script a folded unit is of, as far as letters of one are taken for letters of the other. */
export const LATIN = 1;
export const CYRILLIC = 2;
export const BOTH_SCRIPTS = (LATIN | CYRILLIC) << Told.scriptShift;
export const scripts = new Uint8Array(UNITS);
scripts.fill(LATIN, 0x61, 0x7b);
scripts[0xef] = LATIN;
scripts.fill(CYRILLIC, 0x400, 0x500);

const classes = new Uint8Array(UNITS);
const LETTER = /\p{L}/u;

export function classOf(unit: number): number {
  const known = classes[unit]!;
  if (known !== 0) return known;
  let result = Class.mark;
  if (unit >= 0x30 && unit <= 0x39) result = Class.digits;
  else if (unit === 0x20) result = Class.space;
  else if (unit === 0x0a) result = Class.break;
  else if (LETTER.test(String.fromCharCode(unit))) result = Class.word;
  classes[unit] = result;
  return result;
}

/** What one character folds to; `null` = nothing. */
export function foldCharacter(character: string): string | null {
  const known = ARABIC_LETTERS[character] ?? OTHER[character];
  if (known !== undefined) return known;
  const codePoint = character.codePointAt(0)!;
  // й and ї decompose into a letter and a mark: a mark by itself is dropped below, so composed letters stay as they are
  if (MARK.test(character) || IGNORABLE.test(character)) return null;
  if (DECIMAL_DIGIT.test(character)) return String(digitValue(codePoint));
  if (SPACE.test(character))
    return character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029' ? '\n' : ' ';
  const compatible = character.normalize('NFKC');
  if (compatible !== character && compatible.length > 0) {
    let folded = '';
    for (const part of compatible) folded += part === character ? part : (foldCharacter(part) ?? '');
    return folded === '' ? null : folded;
  }
  const bare = /[à-öø-ÿĀ-žǍ-ȳ]/iu.test(character) ? character.normalize('NFD').replace(/\p{M}/gu, '') : character;
  // a fixed locale-free lower case; İ would become two units
  const lower = bare === 'İ' ? 'i' : bare.toLowerCase();
  return lower;
}

/** The first of the two units of a character beyond the basic plane. */
export const isHighSurrogate = (code: number): boolean => (code & 0xfc00) === 0xd800;
/** One of the two. */
export const isSurrogate = (code: number): boolean => (code & 0xf800) === 0xd800;

/** Folds a code unit met for the first time and keeps the result. Surrogates are folded in pairs, each time. */
export function meet(code: number): number {
  if (isSurrogate(code)) return SEVERAL;
  const character = String.fromCharCode(code);
  const folded = code < ASCII_LIMIT ? foldAscii(code, character) : foldCharacter(character);
  if (code >= ASCII_LIMIT) folds[code] = folded;
  const unit = folded === null ? (MARK.test(character) ? ATTACHED : DROPPED) : folded.length === 1 ? told(folded.charCodeAt(0)) : SEVERAL;
  unitOf[code] = unit;
  return unit;
}

/** A folded unit with its script and class. */
export const told = (unit: number): number => unit | (scripts[unit]! << Told.scriptShift) | (classOf(unit) << Told.classShift);

function foldAscii(code: number, character: string): string {
  if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 32);
  return OTHER[character] ?? (code === 13 ? '\n' : code === 9 || code === 11 || code === 12 ? ' ' : character);
}

const SMALL = 1;
const CAPITAL = 2;
const cases = new Uint8Array(UNITS);

/** Whether a unit as published is a capital letter. */
export function isCapital(code: number): boolean {
  let known = cases[code]!;
  if (known === 0) {
    const character = String.fromCharCode(code);
    known = character === character.toLowerCase() ? SMALL : CAPITAL;
    cases[code] = known;
  }
  return known === CAPITAL;
}
