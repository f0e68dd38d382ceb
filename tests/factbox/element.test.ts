import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ar, factBox, toHtml } from '../../src/factbox';
import type { Dossier } from '../../src/kinds/claim';
import { type ElementPage, openElementPage } from './element-page';

const path = new URL('../../data/trump-putin-call-2025-03-18.json', import.meta.url);
const call = readFileSync(path, 'utf8');
const server = toHtml(factBox(JSON.parse(call) as Dossier, { locale: ar, kinds: ['handover'] }));
let boxes: ElementPage;
const open = (markup: string) => boxes.open(markup);

beforeAll(async () => {
  boxes = await openElementPage({ '/call.json': call });
}, 60_000);
afterAll(() => boxes?.close());

it('shows a dossier from its address, two languages on one page', async () => {
  await open(
    '<fact-box src="/call.json" locale="ar" kinds="prisoner-exchange"></fact-box><fact-box src="/call.json" locale="uk" kinds="talks" theme="dark"></fact-box>',
  );
  await boxes.page.waitForFunction(() => [...document.querySelectorAll('fact-box')].every((box) => box.shadowRoot?.querySelector('.fact')));
  const seen = await boxes.page.evaluate(() =>
    [...document.querySelectorAll('fact-box')].map((box) => box.shadowRoot?.querySelector('.fact-box')?.getAttribute('dir')),
  );
  expect(seen).toEqual(['rtl', 'ltr']);
  expect(await boxes.page.locator('fact-box').first().locator('data').first().textContent()).toBe('175 أسيرًا');
}, 30_000);

it('keeps what the server rendered where the facts cannot be had, says so, and fires an event', async () => {
  await open(`<fact-box src="/gone.json" locale="ar">${server}</fact-box>`);
  const error = boxes.page.locator('fact-box [role=alert]');
  await error.waitFor();
  expect(await error.textContent()).toBe('تعذّر تحميل الحقائق.');
  expect(await boxes.page.locator('fact-box > .fact-box').isVisible()).toBe(true);
});

it('leaves what the server rendered alone where it has nothing of its own', async () => {
  await open(`<fact-box locale="ar">${server}</fact-box>`);
  await boxes.page.waitForFunction(() => document.querySelector('fact-box')?.shadowRoot !== null);
  expect(await boxes.page.locator('fact-box > .fact-box').isVisible()).toBe(true);
});

it('is drawn anew when an attribute or the property changes', async () => {
  await open('<fact-box locale="en"></fact-box>');
  await boxes.page.waitForFunction(() => document.querySelector('fact-box')?.shadowRoot);
  const titles = await boxes.page.evaluate((dossier) => {
    const box = document.querySelector('fact-box') as HTMLElement & { dossier: unknown };
    const title = () => box.shadowRoot?.querySelector('h3 a')?.textContent;
    box.dossier = JSON.parse(dossier);
    const first = title();
    box.setAttribute('locale', 'ru');
    return [first, title()];
  }, call);
  expect(titles).toEqual(['Talks', 'Переговоры']);
});
