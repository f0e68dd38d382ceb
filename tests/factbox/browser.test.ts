import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ar, en, factBox, ru, toHtml, uk } from '../../src/factbox';
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

it('a quote opens and closes by the keyboard, and keeps the focus, without a script', async () => {
  await page.setContent(pageOf(toHtml(factBox(call, { locale: en, kinds: ['prisoner-exchange'] })), 'en'));
  await page.focus('summary');
  const open = () => page.evaluate(() => [document.querySelector('details')!.open, document.activeElement?.tagName]);
  await page.keyboard.press('Enter');
  expect(await open()).toEqual([true, 'SUMMARY']);
  await page.keyboard.press('Enter');
  expect(await open()).toEqual([false, 'SUMMARY']);
});
