import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { galleryPages, PAGE_STYLES } from '../../scripts/gallery-pages';
import { STYLES } from '../../src/factbox';
import { launch } from './browser';

const ROOT = 'https://gallery.test/';
const FONTS = ['noto-sans', 'noto-sans-arabic'];
const fontsource = (path: string): URL => new URL(`../../node_modules/@fontsource/${path}`, import.meta.url);

/** Noto from npm, so that a picture does not depend on the fonts of a machine; of the page alone, never of the package. */
const pinnedFonts = (): string => {
  const faces = FONTS.flatMap((font) =>
    [400, 600, 700].map((weight) => readFileSync(fontsource(`${font}/${weight}.css`), 'utf8').replaceAll('./files/', `${ROOT}${font}/`)),
  );
  return `${faces.join('\n')}
body { font-family: "Noto Sans", "Noto Sans Arabic" !important; margin: 10px !important; }
.boxes { gap: 10px !important; }
h1 { display: none; }`;
};

/** What the pinned fonts lack: a sign that they have stands for it. */
const ARROWS = /[↗↖]\ufe0e/g;

export interface PinnedGallery {
  readonly page: Page;
  /** Shows a page of the gallery, by its name without `.html`, and waits for its fonts. */
  open(name: string): Promise<void>;
}

/** The gallery on a page where all that a picture depends on is given: fonts, width, pixels to a CSS pixel, language, zone, and no motion.
 * Arrows are drawn with a font of the machine where `hasArrows`. */
export async function openPinnedGallery(width: number, scale: number, hasArrows = false): Promise<PinnedGallery> {
  const page = await (await launch()).newPage({
    viewport: { width, height: 800 },
    deviceScaleFactor: scale,
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const pages = galleryPages();
  const styles = PAGE_STYLES + pinnedFonts();
  await page.route(`${ROOT}**`, (route) => {
    const path = route.request().url().slice(ROOT.length);
    if (path === 'fact-box.css') return route.fulfill({ contentType: 'text/css', body: STYLES });
    if (path === 'gallery.css') return route.fulfill({ contentType: 'text/css', body: styles });
    const [font, file] = path.split('/');
    if (file !== undefined) return route.fulfill({ contentType: 'font/woff2', body: readFileSync(fontsource(`${font}/files/${file}`)) });
    return route.fulfill({ contentType: 'text/html', body: hasArrows ? pages[path]! : pages[path]!.replace(ARROWS, '¶') });
  });
  return {
    page,
    open: async (name) => {
      await page.goto(`${ROOT}${name}.html`);
      await page.evaluate(() => document.fonts.ready);
    },
  };
}
