/** Writes `gallery/`: every kind in four languages, light and dark, narrow and wide, as files that open from disk. `npm run gallery`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { STYLES } from '../src/factbox';
import { galleryPages, LOCALES, PAGE_STYLES, pageOf, SHIPPED } from './gallery-pages';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

mkdirSync(at('gallery'), { recursive: true });
const pages = galleryPages();
for (const [file, html] of Object.entries(pages)) writeFileSync(at(`gallery/${file}`), html);

const script = await build({
  entryPoints: [at('src/element.ts')],
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'iife',
  target: 'es2022',
  write: false,
});
writeFileSync(at('gallery/element.js'), script.outputFiles[0]!.text);
const data = JSON.stringify(SHIPPED.article).replaceAll('<', '\\u003c');
const elements = Object.keys(LOCALES).map((code) => `<fact-box class="wide" locale="${code}"></fact-box>`);
const live = `<div class="boxes">${elements.join('\n')}</div><script src="element.js"></script>
<script>const dossier = ${data};\nfor (const box of document.querySelectorAll('fact-box')) box.dossier = dossier;</script>`;
writeFileSync(at('gallery/element.html'), pageOf('The element', 'ltr', 'light', live));
writeFileSync(at('gallery/fact-box.css'), STYLES);
writeFileSync(at('gallery/gallery.css'), PAGE_STYLES);
const links = Object.keys(pages).map((file) => `<li><a href="${file}">${file.replace('.html', '').replaceAll('.', ' · ')}</a></li>`);
links.push('<li><a href="element.html">The element, drawing by itself</a></li>');
writeFileSync(at('gallery/index.html'), pageOf('Fact boxes', 'ltr', 'light', `<ul>${links.join('\n')}</ul>`));
process.stdout.write(`${at('gallery/index.html')}\n`);
