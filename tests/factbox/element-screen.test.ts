import axe from 'axe-core';
import type { ConsoleMessage } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EDGE_DOSSIERS } from '../../scripts/gallery-edges';
import { TRYING_DOSSIER } from '../../scripts/trying-dossier';
import { ar, en, factBox, ru, toHtml, uk } from '../../src/factbox';
import { type ElementPage, openElementPage } from './element-page';
import { hostile, hostileEverywhere, INJECTIONS } from './hostile';

const LOCALES = { ar, en, ru, uk };
const PLACES = Object.entries(LOCALES).flatMap(([lang, locale]) => ['light', 'dark'].map((theme) => ({ lang, locale, theme })));
const drawn = '/gallery.json';
let boxes: ElementPage;

beforeAll(async () => {
  const data = Object.fromEntries(
    INJECTIONS.flatMap((text, index) => [
      [`/hostile-${index}.json`, JSON.stringify(hostile(text))],
      [`/everywhere-${index}.json`, JSON.stringify(hostileEverywhere(text))],
    ]),
  );
  const edges = Object.fromEntries(Object.entries(EDGE_DOSSIERS).map(([name, made]) => [`/${name}.json`, JSON.stringify(made)]));
  boxes = await openElementPage({ ...data, ...edges, [drawn]: JSON.stringify(TRYING_DOSSIER) });
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
    const server = toHtml(factBox(TRYING_DOSSIER, { locale }), { idPrefix: 'a-', level: 3, jsonLd: true });
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
  await draw(`src="${drawn}" locale="ru"`, toHtml(factBox(TRYING_DOSSIER, { locale: en })), { styles: true });
  await boxes.page.waitForFunction(() => document.querySelector('fact-box')?.shadowRoot?.querySelector('.fact'));
  expect(await boxes.page.evaluate(() => document.querySelector('fact-box')?.shadowRoot?.querySelector('h3')?.textContent)).toContain(
    'Переговоры',
  );
});

