import type { Token } from './tokens';

/** A sentence, a heading or a list item: a run of tokens. */
export interface Sentence {
  readonly first: number;
  /** Index of the token after the last. */
  readonly next: number;
  /** The number of the paragraph (line) it stands in, from 0. */
  readonly paragraph: number;
  /** It ends with a mark that ends sentences; a heading does not. */
  readonly closed: boolean;
}

/** What a language knows of where its sentences end: words that end in a point without ending one, and marks of its own. */
export interface Abbreviations {
  /** Folded, without the point: `dr`, `г`, `ул`. */
  readonly words: ReadonlySet<string>;
  /** Of them, those that may also be the last word of a sentence: `etc`, `г`, never `dr`. */
  readonly last?: ReadonlySet<string>;
  /** Words written with a capital only where they begin a sentence: behind one of `last` or an acronym with points ("p.m.", "U.S.") it has ended. */
  readonly openers?: ReadonlySet<string>;
  /** Single capital letters that are names by themselves behind a word in small letters: "wrote on X." */
  readonly letters?: ReadonlySet<string>;
  /** What stands behind a point as the end of an address on the web: "Example.Com", «المثال.نت». */
  readonly domains?: ReadonlySet<string>;
  /** Marks that end a sentence besides the point, the question mark and the exclamation mark, folded: the Arabic semicolon. */
  readonly ends?: ReadonlySet<string>;
}

const ENDS = new Set(['.', '!', '?']);
/** Where a sentence too long to be one is best cut. */
const PAUSES = new Set([',', ';', ':', '-', ')']);
/**
 * Tokens of the longest sentence. Clauses are read within their sentence, each in the light of the others, so the work grows faster than its length: what never ends is cut.
 * The longest sentences of official prose have under two hundred.
 */
const LONGEST = 256;
const CLOSERS = new Set(['"', "'", ')', ']', '}']);

/**
 * Cuts tokens into sentences. A line break always ends one; a point does not after an abbreviation, a single capital letter ("J."), inside a number,
 * nor before a word in lower case. A sentence that doesn't end is cut at a pause.
 */
export function sentencesOf(tokens: readonly Token[], abbreviations: Abbreviations): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = -1;
  let at = 0;
  let pause = 0;
  const close = (next: number, closed: boolean) => {
    if (next > first) sentences.push({ first, next, paragraph, closed });
    first = next;
  };
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (token.gap === '\n') {
      if (at > first) close(at, false);
      paragraph += 1;
    }
    if (at - first >= LONGEST) close(pause > first + LONGEST / 2 ? pause : at, true);
    if (token.kind === 'mark' && separatesItems(tokens, at)) {
      if (at > first) close(at, false);
      at += 1;
      first = at;
    } else if (
      token.kind === 'mark' &&
      (ENDS.has(token.text) ? endsSentence(tokens, at, abbreviations) : abbreviations.ends?.has(token.text) === true)
    ) {
      let next = at + 1;
      while (next < tokens.length && tokens[next]!.gap === '' && (CLOSERS.has(tokens[next]!.text) || ENDS.has(tokens[next]!.text)))
        next += 1;
      close(next, true);
      at = next;
    } else {
      at += 1;
      if (token.kind === 'mark' && PAUSES.has(token.text)) pause = at;
    }
  }
  close(tokens.length, false);
  return sentences;
}

const FEWEST_BULLETS = 3;
/** Of dashes of which the first opens its line: two more may set something off in the only item. */
const FEWEST_BEHIND_OPENING = 4;

/** Posts put a list on one line: "…: - one - two - three", "one | two", or an emblem before each. A dash by itself is part of its sentence. */
function separatesItems(tokens: readonly Token[], at: number): boolean {
  const { text, gap, start, end } = tokens[at]!;
  const after = tokens[at + 1];
  if (after === undefined) return false;
  // «… في غزة ⭕️حزب الله …»: an emblem may stand right before its item, or right behind the one before
  if (EMBLEM.test(text)) return gap !== '' || after.gap !== '';
  if (gap === '' || after.gap === '') return false;
  if (text === '|') return true;
  return isBullet(tokens, at) && end - start === 1 && isAmongItems(tokens, at);
}

const EMBLEM = /^\p{Extended_Pictographic}/u;
/** A picture that posts put before or between the items of a list. */
export const isEmblem = ({ kind, text }: Token): boolean => kind === 'mark' && EMBLEM.test(text);
const BULLET_REACH = 120;

const isBullet = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]!.text === '-' || tokens[at]!.text === '•') && tokens[at]!.gap !== '' && (tokens[at + 1]?.gap ?? '') !== '';

/**
 * Spaced dashes on the same line, within reach: enough of them, a colon or the start of the line before the first, and none that leads to who speaks («…», – сказав він). Dashes that
 * set something off or stand for "is" are parts of their sentences: «Дві умови – обмін і перемир’я – не змінилися».
 */
function isAmongItems(tokens: readonly Token[], at: number): boolean {
  let count = 0;
  let first = at;
  for (let i = at; i >= Math.max(0, at - BULLET_REACH); i -= 1) {
    if (isBullet(tokens, i)) {
      if (leadsToSpeaker(tokens, i)) return false;
      count += 1;
      first = i;
    }
    if (tokens[i]!.gap === '\n') break;
  }
  for (let i = at + 1; i < Math.min(tokens.length, at + BULLET_REACH) && tokens[i]!.gap !== '\n'; i += 1) {
    if (!isBullet(tokens, i)) continue;
    if (leadsToSpeaker(tokens, i)) return false;
    count += 1;
  }
  if (tokens[first]!.text !== '-') return count >= FEWEST_BULLETS;
  if (first === 0 || tokens[first]!.gap === '\n') return count >= FEWEST_BEHIND_OPENING;
  return tokens[first - 1]!.text === ':' && count >= FEWEST_BULLETS;
}

