import { runsOf } from './runs-of';
import type { Detail, Direction, FactBox, Part, Row, Source } from './view';

const ISOLATE = { ltr: '\u2066', rtl: '\u2067' };
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const MARK = { ltr: '\u200e', rtl: '\u200f' };
const STRONG = {
  ltr: /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u,
  rtl: /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u,
};

/** Data on one line: no control character may reach a terminal, and no bidi control of its own may reorder what follows. */
const plain = (text: string): string =>
  text.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '').replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ');

const isolate = (text: string, direction?: Direction): string =>
  `${direction === undefined ? FIRST_STRONG_ISOLATE : ISOLATE[direction]}${text}${POP_ISOLATE}`;

/** Text for a box of a direction: joined numbers isolated, and the whole, where it is of the other script. */
function inBox(text: string, direction: Direction): string {
  const clean = plain(text);
  const runs = runsOf(clean)
    .map((run) => (run.isolated ? `${ISOLATE.ltr}${run.text}${POP_ISOLATE}` : run.text))
    .join('');
  return STRONG[direction === 'rtl' ? 'ltr' : 'rtl'].test(clean) ? isolate(runs) : runs;
}

const partText = (part: Part, direction: Direction): string =>
  part.type === 'quote' ? isolate(inBox(part.text, part.dir), part.dir) : inBox(part.text, direction);
const partsText = (parts: readonly Part[], direction: Direction): string => parts.map((part) => partText(part, direction)).join('');

function sourceText({ title, dir, publisher, published, language, uri }: Source, direction: Direction): string {
  const pieces = [
    isolate(inBox(title, dir), dir),
    publisher === undefined ? '' : isolate(inBox(publisher, dir)),
    published === undefined ? '' : partText(published, direction),
    language,
    uri === undefined ? '' : isolate(plain(uri)),
  ];
  return pieces.filter((piece) => piece !== '').join(' · ');
}

/**
 * A fact box for a terminal or a plain-text message: a block a claim, every number range and every name or quote of another script in bidi isolates (Unicode UAX 9),
 * and each line opened by a mark of the box's direction, for a terminal that takes a line's direction from its first letter.
 *
 * @example
 * toText(factBox(dossier, { locale: en })).split('\n')[0].length > 0; // → true
 */
export function toText(box: FactBox): string {
  const { direction, words } = box;
  const line = (text: string, indent = ''): string => `${indent}${direction === 'rtl' ? MARK.rtl : ''}${text}`;
  const detail = ({ label, value }: Pick<Detail, 'label' | 'value'>): string =>
    line(`${plain(label)}: ${partsText(value, direction)}`, '  ');
  const evidence = ({ value }: Row['evidence'][number]): string => partsText(value, direction);
  const row = (each: Row): string[] => [
    line([inBox(each.label, direction), each.status.text].filter((text) => text !== '').join(' · ')),
    ...each.details.map(detail),
    detail(each.saidBy),
    line(`${words.evidence}: ${each.evidence.map(evidence).join(' … ')}`, '  '),
    '',
  ];
  return [
    line(partsText(box.title, direction)),
    '',
    ...(box.rows.length === 0 ? [line(words.empty), ''] : box.rows.flatMap(row)),
    ...(box.sources.length === 0 ? [] : [line(words.sources), ...box.sources.map((source) => line(sourceText(source, direction), '  '))]),
    '',
  ].join('\n');
}
