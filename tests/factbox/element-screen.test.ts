import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { GALLERY_DOSSIER } from '../../scripts/gallery-dossier';
import { ar, en, factBox, ru, toHtml, uk } from '../../src/factbox';
import { type ElementPage, openElementPage } from './element-page';
import { hostile, INJECTIONS } from './hostile';

const LOCALES = { ar, en, ru, uk };
const PLACES = Object.entries(LOCALES).flatMap(([lang, locale]) => ['light', 'dark'].map((theme) => ({ lang, locale, theme })));
const drawn = '/gallery.json';
let boxes: ElementPage;

beforeAll(async () => {
  const data = Object.fromEntries(INJECTIONS.map((text, index) => [`/hostile-${index}.json`, JSON.stringify(hostile(text))]));
  boxes = await openElementPage({ ...data, [drawn]: JSON.stringify(GALLERY_DOSSIER) });
}, 60_000);
afterAll(() => boxes?.close());
afterEach(async () => {
  await boxes.page.emulateMedia({ media: null, forcedColors: null, reducedMotion: null });
  await boxes.page.setViewportSize({ width: 480, height: 800 });
});

/** Opens a page with the element over a dossier and waits until it has drawn. */
async function draw(attributes: string, inside = '', options = {}): Promise<void> {
  await boxes.open(`<fact-box ${attributes}>${inside}</fact-box>`, options);
  await boxes.page.waitForFunction(() => {
    const root = document.querySelector('fact-box')?.shadowRoot;
    return root?.querySelector('.fact-box') || (root && document.querySelector('fact-box > .fact-box'));
  });
}
const openQuotes = () =>
  boxes.page.locator('summary').evaluateAll((all) => {
    for (const each of all) (each as HTMLElement).click();
  });
/** Whether anything of the page is wider than the window. */
const overflow = () => boxes.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(PLACES)('in $lang, $theme', ({ lang, locale, theme }) => {
  it('axe finds nothing, quotes open', async () => {
    await draw(`src="${drawn}" locale="${lang}" theme="${theme}"`);
    await openQuotes();
    const found = await boxes.page.evaluate(
      `${axe.source}; axe.run().then(({ violations, passes }) => [violations.map(({ id, nodes }) => id + ': ' + nodes[0].html), passes.some(({ id }) => id === 'color-contrast')])`,
    );
    expect(found).toEqual([[], true]);
  });

  it('takes over what the server rendered without a change on screen', async () => {
    const server = toHtml(factBox(GALLERY_DOSSIER, { locale }), { idPrefix: 'a-', level: 3, jsonLd: true });
    const at = `src="${drawn}" locale="${lang}" theme="${theme}"`;
    await boxes.open(`<fact-box ${at}>${server}</fact-box><p>After</p>`, { styles: true, script: false });
    const before = await boxes.page.screenshot({ fullPage: true });
    await boxes.open(`<fact-box ${at}>${server}</fact-box><p>After</p>`, { styles: true });
    const ready = await boxes.page.evaluate(
      () =>
        new Promise<number>((done) => {
          const box = document.querySelector('fact-box') as HTMLElement;
          let shift = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          box.addEventListener('fact-box-ready', () => setTimeout(() => done(shift), 200));
          // the facts may have come already: ask for them again
          box.setAttribute('numbering-system', 'latn');
        }),
    );
    expect(ready).toBe(0);
    expect(await boxes.page.evaluate(() => document.querySelector('fact-box')?.shadowRoot?.innerHTML.slice(0, 300))).toBe('<slot></slot>');
    expect((await boxes.page.screenshot({ fullPage: true })).equals(before)).toBe(true);
  });

  it('looks the same drawn by the element as standing on the page', async () => {
    await draw(`src="${drawn}" locale="${lang}" theme="${theme}"`);
    const inElement = await boxes.page.screenshot({ fullPage: true });
    const html = await boxes.page.evaluate(() => document.querySelector('fact-box')!.shadowRoot!.innerHTML);
    await boxes.open(`<fact-box theme="${theme}">${html}</fact-box>`, { styles: true, script: false });
    expect((await boxes.page.screenshot({ fullPage: true })).equals(inElement)).toBe(true);
  });
});

it('draws anew where the server rendered something else', async () => {
  await draw(`src="${drawn}" locale="ru"`, toHtml(factBox(GALLERY_DOSSIER, { locale: en })), { styles: true });
  await boxes.page.waitForFunction(() => document.querySelector('fact-box')?.shadowRoot?.querySelector('.fact'));
  expect(await boxes.page.evaluate(() => document.querySelector('fact-box')?.shadowRoot?.querySelector('h3')?.textContent)).toContain(
    'Переговоры',
  );
});

it.each(INJECTIONS.map((text, index) => [text, index] as const))('%j everywhere does no harm in the element', async (_, index) => {
  const dialogs: string[] = [];
  boxes.page.on('dialog', (dialog) => dialogs.push(dialog.message()));
  await draw(`src="/hostile-${index}.json" locale="ar"`);
  const found = await boxes.page.evaluate(() => {
    const root = document.querySelector('fact-box')!.shadowRoot!;
    const names = [...root.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    return {
      elements: root.querySelectorAll('script, img, h1, style, iframe').length,
      handlers: names.filter((name) => name.startsWith('on') || name === 'style'),
      scripts: [...root.querySelectorAll('a')].filter((link) => !/^(?:https?:|#)/.test(link.getAttribute('href')!)).length,
    };
  });
  expect(found).toEqual({ elements: 0, handlers: [], scripts: 0 });
  expect(dialogs).toEqual([]);
});

it.each(Object.keys(LOCALES))('%s fits 240 pixels, and a window at 300 %', async (lang) => {
  await boxes.page.setViewportSize({ width: 240, height: 800 });
  await draw(`src="${drawn}" locale="${lang}"`);
  await openQuotes();
  expect(await overflow()).toBe(0);
  await boxes.page.setViewportSize({ width: 960, height: 800 });
  await boxes.page.evaluate(() => {
    document.documentElement.style.zoom = '3';
  });
  expect(await overflow()).toBe(0);
});

it('shows every quote in print', async () => {
  await draw(`src="${drawn}" locale="en"`);
  const height = () =>
    boxes.page
      .locator('blockquote')
      .first()
      .evaluate((quote) => quote.checkVisibility({ contentVisibilityAuto: true }));
  expect(await height()).toBe(false);
  await boxes.page.emulateMedia({ media: 'print' });
  expect(await height()).toBe(true);
});

it('keeps its lines in forced colours, and moves nothing', async () => {
  await boxes.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await draw(`src="${drawn}" locale="en"`);
  const seen = await boxes.page.locator('.fact-box').evaluate((box) => {
    const { borderLeftStyle, borderLeftWidth } = getComputedStyle(box);
    return [borderLeftStyle, borderLeftWidth, document.getAnimations().length];
  });
  expect(seen).toEqual(['solid', '1px', 0]);
});

it('reads label, value, speaker and quote in order', async () => {
  await draw(`src="${drawn}" locale="en" kinds="prisoner-exchange"`);
  await boxes.page.locator('summary').click();
  const tree = await boxes.page.locator('article').ariaSnapshot();
  const order = [
    'Prisoner exchange agreed',
    'term: In total',
    'definition: 198 prisoners',
    'term: According to',
    'Kenya (announcement)',
    'In the words of the text',
    'exchange 175 prisoners',
  ];
  expect(
    order.map((text) => tree.indexOf(text)).every((at, index, all) => at > (all[index - 1] ?? -1)),
    tree,
  ).toBe(true);
});
