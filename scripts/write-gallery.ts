import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { STYLES } from '../src/factbox';
import { galleryPages, LOCALES, PAGE_STYLES, pageOf, SHIPPED, THEMES } from './gallery-pages';

/** The element as a classic script: a page that opens from disk may load no module. */
async function elementScript(): Promise<string> {
  const script = await build({
    entryPoints: [fileURLToPath(new URL('../src/element.ts', import.meta.url))],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return script.outputFiles[0]!.text;
}

/** A box of the shipped article in every language, drawn by the element itself. */
function elementPage(): string {
  const data = JSON.stringify(SHIPPED.article).replaceAll('<', '\\u003c');
  const elements = Object.keys(LOCALES).map((code) => `<fact-box class="wide" locale="${code}"></fact-box>`);
  const live = `<div class="boxes">${elements.join('\n')}</div><script src="element.js"></script>
<script>const dossier = ${data};\nfor (const box of document.querySelectorAll('fact-box')) box.dossier = dossier;</script>`;
  return pageOf('The element', 'ltr', 'light', live);
}

/** A table of the pages: a set a row, a language and theme a column. */
function indexPage(files: readonly string[]): string {
  const places = Object.keys(LOCALES).flatMap((code) => THEMES.map((theme) => `${code}.${theme}`));
  const sets = [...new Set(files.map((file) => file.split('.')[0]!))];
  const cell = (set: string, place: string): string => `<td><a href="${set}.${place}.html">${place.replace('.', ', ')}</a></td>`;
  const rows = sets.map((set) => `<tr><th scope="row">${set}</th>${places.map((place) => cell(set, place)).join('')}</tr>`);
  return pageOf(
    'Fact boxes',
    'ltr',
    'light',
    `<table>${rows.join('\n')}</table>\n<p><a href="element.html">The element, drawing by itself</a></p>`,
  );
}

/** Writes the gallery into a folder, as static files that open from disk; returns its first page. */
export async function writeGallery(folder: string): Promise<string> {
  const pages = galleryPages();
  const files = {
    ...pages,
    'element.js': await elementScript(),
    'element.html': elementPage(),
    'fact-box.css': STYLES,
    'gallery.css': PAGE_STYLES,
    'index.html': indexPage(Object.keys(pages)),
  };
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return join(folder, 'index.html');
}
