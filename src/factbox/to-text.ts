import { isolate, isolatedParts, isolatedText, plainText } from './isolated-text';
import type { Detail, FactBox, Part, Row, Source } from './view';

const RIGHT_TO_LEFT_MARK = '\u200f';
const asIs = (text: string): string => text;

/**
 * A fact box for a terminal or a plain-text message: a block a claim, joined numbers and every name or quote of another script in bidi isolates (Unicode UAX 9), and each
 * line of a right-to-left box opened by a mark, for a terminal that takes the direction of a line from its first letter.
 *
 * @example
 * toText(factBox(dossier, { locale: en })).split('\n')[0].length > 0; // → true
 */
export function toText({ direction, words, title, rows, sources }: FactBox): string {
  const shown = (text: string): string => isolatedText(text, direction, asIs);
  const parts = (value: readonly Part[]): string => isolatedParts(value, direction, asIs);
  const line = (text: string, indent = ''): string => `${indent}${direction === 'rtl' ? RIGHT_TO_LEFT_MARK : ''}${text}`;
  const detail = ({ label, value }: Pick<Detail, 'label' | 'value'>): string => line(`${shown(label)}: ${parts(value)}`, '  ');
  const row = (each: Row): string[] => [
    line([shown(each.label), shown(each.status.text)].filter((text) => text !== '').join(' · ')),
    ...each.details.map(detail),
    detail(each.saidBy),
    line(`${words.evidence}: ${each.evidence.map(({ value }) => parts(value)).join(' … ')}`, '  '),
    '',
  ];
  const source = (each: Source): string =>
    line(
      [
        isolate(isolatedText(each.title, each.dir, asIs), each.dir),
        each.publisher === undefined ? '' : shown(each.publisher),
        each.published === undefined ? '' : parts([each.published]),
        shown(each.language),
        each.uri === undefined ? '' : isolate(plainText(each.uri), 'ltr'),
      ]
        .filter((text) => text !== '')
        .join(' · '),
      '  ',
    );
  return [
    line(parts(title)),
    '',
    ...(rows.length === 0 ? [line(words.empty), ''] : rows.flatMap(row)),
    ...(sources.length === 0 ? [] : [line(words.sources), ...sources.map(source), '']),
  ].join('\n');
}
