const SIGNS: readonly string[] = ['#', '**', '{', '[', '&nbsp;', 'http', 'pic.twitter.com'];
const ENDS = '.!?…؟';
const CLOSERS = '"\'»”)';
const NBSP = '&nbsp;';
const LINKS: readonly string[] = ['https://', 'http://', 'pic.twitter.com/'];
const LONGEST_NOTE = 3;
/** Where the letters without case begin. */
const CASELESS = 0x600;

/**
 * A text with the marks that say nothing blanked, so that every offset stands: the number signs of tags that are words of a sentence («مسلحو #الروهينغا»), the tags and links
 * behind its end, braces, stars, and the numbers of notes ("[3]").
 *
 * @example
 * withoutMarkup('Envoys of #South_Sudan met.[2] #news'); // → 'Envoys of  South Sudan met.         '
 */
export function withoutMarkup(text: string): string {
  if (!SIGNS.some((sign) => text.includes(sign))) return text;
  const parts: string[] = [];
  let from = 0;
  const blank = (start: number, end: number, left = '') => {
    parts.push(text.slice(from, start), left, ' '.repeat(end - start - left.length));
    from = end;
  };
  // a line of thousands of tags is walked over once, not once for each of them
  let rest = 0;
  const restFrom = (at: number): number => {
    if (at >= rest) rest = tagsEnd(text, at);
    return rest;
  };
  const line: Line = { first: 0, plain: true, tags: undefined };
  for (let at = 0; at < text.length; at += 1) {
    noteLine(text, at, line);
    if (at < from) continue;
    switch (text[at]) {
      case '{':
      case '}':
        blank(at, at + 1);
        break;
      case '*':
        if (text[at + 1] === '*') blank(at, at + 2);
        break;
      case '&':
        if (text.startsWith(NBSP, at)) blank(at, at + NBSP.length);
        break;
      case '[': {
        const end = noteEnd(text, at);
        if (end > at) blank(at, end);
        break;
      }
      case '#': {
        const end = tagEnd(text, at);
        if (end === at + 1) break;
        if (isBehindEnd(text, at) && isLineEnd(text, restFrom(at))) blank(at, restFrom(at));
        else if (!isTagLine(text, line, restFrom(at)) && isWord(text, at + 1)) {
          blank(at, at + 1);
          for (let inside = at + 1; inside < end; inside += 1) if (text[inside] === '_') blank(inside, inside + 1);
        }
        break;
      }
      case 'h':
      case 'p':
        if (LINKS.some((link) => text.startsWith(link, at)) && isBehindEnd(text, at)) {
          if (isLineEnd(text, restFrom(at))) blank(at, inkEnd(text, at));
        }
        break;
      default:
    }
  }
  parts.push(text.slice(from));
  return parts.join('');
}

const isBreak = (char: string | undefined): boolean => char === undefined || char === '\n' || char === '\r';
const isSpace = (char: string | undefined): boolean => char === ' ' || char === '\u00a0' || char === '\t';
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

/** "[3]": a bracket with a number of up to three digits. */
function noteEnd(text: string, at: number): number {
  let end = at + 1;
  while (end - at <= LONGEST_NOTE && isDigit(text[end])) end += 1;
  return end > at + 1 && text[end] === ']' ? end + 1 : at;
}

function inkEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBreak(text[end]) && !isSpace(text[end])) end += 1;
  return end;
}

/** A letter without case, or a capital: a name in small letters is known by its tag alone. */
function isWord(text: string, at: number): boolean {
  const letter = text[at]!;
  return letter === letter.toUpperCase() && !isDigit(letter);
}

const TAG_LETTER = (char: string): boolean =>
  char === '_' || char.toLowerCase() !== char.toUpperCase() || isDigit(char) || char.charCodeAt(0) >= CASELESS;

function tagEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && TAG_LETTER(text[end]!)) end += 1;
  return end;
}

/** Where tags and links one behind another end. */
function tagsEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    let next = end;
    while (isSpace(text[next])) next += 1;
    const tag = text[next] === '#' ? tagEnd(text, next) : LINKS.some((link) => text.startsWith(link, next)) ? inkEnd(text, next) : next;
    if (tag === next) return end;
    end = tag;
  }
}

/** A sentence has ended on the line before the token. */
function isBehindEnd(text: string, at: number): boolean {
  let before = at - 1;
  while (isSpace(text[before]) || text[before] === '(' || CLOSERS.includes(text[before] ?? '\n')) before -= 1;
  return before >= 0 && (ENDS.includes(text[before]!) || (text[before] === ']' && ENDS.includes(text[before - 3] ?? '')));
}

function isLineEnd(text: string, at: number): boolean {
  let end = at;
  while (isSpace(text[end]) || text[end] === ')') end += 1;
  return isBreak(text[end]);
}

/** What is known of the line that a walk over a text has come to. */
interface Line {
  first: number;
  /** Nothing but tags, words and spaces stands before. */
  plain: boolean;
  /** Where the tags and links that open it end, once it was asked. */
  tags: number | undefined;
}

function noteLine(text: string, at: number, line: Line): void {
  const before = text[at - 1];
  if (before === undefined) return;
  if (isBreak(before)) {
    line.first = at;
    line.plain = true;
    line.tags = undefined;
  } else if (line.plain && !isSpace(before) && before !== '#' && !TAG_LETTER(before)) line.plain = false;
}

/** Tags alone on their line. */
function isTagLine(text: string, line: Line, rest: number): boolean {
  if (!line.plain || !isLineEnd(text, rest)) return false;
  line.tags ??= tagsEnd(text, lineInk(text, line.first));
  return line.tags === rest;
}

function lineInk(text: string, at: number): number {
  let first = at;
  while (isSpace(text[first])) first += 1;
  return first;
}
