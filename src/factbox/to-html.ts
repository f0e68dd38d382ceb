import { element, htmlOfParts, htmlOfText } from './html-of-parts';
import { jsonLdOf } from './json-ld-of';
import type { Detail, FactBox, Row, Source } from './view';

export interface HtmlOptions {
  /** Level of the title's heading, 1 to 5; the claims' are one deeper. Default 2. */
  readonly level?: number;
  /** What the ids of the claims begin with, so that two boxes on one page do not share ids. Default `fact-`. */
  readonly idPrefix?: string;
  /** Whether to add the claims as a schema.org JSON-LD data block. */
  readonly jsonLd?: boolean;
}
type BoxOptions = Omit<HtmlOptions, 'jsonLd'>;

function detailHtml({ slot, label, value, computed }: Detail): string {
  const part = slot === 'said-by' ? slot : 'detail';
  return element(
    'div',
    { class: `fact-${part}`, part, 'data-computed': computed && '' },
    element('dt', {}, htmlOfText(label)),
    element('dd', {}, htmlOfParts(value)),
  );
}

/** Every direction and language that is not the box's is said on the element that has it. U+FE0E keeps the arrow a sign of the text where it would turn into a picture. */
function evidenceHtml({ value, lang, dir, uri: cite }: Row['evidence'][number], { open }: FactBox['words']): string {
  const link = element('a', { href: cite, rel: 'noopener', 'aria-label': open, title: open }, dir === 'rtl' ? '↖\ufe0e' : '↗\ufe0e');
  const isQuoted = value.some(({ type }) => type === 'quote');
  return element(
    'blockquote',
    { ...(isQuoted && { lang, dir, cite }), part: 'quote' },
    element('p', {}, htmlOfParts(value)),
    cite === undefined ? '' : ` ${link}`,
  );
}

function rowHtml({ kind, label, status, details, saidBy, evidence }: Row, level: number, id: string, words: FactBox['words']): string {
  const labelId = `${id}-label`;
  return element(
    'article',
    { class: 'fact', id, part: 'fact', 'data-kind': kind, 'aria-labelledby': labelId },
    element(
      `h${level}`,
      { id: labelId, part: 'label' },
      element('a', { href: `#${id}` }, htmlOfText(label)),
      status.text && ` ${element('span', { class: 'fact-status', part: 'status' }, htmlOfText(status.text))}`,
    ),
    element('dl', {}, ...[...details, { slot: 'said-by', ...saidBy }].map(detailHtml)),
    element(
      'details',
      {},
      element('summary', { part: 'summary', 'aria-describedby': labelId }, htmlOfText(words.evidence)),
      ...evidence.map((each) => evidenceHtml(each, words)),
    ),
  );
}

function sourceHtml({ title, lang, dir, uri, publisher, published, language }: Source): string {
  const name = element('cite', {}, element('bdi', { lang, dir }, htmlOfText(title)));
  const about = [
    uri ? element('a', { href: uri, rel: 'noopener' }, name) : name,
    publisher && element('bdi', {}, htmlOfText(publisher)),
    published && htmlOfParts([published]),
    htmlOfText(language),
  ];
  return element('li', {}, about.filter(Boolean).join('\u00a0· '));
}

/** The HTML of a box without its data block, which the element has no use for. */
export function htmlOfBox(box: FactBox, { level = 2, idPrefix = 'fact-' }: BoxOptions = {}, dataBlock = ''): string {
  const { language: lang, direction: dir, title, rows, sources, words } = box;
  const below = Math.min(level + 1, 6);
  const titleId = `${idPrefix}title`;
  return element(
    'section',
    { class: 'fact-box', lang, dir, part: 'box', 'aria-labelledby': titleId },
    element(`h${level}`, { id: titleId, part: 'title' }, htmlOfParts(title)),
    ...rows.map((row) => rowHtml(row, below, `${idPrefix}${row.id}`, words)),
    rows.length > 0 ? '' : element('p', { part: 'empty' }, htmlOfText(words.empty)),
    sources.length > 0
      ? element(
          'footer',
          { part: 'sources' },
          element(`h${below}`, {}, htmlOfText(words.sources)),
          element('ul', {}, ...sources.map(sourceHtml)),
        )
      : '',
    dataBlock,
  );
}

/**
 * A fact box as HTML: a labelled section of description lists, the words of the text in `<details>` that need no script, sources at the end. All that comes from data is
 * escaped; there is no inline style and no script, so a strict content security policy blocks nothing of it.
 *
 * @throws RangeError for a `level` that no heading has.
 *
 * @example
 * toHtml(factBox(dossier, { locale: en })).startsWith('<section class="fact-box" lang="en" dir="ltr"'); // → true
 */
export function toHtml(box: FactBox, { jsonLd = false, ...options }: HtmlOptions = {}): string {
  const { level = 2 } = options;
  if (!/^[1-6]$/.test(`${level}`)) throw new RangeError(`expected a level from 1 to 6, found ${level}`);
  const dataBlock = jsonLd ? `<script type="application/ld+json">${jsonLdOf(box, options.idPrefix ?? 'fact-')}</script>` : '';
  return htmlOfBox(box, options, dataBlock);
}
