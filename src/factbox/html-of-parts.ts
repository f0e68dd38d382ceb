import { runsOf } from './runs-of';
import type { Part } from './view';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for the content of an element or a quoted attribute; characters that HTML forbids become U+FFFD. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, (found) => ENTITIES[found] ?? '\ufffd');

/** An element with its attributes, those without a value left out. */
export function element(name: string, attributes: Readonly<Record<string, string | undefined>>, ...content: readonly string[]): string {
  let opening = `<${name}`;
  for (const key in attributes) if (attributes[key] !== undefined) opening += ` ${key}="${escapeHtml(attributes[key])}"`;
  return `${opening}>${content.join('')}</${name}>`;
}

/** Characters of joined numbers that still stay on one line. */
const MOST_ON_LINE = 24;

/** Text of data, with joined numbers isolated from the direction around them, and their own: between Arabic digits a dash would run from right to left. */
export const htmlOfText = (text: string): string =>
  runsOf(text)
    .map(({ text: said, isolated }) =>
      isolated ? element('bdo', { dir: 'ltr', part: said[MOST_ON_LINE] && 'long' }, escapeHtml(said)) : escapeHtml(said),
    )
    .join('');

/** Dates and durations that `<time datetime>` may carry: HTML knows no quarters, no intervals, and no years or months in a duration. */
const MACHINE_READABLE = /^(?:\d{4}(?:-W?\d\d)?(?:-\d\d(?:T[\d:]+(?:Z|[+-][\d:]+)?)?)?|P(?:\d+D)?(?:T[\d.HMS]+)?)$/;

function htmlOfPart(part: Part): string {
  const text = htmlOfText(part.text);
  if (part.type === 'date' || part.type === 'duration')
    return MACHINE_READABLE.test(part.datetime)
      ? element('time', { datetime: part.datetime }, text)
      : element('data', { value: part.datetime }, text);
  if (part.type === 'number' || (part.type === 'term' && part.value === 'unknown'))
    return element('data', { value: `${part.value}` }, text);
  return 'id' in part || part.type === 'quote' ? element('bdi', { lang: part.lang, dir: part.dir }, text) : text;
}

/** Pieces of a value as HTML: names and quotes in `<bdi>` of their own language, dates in `<time>`, numbers in `<data>`. */
export const htmlOfParts = (parts: readonly Part[]): string => parts.map(htmlOfPart).join('');
