import { isolate, isolatedParts, isolatedText } from './isolated-text';
import type { Detail, FactBox, Part, Row, Source } from './view';

/** CommonMark lets any ASCII punctuation be escaped; `<` and `&` become entities, for readers that pass HTML through. A bare address must not link itself. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]()#+!|~>-]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/^(\s*\d+)\./, '$1\\.');

const address = (uri: string): string => `<${uri.replace(/[<>\s\\]/g, (found) => encodeURIComponent(found))}>`;

/**
 * A fact box as CommonMark: a heading and a list a claim, the words of the text as a block quotation, the sources at the end. All that comes from data is escaped.
 * `level` is that of the title's heading.
 *
 * @example
 * toMarkdown(factBox(dossier, { locale: en })).startsWith('## '); // → true
 */
export function toMarkdown({ direction, words, title, rows, sources }: FactBox, { level = 2 }: { readonly level?: number } = {}): string {
  const shown = (text: string): string => isolatedText(text, direction, escapeMarkdown);
  const parts = (value: readonly Part[]): string => isolatedParts(value, direction, escapeMarkdown);
  const heading = (depth: number, text: string): string => `${'#'.repeat(Math.min(level + depth, 6))} ${text}`;
  const detail = ({ label, value }: Pick<Detail, 'label' | 'value'>): string => `- **${shown(label)}:** ${parts(value)}`;
  const evidence = ({ value, uri }: Row['evidence'][number]): string =>
    `> ${parts(value)}${uri === undefined ? '' : ` [↗](${address(uri)})`}`;
  const row = (each: Row): string[] => [
    heading(1, [shown(each.label), shown(each.status.text)].filter((text) => text !== '').join(' · ')),
    '',
    ...each.details.map(detail),
    detail(each.saidBy),
    '',
    each.evidence.map(evidence).join('\n>\n'),
    '',
  ];
  const source = ({ title: name, dir, uri, publisher, published, language }: Source): string => {
    const named = isolate(isolatedText(name, dir, escapeMarkdown), dir);
    const about = [
      uri === undefined ? named : `[${named}](${address(uri)})`,
      publisher === undefined ? '' : shown(publisher),
      published === undefined ? '' : parts([published]),
      shown(language),
    ];
    return `- ${about.filter((text) => text !== '').join(' · ')}`;
  };
  return [
    heading(0, parts(title)),
    '',
    ...(rows.length === 0 ? [shown(words.empty), ''] : rows.flatMap(row)),
    ...(sources.length === 0 ? [] : [heading(1, shown(words.sources)), '', ...sources.map(source), '']),
  ].join('\n');
}
