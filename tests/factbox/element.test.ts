import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ar, factBox, toHtml } from '../../src/factbox';
import type { Dossier } from '../../src/kinds/claim';
import { launch } from './browser';

const path = new URL('../../data/trump-putin-call-2025-03-18.json', import.meta.url);
const call = readFileSync(path, 'utf8');
const server = toHtml(factBox(JSON.parse(call) as Dossier, { locale: ar, kinds: ['handover'] }));
let browser: Browser;
let page: Page;

/** A page of our own at an address nobody has, under a policy that allows only its own script and its own data. */
async function open(markup: string): Promise<void> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self'"><title>Page</title><script type="module" src="/element.js"></script></head><body><main><h1>Page</h1>${markup}</main></body></html>`;
  await page.route('**/page', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('https://boxes.test/page');
}

beforeAll(async () => {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('../../src/element.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
  });
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 480, height: 800 } });
  await page.route('https://boxes.test/**', (route) => route.fulfill({ status: 404, body: 'no' }));
  await page.route('**/element.js', (route) => route.fulfill({ contentType: 'text/javascript', body: bundle.outputFiles[0]!.text }));
  await page.route('**/call.json', (route) => route.fulfill({ contentType: 'application/json', body: call }));
}, 60_000);
afterAll(() => browser?.close());

it('shows a dossier from its address, two languages on one page', async () => {
  await open(
    '<fact-box src="/call.json" locale="ar" kinds="prisoner-exchange"></fact-box><fact-box src="/call.json" locale="uk" kinds="talks" theme="dark"></fact-box>',
  );
  await page.waitForFunction(() => [...document.querySelectorAll('fact-box')].every((box) => box.shadowRoot?.querySelector('.fact')));
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll('fact-box')].map((box) => box.shadowRoot?.querySelector('.fact-box')?.getAttribute('dir')),
  );
  expect(seen).toEqual(['rtl', 'ltr']);
  expect(await page.locator('fact-box').first().locator('data').first().textContent()).toBe('175 أسيرًا');
}, 30_000);

it('keeps what the server rendered where the facts cannot be had, says so, and fires an event', async () => {
  await open(`<fact-box src="/gone.json" locale="ar">${server}</fact-box>`);
  const error = page.locator('fact-box [role=alert]');
  await error.waitFor();
  expect(await error.textContent()).toBe('تعذّر تحميل الحقائق.');
  expect(await page.locator('fact-box > .fact-box').isVisible()).toBe(true);
});

it('leaves what the server rendered alone where it has nothing of its own', async () => {
  await open(`<fact-box locale="ar">${server}</fact-box>`);
  await page.waitForFunction(() => document.querySelector('fact-box')?.shadowRoot !== null);
  expect(await page.locator('fact-box > .fact-box').isVisible()).toBe(true);
});

it('is drawn anew when an attribute or the property changes', async () => {
  await open('<fact-box locale="en"></fact-box>');
  await page.waitForFunction(() => document.querySelector('fact-box')?.shadowRoot);
  const titles = await page.evaluate((dossier) => {
    const box = document.querySelector('fact-box') as HTMLElement & { dossier: unknown };
    const title = () => box.shadowRoot?.querySelector('h3 a')?.textContent;
    box.dossier = JSON.parse(dossier);
    const first = title();
    box.setAttribute('locale', 'ru');
    return [first, title()];
  }, call);
  expect(titles).toEqual(['Talks', 'Переговоры']);
});
