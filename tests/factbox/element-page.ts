import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { STYLES } from '../../src/factbox';
import { launch } from './browser';

export interface ElementPage {
  readonly page: Page;
  /** Shows markup on a page that has the element, unless `script` is false, and the styles where asked. */
  open(markup: string, options?: { readonly script?: boolean; readonly styles?: boolean; readonly lang?: string }): Promise<void>;
  close(): Promise<void>;
}

/** A browser with pages of our own at an address nobody has, under a policy that allows only their own script, styles and data. */
export async function openElementPage(data: Readonly<Record<string, string>>): Promise<ElementPage> {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('../../src/element.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const page = await (await launch()).newPage({ viewport: { width: 480, height: 800 } });
  page.setDefaultTimeout(10_000);
  const root = 'https://boxes.test';
  await page.route(`${root}/**`, (route) => route.fulfill({ status: 404, body: 'no' }));
  await page.route(`${root}/element.js`, (route) => route.fulfill({ contentType: 'text/javascript', body: bundle.outputFiles[0]!.text }));
  await page.route(`${root}/fact-box.css`, (route) => route.fulfill({ contentType: 'text/css', body: STYLES }));
  for (const [path, body] of Object.entries(data)) {
    await page.route(`${root}${path}`, (route) => route.fulfill({ contentType: 'application/json', body }));
  }
  return {
    page,
    close: () => page.close(),
    open: async (markup, { script = true, styles = false, lang = 'en' } = {}) => {
      const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
      const head = `${styles ? '<link rel="stylesheet" href="/fact-box.css">' : ''}${script ? '<script type="module" src="/element.js"></script>' : ''}`;
      const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Page</title>${head}</head><body><main><h1>Page</h1>${markup}</main></body></html>`;
      await page.unroute(`${root}/page`);
      await page.route(`${root}/page`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
      await page.goto(`${root}/page`);
    },
  };
}