const leadsToSpeaker = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1]?.text;
  return tokens[at]!.text === '-' && (before === ',' || before === '"');
};

function endsSentence(tokens: readonly Token[], at: number, abbreviations: Abbreviations): boolean {
  const { words, last, openers, letters } = abbreviations;
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (next === undefined || next.gap === '\n') return true;
  if (isOfEllipsis(tokens, at)) return false;
  if (token.text !== '.') return (next.gap !== '' || CLOSERS.has(next.text)) && !isSpeech(tokens, at + 1);
  const before = tokens[at - 1];
  // "3.5", "U.S.", "т.е.": nothing separates the point from what follows
  if (next.gap === '' && !CLOSERS.has(next.text)) return isGluedEnd(tokens, at, abbreviations);
  const after = CLOSERS.has(next.text) && next.gap === '' ? tokens[at + 2] : next;
  if (after === undefined) return true;
  // «… до миру." - сказав він»
  if (after.text === '-' && isSpeech(tokens, at + 1)) return false;
  if (before !== undefined && token.gap === '' && before.kind === 'word') {
    const isAcronym = before.text.length === 1 && tokens[at - 2]?.text === '.' && before.gap === '';
    // what stands for words ("U.S.", "p.m.", «г.») ends the sentence only before a capital that is no name
    if (isAcronym || last?.has(before.text)) return isOpener(tokens, at + 1, openers);
    if (words.has(before.text)) return false;
    // an initial: one capital letter before the point
    const named = letters?.has(before.text) === true && tokens[at - 2]?.kind === 'word' && tokens[at - 2]!.capital === false;
    if (before.text.length === 1 && before.capital) return named;
  }
  if (after.kind === 'word' && isCased(after) && !after.capital) return false;
  return true;
}

/** «القلق . . . والتحليل»: points apart stand for words left out. */
const isOfEllipsis = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === '.' && (isPointApart(tokens[at + 1]) || (isPointApart(tokens[at]) && tokens[at - 1]?.text === '.'));
const isPointApart = (token: Token | undefined): boolean => token?.text === '.' && token.gap === ' ';

const SHORTEST_BEFORE_GLUED = 3;

/**
 * Newspapers lose the space behind a point, or set it before: «البلدين.وقال», «القائمة .ونقلت», "talks.The minister". A whole word stands before, and in scripts with case a capital
 * behind; "kremlin.ru", «إرم.نيوز» and «د.ب.أ» go on.
 */
function isGluedEnd(tokens: readonly Token[], at: number, { words, openers, domains }: Abbreviations): boolean {
  const [before, point, next, behind] = [tokens[at - 1], tokens[at]!, tokens[at + 1]!, tokens[at + 2]];
  if (before === undefined || next.kind !== 'word' || domains?.has(next.text) === true) return false;
  // one letter is an initial («أ.ف.ب»), unless it is a word that the next one is written apart from («.و قال», «.В этом»)
  if (next.text.length === 1 && behind?.kind !== 'word') return false;
  // "Node.JS"
  if (next.text.length <= 2 && isCased(next) && openers?.has(next.text) !== true) return false;
  // an address has more points: "www.example.Com"
  if (isCased(next) && (!next.capital || behind?.text === '.' || tokens[at - 2]?.text === '.')) return false;
  if (before.kind !== 'word') return CLOSERS.has(before.text) || (!isCased(next) && before.text.length >= SHORTEST_BEFORE_GLUED);
  if (isCased(next) !== isCased(before)) return false;
  if (point.gap !== '') return !isCased(next);
  // "Node.JS": a short word behind a name is part of it
  if (before.capital && next.text.length < SHORTEST_BEFORE_GLUED) return false;
  return before.text.length >= SHORTEST_BEFORE_GLUED && !words.has(before.text);
}

/** Behind a question or an exclamation who said it may follow: "Really?" she asked; «Да! — ответил он». */
function isSpeech(tokens: readonly Token[], after: number): boolean {
  const { text, gap } = tokens[after]!;
  let at = after;
  if (text === '"' && gap === '') at += 1;
  if (tokens[at]?.text === ',') at += 1;
  if (tokens[at]?.text === '-' && (tokens[at]!.gap === ' ' || at > after)) at += 1;
  const word = tokens[at];
  return at > after && word?.kind === 'word' && word.gap === ' ' && isCased(word) && !word.capital;
}

/** Whether a token is a word that has its capital only because it begins a sentence, and no initial («В.»). */
function isOpener(tokens: readonly Token[], at: number, openers: ReadonlySet<string> | undefined): boolean {
  const first = tokens[at]?.text === '"' ? at + 1 : at;
  const word = tokens[first];
  return word?.capital === true && openers?.has(word.text) === true && !(tokens[first + 1]?.text === '.' && tokens[first + 1]!.gap === '');
}

/** Latin and Cyrillic words have case; Arabic ones do not. */
const isCased = (token: Token): boolean => token.text !== token.text.toUpperCase();
