import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ar, en, factBox, ru, toHtml, uk } from '../../src/factbox';
import type { Dossier } from '../../src/kinds/claim';
import { launch, pageOf } from './browser';
import { claim, dossier, nba, quote } from './fixture';

const LOCALES = { ar, en, ru, uk };
const call = JSON.parse(readFileSync(new URL('../../data/trump-putin-call-2025-03-18.json', import.meta.url), 'utf8')) as Dossier;
let page: Page;

beforeAll(async () => {
  page = await (await launch()).newPage({ viewport: { width: 480, height: 800 } });
}, 60_000);
afterAll(() => page?.close());

/** Whether the characters of every joined number and Latin name stand on the screen from left to right in the order of the text. */
const visualOrder = (): { text: string; inOrder: boolean }[] => {
  const found: { text: string; inOrder: boolean }[] = [];
  for (const block of document.querySelectorAll('h2, h3, dt, dd, blockquote p, li')) {
    const places: { char: string; left: number; top: number }[] = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (let at = 0; at < (node.nodeValue ?? '').length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, top } = range.getBoundingClientRect();
        places.push({ char: node.nodeValue![at]!, left, top });
      }
    }
    const text = places.map(({ char }) => char).join('');
    for (const match of text.matchAll(/[0-9][0-9.,:]*(?:\s?[–/-]\s?[0-9][0-9.,:]*)*|[A-Za-z]+/g)) {
      const run = places.slice(match.index, match.index + match[0].length).filter(({ char }) => char.trim() !== '');
      const inOrder = run.every(({ left, top }, index) => index === 0 || left > run[index - 1]!.left || top > run[index - 1]!.top);
      found.push({ text: match[0], inOrder });
    }
  }
  return found;
};

const tricky = (): Dossier => {
  const words = 'تبادل 175–23 بين 19–25 مارس مع دوري NHL وفريق KHL';
  return dossier([
    claim({
      kind: 'visit',
      act: 'plan',
      content: {
        time: { value: '2025-03-19/2025-03-25', precision: 'day', stated: '19-25', bound: 'on', quote: quote('19–25 مارس') },
        host: nba,
      },
      evidence: [{ document: 'briefing', start: 0, end: words.length, exact: words }],
    }),
  ]);
};

describe.each(Object.entries(LOCALES))('in %s', (lang, locale) => {
  it('digits and Latin names stand in their order', async () => {
    await page.setContent(pageOf(toHtml(factBox(tricky(), { locale })).replaceAll('<details>', '<details open>'), lang));
    const found = await page.evaluate(visualOrder);
    expect(found.map(({ text }) => text)).toEqual(expect.arrayContaining(['175–23', 'NHL', 'KHL']));
    expect(found.filter(({ inOrder }) => !inOrder)).toEqual([]);
    await page.setContent(pageOf(toHtml(factBox(call, { locale })).replaceAll('<details>', '<details open>'), lang));
    expect((await page.evaluate(visualOrder)).filter(({ inOrder }) => !inOrder)).toEqual([]);
  });

  it('axe finds nothing', async () => {
    await page.setContent(pageOf(toHtml(factBox(call, { locale }), { jsonLd: true }), lang));
    const found = await page.evaluate(
      `${axe.source}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
    );
    expect(found).toEqual([]);
  }, 30_000);
});

it('the test of order fails where isolation is taken away', async () => {
  const html = toHtml(factBox(tricky(), { locale: ar })).replaceAll('<details>', '<details open>');
  await page.setContent(pageOf(html.replace(/<bdi[^>]*>|<\/bdi>/g, ''), 'ar'));
  expect((await page.evaluate(visualOrder)).filter(({ inOrder }) => !inOrder).map(({ text }) => text)).toContain('175–23');
});

it('a quote opens and closes by the keyboard, and keeps the focus, without a script', async () => {
  await page.setContent(pageOf(toHtml(factBox(call, { locale: en, kinds: ['prisoner-exchange'] })), 'en'));
  await page.focus('summary');
  const open = () => page.evaluate(() => [document.querySelector('details')!.open, document.activeElement?.tagName]);
  await page.keyboard.press('Enter');
  expect(await open()).toEqual([true, 'SUMMARY']);
  await page.keyboard.press('Enter');
  expect(await open()).toEqual([false, 'SUMMARY']);
});
