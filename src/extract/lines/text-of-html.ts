const OPENING = /^[\s\ufeff]*<(?:!doctype\s+html|html|head|body|\?xml)[\s>]/i;
const CLOSING = /<\/(?:p|div|span|a|h[1-6]|li|ul|article|section|td|body|html|strong|em|b|i)>/gi;
const FEWEST_TAGS = 2;
const NAME = /^\/?([a-z][a-z0-9]*)/i;
const LONGEST_NAME = 16;
const ENTITY = /&(?:#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi;
/** Elements whose words are no part of the text. */
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'title', 'template', 'noscript', 'svg', 'head']);
/** Elements that do not end a line. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data em font i img ins del kbd mark q s small span strong sub sup time u var wbr'.split(' '),
);
const MARKS: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&laquo;': '«',
  '&raquo;': '»',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&bdquo;': '„',
  '&apos;': "'",
  '&rsquo;': '’',
  '&lsquo;': '‘',
  '&#39;': "'",
  '&#34;': '"',
  '&amp;': '&',
  '&ndash;': '–',
  '&mdash;': '—',
  '&hellip;': '…',
};

/** Whether a text is plainly the source of a web page: it opens as one, or closes elements of one. */
export function looksLikeHtml(text: string): boolean {
  if (OPENING.test(text.slice(0, 1000))) return true;
  let count = 0;
  for (const _ of text.slice(0, 20_000).matchAll(CLOSING)) {
    count += 1;
    if (count === FEWEST_TAGS) return true;
  }
  return false;
}

/**
 * The text between the tags of a web page with every tag, comment and script blanked: as long as the source, so that its offsets are those of the source. An element that ends a
 * line gives a line break, a line break of the source a space. A letter written as a number stays unread.
 *
 * @example
 * textOfHtml('<p>Kyiv &amp; Oslo</p>'); // → '\n  Kyiv &     Oslo\n   '
 */
export function textOfHtml(source: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    const stop = open < 0 ? source.length : open;
    parts.push(wordsOf(source.slice(at, stop)));
    if (open < 0) break;
    const end = endOfTag(source, open);
    parts.push(blank(source.slice(open, end)));
    at = end;
  }
  return parts.join('');
}

const spaces = (length: number): string => ' '.repeat(Math.max(0, length));

const wordsOf = (text: string): string =>
  text.replace(/[\n\r]/g, ' ').replace(ENTITY, (entity) => {
    const mark = MARKS[entity.toLowerCase()] ?? ' ';
    return mark + spaces(entity.length - mark.length);
  });

const nameOf = (tag: string): string => NAME.exec(tag.slice(1, LONGEST_NAME))?.[1]?.toLowerCase() ?? '';

/** Where what opens at `<` ends: a tag, a comment, or an element whose words are unread. What never closes is a mark by itself. */
function endOfTag(source: string, open: number): number {
  if (source.startsWith('<!--', open)) {
    const end = source.indexOf('-->', open + 4);
    return end < 0 ? source.length : end + 3;
  }
  const close = source.indexOf('>', open);
  if (close < 0) return source.length;
  const name = nameOf(source.slice(open, open + LONGEST_NAME));
  if (name === '' && source[open + 1] !== '!' && source[open + 1] !== '?') return open + 1;
  if (!UNREAD.has(name) || source[open + 1] === '/') return close + 1;
  const ends = new RegExp(`</${name}\\s*>`, 'gi');
  ends.lastIndex = close;
  const found = ends.exec(source);
  return found === null ? source.length : found.index + found[0].length;
}

const blank = (tag: string): string => (INLINE.has(nameOf(tag)) ? spaces(tag.length) : `\n${spaces(tag.length - 1)}`);
