/**
 * Milliseconds to make the view and the HTML of a box of 20 rows once warm, the median and the 95th of several hundred: `npm run bench:factbox`. Beside it what the first
 * box of a language costs, when no formatter has been made, and how long React takes to render a ready view to a string, which is to be compared with the HTML alone.
 * `processor` leaves out what other programs on the machine take.
 */
import { createRequire } from 'node:module';
import { createElement, type ReactElement } from 'react';
import { EDGE_DOSSIERS } from '../scripts/gallery-edges';
import { ar, en, type FactBox, factBox, type Part, ru, toHtml, uk } from '../src/factbox';
import { printRow, processorTime } from './measure-speed';

/** Its types are a package that nothing else here needs. */
const { renderToStaticMarkup } = createRequire(import.meta.url)('react-dom/server') as {
  renderToStaticMarkup(element: ReactElement): string;
};
const dossier = EDGE_DOSSIERS.twenty!;

/** The rows as a component would write them: headings, lists, quotes, and no more than those. */
function reactBox({ language, direction, rows }: FactBox) {
  const shown = (parts: readonly Part[]) => parts.map((part, key) => createElement('bdi', { key }, part.text));
  const row = ({ id, label, status, details, saidBy, evidence }: FactBox['rows'][number]) =>
    createElement(
      'article',
      { key: id, id },
      createElement('h3', null, label, ' ', createElement('span', null, status.text)),
      createElement(
        'dl',
        null,
        [...details, { slot: 'said-by', ...saidBy }].map(({ slot, label: name, value }) =>
          createElement('div', { key: slot }, createElement('dt', null, name), createElement('dd', null, shown(value))),
        ),
      ),
      createElement(
        'details',
        null,
        evidence.map(({ start, lang, dir, value }) => createElement('blockquote', { key: start, lang, dir }, shown(value))),
      ),
    );
  return createElement('section', { lang: language, dir: direction }, rows.map(row));
}

/** Times of single runs in milliseconds, sorted, after as many that warm up. */
function timesOf(run: () => unknown, runs = 300): number[] {
  const times: number[] = [];
  for (let at = -runs; at < runs; at += 1) {
    const before = performance.now();
    run();
    if (at >= 0) times.push(performance.now() - before);
  }
  return times.sort((a, b) => a - b);
}

const at = (times: readonly number[], share: number): string => times[Math.floor(times.length * share)]!.toFixed(2);

printRow('a box of 20 rows, ms', ['first', 'median', '95th', 'processor', 'HTML alone', 'React', 'HTML/React']);
for (const locale of [ar, en, ru, uk]) {
  const before = performance.now();
  const view = factBox(dossier, { locale });
  toHtml(view);
  const first = performance.now() - before;
  const box = timesOf(() => toHtml(factBox(dossier, { locale })));
  const processor = processorTime(() => toHtml(factBox(dossier, { locale }))).toFixed(2);
  const html = at(
    timesOf(() => toHtml(view)),
    0.5,
  );
  const peer = at(
    timesOf(() => renderToStaticMarkup(reactBox(view))),
    0.5,
  );
  printRow(`  ${locale.code}`, [
    first.toFixed(1),
    at(box, 0.5),
    at(box, 0.95),
    processor,
    html,
    peer,
    (Number(html) / Number(peer)).toFixed(2),
  ]);
}
