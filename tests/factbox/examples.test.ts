import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/kinds/claim';
import { type ElementPage, openElementPage } from './element-page';
import { clientBundle, FRAMEWORKS, serverRender } from './example-bundles';

const call = readFileSync(new URL('../../data/trump-putin-call-2025-03-18.json', import.meta.url), 'utf8');
const dossier = JSON.parse(call) as Dossier;
const props = { dossier, locale: 'uk', kinds: ['handover', 'prisoner-exchange'] };

/** What an app is given on the page: its component, and what its handlers heard. */
interface AppWindow {
  show(target: Element, props: object, over: boolean): (next: object) => void;
  heard: string[];
  again(next: object): void;
}

let boxes: ElementPage;
const complaints: string[] = [];
const scripts: Record<string, string> = {};

beforeAll(async () => {
  for (const framework of FRAMEWORKS) scripts[`/${framework}.js`] = await clientBundle(framework);
  boxes = await openElementPage({ ...scripts, '/call.json': call });
  boxes.page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
  boxes.page.on('pageerror', (error) => complaints.push(String(error)));
}, 60_000);
afterAll(() => boxes?.close());

describe.each(FRAMEWORKS)('the example for %s', (framework) => {
  const app = `/${framework}.js`;
  /** Shows the component, from nothing or over what the server rendered, and notes what its handlers hear. */
  const show = async (given: object, over = false) => {
    await boxes.page.waitForFunction(() => 'show' in window && customElements.get('fact-box'));
    await boxes.page.evaluate(
      ([all, hydrates, isSmall]) => {
        const page = window as unknown as AppWindow;
        page.heard = [];
        const onReady = (view: { language: string; rows: unknown[] }) => page.heard.push(`ready ${view.language} ${view.rows.length}`);
        const onError = (error: unknown) => page.heard.push(`error ${error}`);
        // Svelte writes the names of handlers small, and an unknown prop would land on the element
        const own = (next: object) => ({ ...next, ...(isSmall ? { onready: onReady, onerror: onError } : { onReady, onError }) });
        const update = page.show(document.querySelector('#app')!, own(all), hydrates);
        page.again = (next) => update(own(next));
      },
      [given, over, framework === 'svelte'] as const,
    );
  };
  const heard = (text: string) => boxes.page.waitForFunction((each) => (window as unknown as AppWindow).heard.includes(each), text);
  const heading = () =>
    boxes.page.evaluate(() => {
      const box = document.querySelector('fact-box')!;
      return (box.shadowRoot?.querySelector('h3 a') ?? box.querySelector('h3 a'))?.textContent;
    });
  const again = (next: object) => boxes.page.evaluate((given) => (window as unknown as AppWindow).again(given), next);

  it('shows a dossier it is given, hears of it, and follows what changes', async () => {
    complaints.length = 0;
    await boxes.open('<div id="app"></div>', { app });
    await show(props);
    await heard('ready uk 2');
    expect(await heading()).toBe('Обмін полоненими');
    await again({ ...props, locale: 'ar', kinds: ['handover'] });
    await heard('ready ar 1');
    expect(await heading()).toBe('تسليم');
    expect(complaints).toEqual([]);
  });

  it('shows a dossier from its address, and hears where there is none', async () => {
    await boxes.open('<div id="app"></div>', { app });
    await show({ src: '/call.json', locale: 'ru', kinds: ['handover'] });
    await heard('ready ru 1');
    expect(await heading()).toBe('Передача');
    await again({ src: '/gone.json', locale: 'ru' });
    await heard('error Error: expected a dossier at /gone.json, got status 404');
  });

  it('takes over what Node rendered without a change on screen or a warning', async () => {
    const render = await serverRender(framework);
    const html = `<div id="app">${await render(props)}</div><p>After</p>`;
    expect(html).not.toContain('[object');
    await boxes.open(html, { styles: true, script: false });
    const before = await boxes.page.screenshot({ fullPage: true });
    complaints.length = 0;
    await boxes.open(html, { styles: true, app });
    await show(props, true);
    await heard('ready uk 2');
    expect(await boxes.page.evaluate(() => document.querySelector('fact-box')?.shadowRoot?.innerHTML)).toBe('<slot></slot>');
    expect((await boxes.page.screenshot({ fullPage: true })).equals(before)).toBe(true);
    expect(complaints).toEqual([]);
    await again({ ...props, locale: 'ar' });
    await heard('ready ar 2');
  });
});

it('the plain page draws its box beside the article', async () => {
  const html = readFileSync(new URL('../../examples/plain-html/index.html', import.meta.url), 'utf8');
  const asked: string[] = [];
  const { page } = boxes;
  await page.setViewportSize({ width: 1000, height: 800 });
  const folder = 'https://boxes.test/plain/';
  await page.route(`${folder}**`, async (route) => {
    const path = route.request().url().slice(folder.length);
    if (path === '') return route.fulfill({ contentType: 'text/html', body: html });
    asked.push(path);
    const [, file = ''] = path.split('node_modules/onrecord/');
    if (file === 'dist/element.js') return route.fulfill({ contentType: 'text/javascript', body: boxes.script });
    const contentType = file.endsWith('.css') ? 'text/css' : 'application/json';
    return route.fulfill({ contentType, body: readFileSync(new URL(`../../${file}`, import.meta.url)) });
  });
  await page.goto(folder);
  await page.waitForFunction(() => document.querySelector('fact-box')?.shadowRoot?.querySelectorAll('.fact').length);
  expect(asked.sort()).toEqual(
    ['data/trump-putin-call-2025-03-18.json', 'dist/element.js', 'styles/fact-box.css'].map((file) => `node_modules/onrecord/${file}`),
  );
  const [left, right] = await page.evaluate(() => [
    document.querySelector('article > p')!.getBoundingClientRect().left,
    document.querySelector('fact-box')!.getBoundingClientRect().left,
  ]);
  expect(right).toBeGreaterThan(left! + 300);
});
