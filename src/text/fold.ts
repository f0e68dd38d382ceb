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
  const units: string[] = [];
  // one original unit gives at most 18 folded ones (ﷺ); grown when needed
  let starts = new Uint32Array(original.length + 1);
  let ends = new Uint32Array(original.length + 1);
  let length = 0;
  const push = (unit: string, start: number, end: number) => {
    for (let i = 0; i < unit.length; i += 1) {
      if (length >= starts.length - 1) {
        const wider = new Uint32Array(starts.length * 2);
        wider.set(starts);
        starts = wider;
        const widerEnds = new Uint32Array(ends.length * 2);
        widerEnds.set(ends);
        ends = widerEnds;
      }
      starts[length] = start;
      ends[length] = end;
      length += 1;
    }
    units.push(unit);
  };
  let at = 0;
  while (at < original.length) {
    const code = original.charCodeAt(at);
    if (code < ASCII_LIMIT) {
      const character = original[at]!;
      push(
        code >= 0x41 && code <= 0x5a
          ? String.fromCharCode(code + 32)
          : (OTHER[character] ?? (code === 13 ? '\n' : code === 9 || code === 11 || code === 12 ? ' ' : character)),
        at,
        at + 1,
      );
      at += 1;
      continue;
    }
    const isPair = code >= 0xd800 && code <= 0xdbff && at + 1 < original.length && (original.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    const width = isPair ? 2 : 1;
    let folded: string | null | undefined;
    if (isPair) folded = foldCharacter(original.slice(at, at + 2));
    else if (code >= 0xd800 && code <= 0xdfff) folded = '\ufffd';
    else {
      folded = cache[code];
      if (folded === undefined) {
        folded = foldCharacter(original[at]!);
        cache[code] = folded;
      }
    }
    if (folded === null) {
      // a combining mark belongs to the letter before it; an invisible format character belongs to nothing
      const last = length - 1;
      if (last >= 0 && ends[last] === at && MARK.test(original.slice(at, at + width))) {
        const composed = COMPOSED[units[units.length - 1]! + original.slice(at, at + width)];
        if (composed !== undefined) units[units.length - 1] = composed;
        ends[last] = at + width;
      }
    } else push(folded, at, at + width);
    at += width;
  }
  starts[length] = original.length;
  ends[length] = original.length;
  return { original, text: unmixScripts(units.join('')), starts, ends };
}

/** A Latin letter between Cyrillic ones is a look-alike typed on the wrong layout; one-to-one, so offsets stand. */
function unmixScripts(text: string): string {
  if (!/[Ѐ-ӿ]['a-zï]|[a-zï]'?[Ѐ-ӿ]/.test(text)) return text;
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
    const known = code >= ASCII_LIMIT ? cache[code] : isLatin(code) ? text[at] : isLatin(code + 32) ? String.fromCharCode(code + 32) : undefined;
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
