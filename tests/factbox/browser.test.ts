import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ar, en, factBox, type Part, ru, toHtml, uk } from '../../src/factbox';
import type { Dossier } from '../../src/kinds/claim';
import { launch, pageOf } from './browser';

const LOCALES = { ar, en, ru, uk };
const call = JSON.parse(readFileSync(new URL('../../data/trump-putin-call-2025-03-18.json', import.meta.url), 'utf8')) as Dossier;
let page: Page;

beforeAll(async () => {
  page = await (await launch()).newPage({ viewport: { width: 480, height: 800 } });
}, 60_000);
afterAll(() => page?.close());

describe.each(Object.entries(LOCALES))('in %s', (lang, locale) => {
  it('axe finds nothing', async () => {
    await page.setContent(pageOf(toHtml(factBox(call, { locale }), { jsonLd: true }), lang));
    const found = await page.evaluate(
      `${axe.source}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
    );
    expect(found).toEqual([]);
  }, 30_000);
});

describe('without a script', () => {
  let plain: Page;
  beforeAll(async () => {
    plain = await (await launch()).newPage({ viewport: { width: 480, height: 800 }, javaScriptEnabled: false });
  });
  afterAll(() => plain?.close());

  it.each(Object.entries(LOCALES))('a box in %s is complete: all it says is there to see, and its quotes open', async (lang, locale) => {
    const box = factBox(call, { locale, kinds: ['talks', 'handover', 'prisoner-exchange', 'ceasefire'] });
    await plain.setContent(pageOf(toHtml(box, { jsonLd: true }), lang));
    const textOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');
    const seen = async (selector: string) => (await plain.locator(selector).allInnerTexts()).map((text) => text.trim());
    expect(await seen('dd')).toEqual(box.rows.flatMap(({ details, saidBy }) => [...details, saidBy].map(({ value }) => textOf(value))));
    expect(await seen('h3 a')).toEqual(box.rows.map(({ label }) => label));
    expect(await seen('footer li')).toHaveLength(box.sources.length);
    const quotes = plain.locator('blockquote');
    expect(await quotes.first().isVisible()).toBe(false);
    for (const summary of await plain.locator('summary').all()) await summary.click();
    expect(await seen('blockquote p')).toEqual(box.rows.flatMap(({ evidence }) => evidence.map(({ value }) => textOf(value))));
    expect(await Promise.all((await quotes.all()).map((quote) => quote.isVisible()))).not.toContain(false);
  });
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
