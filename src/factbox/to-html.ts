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

const detailHtml = ({ slot, label, value, computed }: Detail): string =>
  element(
    'div',
    {
      class: `fact-${slot === 'said-by' ? 'said-by' : 'detail'}`,
      part: slot === 'said-by' ? 'said-by' : 'detail',
      'data-computed': computed && '',
    },
    element('dt', {}, htmlOfText(label)),
    element('dd', {}, htmlOfParts(value)),
  );

/** Every direction and language that is not the box's is said on the element that has it. U+FE0E keeps the arrow a sign of the text where it would turn into a picture. */
function evidenceHtml({ value, lang, dir, uri }: Row['evidence'][number], words: FactBox['words']): string {
  const quoted = element('p', {}, htmlOfParts(value));
  const link =
    uri === undefined
      ? ''
      : ` ${element('a', { href: uri, rel: 'noopener', 'aria-label': words.open, title: words.open }, dir === 'rtl' ? '↖\ufe0e' : '↗\ufe0e')}`;
  return value.some((part) => part.type === 'quote')
    ? element('blockquote', { lang, dir, cite: uri, part: 'quote' }, quoted, link)
    : element('blockquote', { part: 'quote' }, quoted, link);
}

function rowHtml(row: Row, level: number, id: string, words: FactBox['words']): string {
  const status = row.status.text === '' ? '' : ` ${element('span', { class: 'fact-status', part: 'status' }, htmlOfText(row.status.text))}`;
  return element(
    'article',
    { class: 'fact', id, part: 'fact', 'data-kind': row.kind, 'aria-labelledby': `${id}-label` },
    element(`h${level}`, { id: `${id}-label`, part: 'label' }, element('a', { href: `#${id}` }, htmlOfText(row.label)), status),
    element('dl', {}, ...row.details.map(detailHtml), detailHtml({ slot: 'said-by', ...row.saidBy })),
    element(
      'details',
      {},
      element('summary', { part: 'summary', 'aria-describedby': `${id}-label` }, htmlOfText(words.evidence)),
      ...row.evidence.map((each) => evidenceHtml(each, words)),
    ),
  );
}

function sourceHtml({ title, lang, dir, uri, publisher, published, language }: Source): string {
  const name = element('cite', {}, element('bdi', { lang, dir }, htmlOfText(title)));
  const about = [
    uri === undefined ? name : element('a', { href: uri, rel: 'noopener' }, name),
    publisher === undefined ? '' : element('bdi', {}, htmlOfText(publisher)),
    published === undefined ? '' : htmlOfParts([published]),
    htmlOfText(language),
  ];
  return element('li', {}, about.filter((text) => text !== '').join('\u00a0· '));
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
    rows.length === 0 ? element('p', { part: 'empty' }, htmlOfText(words.empty)) : '',
    sources.length === 0
      ? ''
      : element(
          'footer',
          { part: 'sources' },
          element(`h${below}`, {}, htmlOfText(words.sources)),
          element('ul', {}, ...sources.map(sourceHtml)),
        ),
    dataBlock,
  );
}

/**
 * A fact box as HTML: a labelled section of description lists, the words of the text in `<details>` that need no script, sources at the end. All that comes from data is
 * escaped; there is no inline style and no script, so a strict content security policy blocks nothing of it.
 *
 * @example
 * toHtml(factBox(dossier, { locale: en })).startsWith('<section class="fact-box" lang="en" dir="ltr"'); // → true
 */
export function toHtml(box: FactBox, { jsonLd = false, ...options }: HtmlOptions = {}): string {
  const dataBlock = jsonLd ? `<script type="application/ld+json">${jsonLdOf(box, options.idPrefix ?? 'fact-')}</script>` : '';
  return htmlOfBox(box, options, dataBlock);
}
