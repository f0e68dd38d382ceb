import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LOCALES, THEMES, WIDTHS } from '../../scripts/gallery-pages';
import { writeGallery } from '../../scripts/write-gallery';
import { KINDS } from '../../src/model/vocabulary';
import { launch } from './browser';

let page: Page;
let first: string;
const asked: string[] = [];
beforeAll(async () => {
  first = await writeGallery(mkdtempSync(join(tmpdir(), 'onrecord-gallery-')));
  page = await (await launch()).newPage({ viewport: { width: 1200, height: 800 } });
  page.on('request', (request) => asked.push(request.url()));
  page.on('requestfailed', (request) => asked.push(`failed: ${request.url()}`));
}, 60_000);
afterAll(async () => {
  await page?.close();
  rmSync(dirname(first), { recursive: true, force: true });
});
const open = (file: string) => page.goto(pathToFileURL(join(dirname(first), file)).href);

it('opens from disk, and asks for nothing else', async () => {
  await open('index.html');
  const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  expect(links).toHaveLength(4 * Object.keys(LOCALES).length * THEMES.length + 1);
  expect(links.filter((link) => !existsSync(join(dirname(first), link)))).toEqual([]);
  await open('element.html');
  await page.waitForFunction(() => [...document.querySelectorAll('fact-box')].every((box) => box.shadowRoot?.querySelector('.fact')));
  expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
});

it.each(Object.keys(LOCALES))('shows every kind in %s at its width, in its theme', async (code) => {
  for (const theme of THEMES) {
    await open(`kinds.${code}.${theme}.html`);
    const seen = await page.locator('fact-box').evaluateAll((boxes) =>
      boxes.map((box) => {
        const { backgroundColor } = getComputedStyle(box.firstElementChild!);
        return `${box.id} ${box.getBoundingClientRect().width}px ${backgroundColor}`;
      }),
    );
    const paper = { light: 'rgb(255, 255, 255)', dark: 'rgb(27, 29, 32)' }[theme];
    expect(seen).toEqual(KINDS.flatMap((kind) => Object.entries(WIDTHS).map(([width, size]) => `${kind}-${width} ${size} ${paper}`)));
  }
});
