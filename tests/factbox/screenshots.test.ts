import { readdirSync, statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES, THEMES } from '../../scripts/gallery-pages';
import { complaintAbout, differingPixels, storePicture } from './compare-picture';
import { openPinnedGallery, type PinnedGallery } from './pinned-gallery';

/**
 * The pixels of a sheet that may differ. The same Chromium with the same fonts draws the same, so this is no room for taste: it is less than half of what one digit
 * changes (the controls below measure that), and more than none for machines that round an edge differently.
 */
const MOST = 12;
/** Device pixels to a CSS pixel: the smallest pictures on which the words can still be read. */
const SCALE = 0.75;
const folder = new URL('screenshots/', import.meta.url);

let gallery: PinnedGallery;
let zoomed: PinnedGallery;
beforeAll(async () => {
  gallery = await openPinnedGallery(830, SCALE);
  // a window of 960 pixels at 300 % is one of 320, each pixel of it three
  zoomed = await openPinnedGallery(320, 3 * SCALE);
}, 60_000);
afterAll(() => Promise.all([gallery?.page.close(), zoomed?.page.close()]));

/** Opens the first quote of every box on the page, so that a sheet shows both. */
const openFirstQuotes = (page: Page) =>
  page.evaluate(() => {
    for (const box of document.querySelectorAll('fact-box')) box.querySelector('details')?.setAttribute('open', '');
  });

/** Leaves one box on the page: a picture of a part would depend on how far the page is scrolled. */
const showOnly = (page: Page, selector: string) => page.addStyleTag({ content: `fact-box:not(${selector}) { display: none; }` });

const expectStored = (png: Buffer, name: string): void => {
  if (process.env.UPDATE_SCREENSHOTS) storePicture(png, name);
  expect(complaintAbout(png, name, MOST)).toBeUndefined();
};

describe.each(Object.keys(LOCALES))('in %s', (code) => {
  it.each(THEMES)('every kind, %s, narrow and wide', async (theme) => {
    await gallery.open(`every-kind.${code}.${theme}`);
    await openFirstQuotes(gallery.page);
    expectStored(await gallery.page.screenshot({ fullPage: true }), `every-kind.${code}.${theme}`);
  });
});

describe.each([
  ['ar', 'dark'],
  ['en', 'light'],
])('in %s, %s', (code, theme) => {
  it.each(['long', 'unknown', 'empty', 'twenty'])('%s', async (name) => {
    await gallery.open(`edges.${code}.${theme}`);
    await showOnly(gallery.page, name === 'twenty' ? '#twenty-wide' : `[id^=${name}]`);
    expectStored(await gallery.page.screenshot({ fullPage: true }), `${name}.${code}.${theme}`);
  });

  it('at 300 %', async () => {
    await zoomed.open(`kinds.${code}.${theme}`);
    await showOnly(zoomed.page, '#prisoner-exchange-wide');
    await openFirstQuotes(zoomed.page);
    expectStored(await zoomed.page.screenshot({ fullPage: true }), `zoomed.${code}.${theme}`);
  });
});

it.each(Object.keys(LOCALES))('%s is drawn with the fonts of npm alone', async (code) => {
  await gallery.open(`every-kind.${code}.light`);
  await openFirstQuotes(gallery.page);
  const protocol = await gallery.page.context().newCDPSession(gallery.page);
  await protocol.send('DOM.enable');
  await protocol.send('CSS.enable');
  const { root } = await protocol.send('DOM.getDocument', { depth: -1 });
  const { nodeIds } = await protocol.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '.fact-box *' });
  const fonts = new Set<string>();
  for (const nodeId of nodeIds) {
    const found = await protocol.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, isCustomFont } of found.fonts) fonts.add(`${familyName}${isCustomFont ? '' : ' of the machine'}`);
  }
  await protocol.detach();
  expect([...fonts].filter((name) => name.endsWith('of the machine'))).toEqual([]);
  expect([...fonts].join()).toContain('Noto Sans');
});

describe('the comparison finds', () => {
  const changed = async (change: (box: Element) => void): Promise<number> => {
    await gallery.open('every-kind.en.light');
    await openFirstQuotes(gallery.page);
    await gallery.page.locator('#every-wide').evaluate(change);
    return differingPixels(await gallery.page.screenshot({ fullPage: true }), 'every-kind.en.light').count;
  };
  it('nothing where nothing changed', async () => {
    expect(await changed(() => {})).toBeLessThanOrEqual(MOST);
  });
  it.each([
    ['198 prisoners', '196 prisoners'],
    ['2,500,000', '2,500,008'],
  ])('%s that became %s', async (from, to) => {
    const count = await changed(
      new Function(
        'box',
        `for (const data of box.querySelectorAll('data')) data.textContent = data.textContent.replace('${from}', '${to}')`,
      ) as never,
    );
    expect(count).toBeGreaterThan(2 * MOST);
  });
  it('a row that moved', async () => {
    expect(await changed((box) => box.querySelector('dl')!.append(box.querySelector('dl > div')!))).toBeGreaterThan(2 * MOST);
  });
  it('a number that turned round', async () => {
    const count = await changed((box) => {
      const range = box.querySelector('bdo');
      range!.textContent = range!.textContent!.split('').reverse().join('');
    });
    expect(count).toBeGreaterThan(2 * MOST);
  });
});

it('the stored pictures are small, and none is left over', () => {
  const files = readdirSync(folder);
  expect(files).toHaveLength(Object.keys(LOCALES).length * THEMES.length + 2 * 5);
  expect(files.reduce((sum, file) => sum + statSync(new URL(file, folder)).size, 0)).toBeLessThan(1_500_000);
});
