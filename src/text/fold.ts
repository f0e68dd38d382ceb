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
  /** For every code unit of `text`: where it begins in `original`. One more entry for the end. */
  readonly starts: Uint32Array;
  /** For every code unit of `text`: where it ends in `original`, with the combining marks that follow it. */
  readonly ends: Uint32Array;
}

const ASCII_LIMIT = 0x80;
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
/** Ukrainian і and ї typed with the Latin letter, and the same the other way. */
const LATIN_TO_CYRILLIC: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', x: 'х', y: 'у', ï: 'ї' };

const MARK = /\p{M}/u;
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

const CACHE_LIMIT = 0x10000;
/** What one code unit folds to; `null` = drop it, attached to what stands before. Filled as characters are met. */
const cache: (string | null | undefined)[] = new Array(CACHE_LIMIT);
/** The same as numbers, so that the loop over a text makes no strings: the unit it folds to, or one of the marks below. */
const unitOf = new Int32Array(CACHE_LIMIT).fill(-1);
const NOT_MET = -1;
const DROPPED = -2;
const SEVERAL = -3;

function foldCharacter(character: string): string | null {
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

/** Letters whose mark distinguishes them: the pair base + mark is read as the composed letter, so that NFD text folds as NFC does. */
const COMPOSED: Readonly<Record<string, string>> = { 'и\u0306': 'й', 'и\u0306\u0301': 'й', 'і\u0308': 'ї', 'г\u0301': 'г', 'е\u0308': 'е' };

const isCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x52f;
const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/**
 * Folds a text for comparison, keeping the way back.
 *
 * @example
 * fold('أسيرًا').text; // → 'اسيرا'
 */
export function fold(original: string): Folded {
  // one original unit gives at most 18 folded ones (ﷺ); grown when needed
  let units = new Uint16Array(original.length + 1);
  let starts = new Uint32Array(original.length + 1);
  let ends = new Uint32Array(original.length + 1);
  let length = 0;
  const push = (unit: number, start: number, end: number) => {
    if (length >= units.length - 1) {
      units = widened(units, Uint16Array);
      starts = widened(starts, Uint32Array);
      ends = widened(ends, Uint32Array);
    }
    units[length] = unit;
    starts[length] = start;
    ends[length] = end;
    length += 1;
  };
  for (let at = 0; at < original.length; ) {
    const code = original.charCodeAt(at);
    let unit = unitOf[code]!;
    if (unit === NOT_MET) unit = meet(code);
    if (unit >= 0) {
      push(unit, at, at + 1);
      at += 1;
      continue;
    }
    const isPair = isHighSurrogate(code) && at + 1 < original.length && (original.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    const width = isPair ? 2 : 1;
    const folded = isPair ? foldCharacter(original.slice(at, at + 2)) : isSurrogate(code) ? '\ufffd' : cache[code]!;
    if (folded === null) {
      // a combining mark belongs to the letter before it; an invisible format character belongs to nothing
      const last = length - 1;
      if (last >= 0 && ends[last] === at && MARK.test(original.slice(at, at + width))) {
        const composed = COMPOSED[String.fromCharCode(units[last]!) + original.slice(at, at + width)];
        if (composed !== undefined) units[last] = composed.charCodeAt(0);
        ends[last] = at + width;
      }
    } else for (let i = 0; i < folded.length; i += 1) push(folded.charCodeAt(i), at, at + width);
    at += width;
  }
  starts[length] = original.length;
  ends[length] = original.length;
  return { original, text: unmixScripts(textOf(units, length)), starts, ends };
}

const isHighSurrogate = (code: number): boolean => (code & 0xfc00) === 0xd800;
const isSurrogate = (code: number): boolean => (code & 0xf800) === 0xd800;

/** Folds a code unit met for the first time and keeps the result. Surrogates are folded in pairs, each time. */
function meet(code: number): number {
  if (isSurrogate(code)) return SEVERAL;
  const character = String.fromCharCode(code);
  const folded = code < ASCII_LIMIT ? foldAscii(code, character) : foldCharacter(character);
  if (code >= ASCII_LIMIT) cache[code] = folded;
  const unit = folded === null ? DROPPED : folded.length === 1 ? folded.charCodeAt(0) : SEVERAL;
  unitOf[code] = unit;
  return unit;
}

function foldAscii(code: number, character: string): string {
  if (code >= 0x41 && code <= 0x5a) return String.fromCharCode(code + 32);
  return OTHER[character] ?? (code === 13 ? '\n' : code === 9 || code === 11 || code === 12 ? ' ' : character);
}

function widened<A extends Uint16Array | Uint32Array>(narrow: A, Kind: new (length: number) => A): A {
  const wide = new Kind(narrow.length * 2);
  wide.set(narrow);
  return wide;
}

/** Code units a call of `fromCharCode` takes at once: more would be too many arguments. */
const CHUNK = 8192;

function textOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(at, Math.min(length, at + CHUNK)) as unknown as number[]);
  return text;
}

/** A Latin letter between Cyrillic ones is a look-alike typed on the wrong layout; one-to-one, so offsets stand. */
function unmixScripts(text: string): string {
  if (!/[Ѐ-ӿ]'*[a-zï]|[a-zï]'*[Ѐ-ӿ]/.test(text)) return text;
  return text.replace(/[a-zïЀ-ӿ']+/g, (word) => {
    let cyrillic = 0;
    let latin = 0;
    for (let i = 0; i < word.length; i += 1) {
      if (isCyrillic(word.charCodeAt(i))) cyrillic += 1;
      else if (isLatin(word.charCodeAt(i))) latin += 1;
    }
    return cyrillic > latin && latin > 0 ? [...word].map((letter) => LATIN_TO_CYRILLIC[letter] ?? letter).join('') : word;
  });
}

/** Folds a short string where the way back does not matter: a name, a lexicon entry. */
export function foldText(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const known =
      code >= ASCII_LIMIT ? cache[code] : isLatin(code) ? text[at] : isLatin(code + 32) ? String.fromCharCode(code + 32) : undefined;
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
