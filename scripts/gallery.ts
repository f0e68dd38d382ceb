/** Writes `gallery/`: every kind in four languages, light and dark, narrow and wide, as files that open from disk. `npm run gallery`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ar, en, type FactBox, factBox, ru, STYLES, toHtml, uk } from '../src/factbox';
import type { Dossier } from '../src/kinds/claim';
import { KINDS } from '../src/model/vocabulary';
import { GALLERY_DOSSIER } from './gallery-dossier';

const LOCALES = { ar, en, ru, uk };
const THEMES = ['light', 'dark'] as const;
const WIDTHS = { narrow: '240px', wide: '560px' };
const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const shipped = (name: string): Dossier => JSON.parse(readFileSync(at(`data/${name}.json`), 'utf8')) as Dossier;

const DOSSIERS = {
  'every-kind': GALLERY_DOSSIER,
  article: shipped('trump-putin-call-2025-03-18'),
  kremlin: shipped('kremlin-readout-2025-03-18'),
  empty: { ...GALLERY_DOSSIER, claims: [] },
};

const PAGE_STYLES = `body { margin: 1.5rem; font: 100%/1.5 system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif; }
.dark { background: #101214; color: #eee; } .dark a { color: #8cc2ff; } .pair { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: start; margin-block: 1rem 2.5rem; }
.narrow { width: ${WIDTHS.narrow}; } .wide { width: min(${WIDTHS.wide}, 100%); }`;

const pageOf = (title: string, lang: string, dir: string, theme: string, body: string): string =>
  `<!doctype html>
<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="stylesheet" href="fact-box.css"><link rel="stylesheet" href="gallery.css"></head>
<body class="${theme}"><main><h1>${title}</h1>
${body}
</main></body></html>
`;

/** One box at both widths; ids of their own, since a page has many. */
function pairOf(box: FactBox, theme: string, id: string): string {
  const boxes = Object.keys(WIDTHS).map(
    (width) => `<fact-box class="${width}" theme="${theme}" id="${id}-${width}">${toHtml(box, { idPrefix: `${id}-${width}-` })}</fact-box>`,
  );
  return `<div class="pair">${boxes.join('\n')}</div>`;
}

mkdirSync(at('gallery'), { recursive: true });
const links: string[] = [];
for (const [code, locale] of Object.entries(LOCALES)) {
  for (const theme of THEMES) {
    const write = (name: string, boxes: readonly [string, FactBox][]): void => {
      const file = `${name}.${code}.${theme}.html`;
      const body = boxes.map(([id, box]) => pairOf(box, theme, id)).join('\n');
      writeFileSync(at(`gallery/${file}`), pageOf(`${name} · ${code} · ${theme}`, 'en', locale.direction, theme, body));
      links.push(`<li><a href="${file}">${name} · ${code} · ${theme}</a></li>`);
    };
    write(
      'kinds',
      KINDS.map((kind) => [kind, factBox(GALLERY_DOSSIER, { locale, kinds: [kind] })]),
    );
    write(
      'dossiers',
      Object.entries(DOSSIERS).map(([name, dossier]) => [name, factBox(dossier, { locale })]),
    );
  }
}

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
const data = JSON.stringify(DOSSIERS.article).replaceAll('<', '\\u003c');
const elements = Object.keys(LOCALES).map((code) => `<fact-box class="wide" locale="${code}"></fact-box>`);
const live = `<div class="pair">${elements.join('\n')}</div><script src="element.js"></script>
<script>const dossier = ${data};\nfor (const box of document.querySelectorAll('fact-box')) box.dossier = dossier;</script>`;
writeFileSync(at('gallery/element.html'), pageOf('The element', 'en', 'ltr', 'light', live));
writeFileSync(at('gallery/fact-box.css'), STYLES);
writeFileSync(at('gallery/gallery.css'), PAGE_STYLES);
links.push('<li><a href="element.html">The element, drawing by itself</a></li>');
writeFileSync(at('gallery/index.html'), pageOf('Fact boxes', 'en', 'ltr', 'light', `<ul>${links.join('\n')}</ul>`));
process.stdout.write(`${at('gallery/index.html')}\n`);