it.each(INJECTIONS.map((text, index) => [text, index] as const))('%j everywhere does no harm in the element', async (_, index) => {
  const dialogs: string[] = [];
  boxes.page.on('dialog', (dialog) => dialogs.push(dialog.message()));
  for (const name of ['everywhere', 'hostile']) {
    await draw(`src="/${name}-${index}.json" locale="ar"`);
    const found = await boxes.page.evaluate(() => {
      const root = document.querySelector('fact-box')!.shadowRoot!;
      const names = [...root.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
      return {
        elements: root.querySelectorAll('script, img, h1, style, iframe').length,
        handlers: names.filter((name) => name.startsWith('on') || name === 'style'),
        scripts: [...root.querySelectorAll('a')].filter((link) => !/^(?:https?:|#)/.test(link.getAttribute('href')!)).length,
      };
    });
    expect(found, name).toEqual({ elements: 0, handlers: [], scripts: 0 });
  }
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

it('prints a dark box in dark letters', async () => {
  await draw(`src="${drawn}" locale="en" theme="dark"`);
  const colours = () =>
    boxes.page.evaluate(() =>
      ['.fact-box', 'dt', 'summary', '[value=unknown]'].map((selector) => {
        const { color } = getComputedStyle(document.querySelector('fact-box')!.shadowRoot!.querySelector(selector)!);
        return Math.max(...Array.from(color.matchAll(/\d+/g), Number));
      }),
    );
  expect((await colours()).every((brightest) => brightest > 170)).toBe(true);
  await boxes.page.emulateMedia({ media: 'print' });
  expect((await colours()).every((brightest) => brightest < 170)).toBe(true);
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

describe.each(Object.entries(LOCALES))('to a screen reader, in %s,', (lang, locale) => {
  it('every row reads label, values, speaker and quote, in that order', async () => {
    await draw(`src="${drawn}" locale="${lang}"`);
    await openQuotes();
    const said = (text: string): string => text.replace(/[\s\u00a0\u2009\u202f"\\]/g, '');
    for (const [index, { label, details, saidBy, evidence }] of factBox(TRYING_DOSSIER, { locale }).rows.entries()) {
      const tree = said(await boxes.page.locator('article').nth(index).ariaSnapshot());
      const values = [...details, saidBy].flatMap((detail) => [detail.label, ...detail.value.map(({ text }) => text)]);
      let at = 0;
      for (const text of [label, ...values, ...evidence.flatMap(({ value }) => value.map((part) => part.text))].map(said)) {
        const found = tree.indexOf(text, at);
        expect(found, `${text} after ${tree.slice(0, at)}`).toBeGreaterThanOrEqual(at);
        at = found + text.length;
      }
    }
  });

  it('the keyboard reaches every quote, opens and closes it, and stays where it was', async () => {
    await draw(`src="${drawn}" locale="${lang}" kinds="talks ceasefire"`);
    const focused = () =>
      boxes.page.evaluate(() => {
        const at = document.querySelector('fact-box')!.shadowRoot!.activeElement;
        const details = at?.closest('details');
        return `${at?.tagName} ${at?.closest('article')?.dataset.kind} ${details?.open}`;
      });
    const path: string[] = [];
    for (const key of ['Tab', 'Tab', 'Enter', 'Tab', 'Shift+Tab', 'Space', 'Tab', 'Tab', 'Space', 'Enter']) {
      await boxes.page.keyboard.press(key);
      path.push(`${key}: ${await focused()}`);
    }
    expect(path).toEqual([
      'Tab: A talks undefined',
      'Tab: SUMMARY talks false',
      'Enter: SUMMARY talks true',
      'Tab: A talks true',
      'Shift+Tab: SUMMARY talks true',
      'Space: SUMMARY talks false',
      'Tab: A ceasefire undefined',
      'Tab: SUMMARY ceasefire false',
      'Space: SUMMARY ceasefire true',
      'Enter: SUMMARY ceasefire false',
    ]);
  });
});

it('axe finds nothing in boxes that are empty, open or failed', async () => {
  const markup = PLACES.map(({ lang, theme }) => `<fact-box src="/gone.json" locale="${lang}" theme="${theme}"></fact-box>`);
  const edges = ['empty', 'unknown', 'long'].flatMap((name) =>
    ['ar light', 'uk dark'].map((place) => {
      const [lang, theme] = place.split(' ');
      return `<fact-box src="/${name}.json" locale="${lang}" theme="${theme}"></fact-box>`;
    }),
  );
  await boxes.open([...markup, ...edges].join(''));
  await boxes.page.waitForFunction(() =>
    [...document.querySelectorAll('fact-box')].every((box) => box.shadowRoot?.querySelector('.fact-box, [role=alert]')),
  );
  // boxes of one dossier in one language have one name: a page has each once
  const found = await boxes.page.evaluate(
    `${axe.source}; axe.run({ rules: { 'landmark-unique': { enabled: false } } }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
  );
  expect(found).toEqual([]);
});

it('takes the colours of a page by custom properties, and any look by its parts', async () => {
  await draw(`src="${drawn}" locale="en"`);
  const looks = () =>
    boxes.page.evaluate(() => {
      const root = document.querySelector('fact-box')!.shadowRoot!;
      const styleOf = (part: string) => getComputedStyle(root.querySelector(`[part=${part}]`)!);
      return [styleOf('box').backgroundColor, styleOf('box').color, styleOf('label').textTransform, styleOf('quote').fontStyle];
    });
  expect(await looks()).not.toEqual(expect.arrayContaining(['rgb(1, 2, 3)', 'uppercase']));
  await boxes.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'fact-box { --fact-box-paper: rgb(1 2 3); --fact-box-ink: rgb(250 251 252) } fact-box::part(label) { text-transform: uppercase } fact-box::part(quote) { font-style: italic }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  expect(await looks()).toEqual(['rgb(1, 2, 3)', 'rgb(250, 251, 252)', 'uppercase', 'italic']);
});

describe('a strict content security policy', () => {
  const violations = () =>
    boxes.page.evaluate(
      (inside) =>
        new Promise<string[]>((done) => {
          const found: string[] = [];
          document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => found.push(violatedDirective));
          document.querySelector('main')!.insertAdjacentHTML('beforeend', inside);
          document.querySelector('main > :last-child')!.addEventListener('fact-box-ready', () => setTimeout(() => done(found), 50));
          setTimeout(() => done(found), 1000);
        }),
      given,
    );
  let given = '';
  it.each(Object.entries(LOCALES))('blocks nothing of a box in %s, from the server or the element', async (lang, locale) => {
    const server = toHtml(factBox(TRYING_DOSSIER, { locale }), { jsonLd: true });
    const refused: string[] = [];
    const note = (message: ConsoleMessage) => /Content Security Policy/.test(message.text()) && refused.push(message.text());
    boxes.page.on('console', note);
    await draw(`src="${drawn}" locale="${lang}"`, server, { styles: true });
    given = `<fact-box src="${drawn}" locale="${lang}"></fact-box>`;
    expect(await violations()).toEqual([]);
    boxes.page.off('console', note);
    expect(refused).toEqual([]);
  });
  it('blocks nothing where it asks for trusted types and names the element', async () => {
    const server = toHtml(factBox(TRYING_DOSSIER, { locale: en }));
    const markup = ['src="/none.json"', `src="${drawn}"`].map((given) => `<fact-box ${given} locale="ar">${server}</fact-box>`).join('');
    await boxes.open(markup, { trusted: true });
    await boxes.page.waitForFunction(() => {
      const [failed, shown] = Array.from(document.querySelectorAll('fact-box'), ({ shadowRoot }) => shadowRoot);
      return failed?.querySelector('slot + [role=alert]') && shown?.querySelector('.fact-box[lang=ar]');
    });
    const blocked = boxes.page.evaluate(() => {
      document.body.innerHTML = '';
    });
    await expect(blocked).rejects.toThrow(/TrustedHTML/);
  });
  it('would block a style of its own', async () => {
    await draw(`src="${drawn}" locale="en"`);
    given = '<p style="color: red">Red</p>';
    expect(await violations()).toEqual(['style-src-attr']);
  });
});

it('takes over what a server wrote with other words for a date and other spaces', async () => {
  const server = toHtml(factBox(TRYING_DOSSIER, { locale: en }));
  const other = server.replaceAll('19 March 2025', 'March 19, 2025').replaceAll(' · ', '\u00a0· ');
  expect(other).not.toBe(server);
  const taken = async (html: string) => {
    await draw(`src="${drawn}" locale="en"`, html);
    return boxes.page.evaluate(
      () =>
        new Promise((done) => {
          const box = document.querySelector('fact-box')!;
          box.addEventListener('fact-box-ready', () => done(box.shadowRoot!.innerHTML === '<slot></slot>'));
          box.setAttribute('numbering-system', 'latn');
        }),
    );
  };
  expect(await taken(other)).toBe(true);
  expect(await taken(server.replace('>198 prisoners', '>one hundred and ninety-eight prisoners'))).toBe(true);
  expect(await taken(server.replace('value="198"', 'value="189"'))).toBe(false);
  expect(await taken(server.replace('ice hockey', 'ice-hockey'))).toBe(false);
});

it('the measure of shifts finds one where the page holds no place for the box', async () => {
  await boxes.open(`<fact-box locale="en"></fact-box><p>After</p>`);
  await boxes.page.waitForFunction(() => document.querySelector('fact-box')?.shadowRoot);
  const shift = await boxes.page.evaluate(async (path) => {
    const dossier = await (await fetch(path)).json();
    await new Promise((done) => setTimeout(done, 600));
    return new Promise<number>((done) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      (document.querySelector('fact-box') as HTMLElement & { dossier: unknown }).dossier = dossier;
      setTimeout(() => done(sum), 300);
    });
  }, drawn);
  expect(shift).toBeGreaterThan(0);
});
