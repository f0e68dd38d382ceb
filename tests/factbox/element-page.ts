import type { Page } from 'playwright-core';
import { bundleOf, ELEMENT } from '../../bench/measure-bundle';
import { STYLES } from '../../src/factbox';
import { launch } from './browser';

interface OpenOptions {
  readonly script?: boolean;
  readonly styles?: boolean;
  readonly lang?: string;
  /** Whether the page asks for trusted types, and allows those of the element alone. */
  readonly trusted?: boolean;
  /** Path of a module of `data`. */
  readonly app?: string;
}

export interface ElementPage {
  readonly page: Page;
  /** The module of the element. */
  readonly script: string;
  /** Shows markup on a page that has the element, unless `script` is false, and the styles and a script of the page's own where asked. */
  open(markup: string, options?: OpenOptions): Promise<void>;
  close(): Promise<void>;
}

/** A browser with pages of our own at an address nobody has, under a policy that allows only their own script, styles and data. */
export async function openElementPage(data: Readonly<Record<string, string>>): Promise<ElementPage> {
  const { text: script } = await bundleOf(ELEMENT);
  const page = await (await launch()).newPage({ viewport: { width: 480, height: 800 } });
  page.setDefaultTimeout(10_000);
  const root = 'https://boxes.test';
  await page.route(`${root}/**`, (route) => route.fulfill({ status: 404, body: 'no' }));
  await page.route(`${root}/element.js`, (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
  await page.route(`${root}/fact-box.css`, (route) => route.fulfill({ contentType: 'text/css', body: STYLES }));
  for (const [path, body] of Object.entries(data)) {
    await page.route(`${root}${path}`, (route) =>
      route.fulfill({ contentType: path.endsWith('.js') ? 'text/javascript' : 'application/json', body }),
    );
  }
  return {
    page,
    script,
    close: () => page.close(),
    open: async (markup, { script: isScripted = true, styles = false, lang = 'en', trusted = false, app } = {}) => {
      const policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'" +
        (trusted ? "; require-trusted-types-for 'script'; trusted-types fact-box" : '');
      const head = `${styles ? '<link rel="stylesheet" href="/fact-box.css">' : ''}${isScripted ? '<script type="module" src="/element.js"></script>' : ''}${app === undefined ? '' : `<script type="module" src="${app}"></script>`}`;
      const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Page</title>${head}</head><body><main><h1>Page</h1>${markup}</main></body></html>`;
      await page.unroute(`${root}/page`);
      await page.route(`${root}/page`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
      await page.goto(`${root}/page`);
    },
  };
}
