import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ar, factBox, toHtml } from '../../src/factbox';
import type { Dossier } from '../../src/kinds/claim';
import { type ElementPage, openElementPage } from './element-page';
import { INJECTIONS } from './hostile';

const path = new URL('../../data/trump-putin-call-2025-03-18.json', import.meta.url);
const call = readFileSync(path, 'utf8');
const server = toHtml(factBox(JSON.parse(call) as Dossier, { locale: ar, kinds: ['handover'] }));
let boxes: ElementPage;
const open = (markup: string) => boxes.open(markup);

beforeAll(async () => {
  boxes = await openElementPage({
    '/call.json': call,
    ...Object.fromEntries(BROKEN.flatMap(([, path, body]) => (body === undefined ? [] : [[path, body]]))),
  });
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

const BROKEN: readonly (readonly [what: string, path: string, body: string | undefined])[] = [
  ['is not there', '/gone.json', undefined],
  ['cannot be reached', 'https://nowhere.invalid/call.json', undefined],
  ['is no JSON', '/half.json', call.slice(0, 100)],
  ['is nothing', '/null.json', 'null'],
  ['is a list', '/list.json', '[]'],
  ['is no dossier', '/other.json', '{"claims": 3}'],
  ['is of a newer schema', '/newer.json', call.replace(/"schemaVersion": ?"1/, '"schemaVersion":"9')],
];
const FAILED = { ar: 'تعذّر تحميل الحقائق.', en: 'The facts could not be loaded.' };

describe.each(BROKEN)('where the dossier %s', (_, path) => {
  it('keeps what the server rendered, says so, fires an event, and recovers', async () => {
    await open(`<fact-box locale="ar">${server}</fact-box>`);
    await boxes.page.waitForFunction(() => document.querySelector('fact-box')?.shadowRoot);
    const heard = await boxes.page.evaluate(
      (src) =>
        new Promise<string>((done) => {
          document.body.addEventListener('fact-box-error', (event) => done(String((event as CustomEvent).detail)));
          document.querySelector('fact-box')!.setAttribute('src', src);
        }),
      path,
    );
    expect(heard).toMatch(/^(?:Type|Syntax|Range)?Error: /);
    expect(await boxes.page.locator('fact-box [role=alert]').textContent()).toBe(FAILED.ar);
    expect(await boxes.page.locator('fact-box > .fact-box').isVisible()).toBe(true);
    await boxes.page.locator('fact-box').evaluate((box) => {
      box.setAttribute('locale', 'en');
      box.setAttribute('src', '/call.json');
    });
    await boxes.page.waitForFunction(() => document.querySelector('fact-box')?.shadowRoot?.querySelector('.fact'));
    expect(await boxes.page.locator('fact-box [role=alert]').count()).toBe(0);
  });
});

it('says that the facts cannot be had where the server rendered nothing', async () => {
  await open('<fact-box src="/gone.json" locale="en"></fact-box>');
  const told = boxes.page.locator('fact-box [role=alert]');
  await told.waitFor();
  expect(await told.textContent()).toBe(FAILED.en);
  expect(await told.isVisible()).toBe(true);
  await boxes.page.locator('fact-box').evaluate((box) => box.setAttribute('locale', 'ar'));
  await boxes.page.locator('fact-box [role=alert][lang=ar]').waitFor();
  expect(await told.textContent()).toBe(FAILED.ar);
});

it.each(INJECTIONS)('%j in every attribute does no harm', async (text) => {
  await open('<fact-box src="/call.json"></fact-box>');
  const found = await boxes.page.evaluate(
    (hostile) =>
      new Promise((done) => {
        const box = document.querySelector('fact-box')!;
        const told = () => done([...box.shadowRoot!.querySelectorAll('script, img, h1, style, iframe')].length);
        box.addEventListener('fact-box-error', told);
        for (const name of ['kinds', 'about', 'numbering-system', 'theme', 'locale', 'src']) box.setAttribute(name, hostile);
      }),
    text,
  );
  expect(found).toBe(0);
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
