import { kremlinReadout, nairobiCommunique, trumpPutinCall } from '../src/data';
import { ar, en, type FactBox, factBox, ru, toHtml, uk } from '../src/factbox';
import type { Dossier } from '../src/kinds/claim';
import { KINDS } from '../src/model/vocabulary';
import { EDGE_DOSSIERS } from './gallery-edges';

export const LOCALES = { ar, en, ru, uk };
export const THEMES = ['light', 'dark'] as const;
export const WIDTHS = { narrow: '240px', wide: '560px' };

export const SHIPPED = { article: trumpPutinCall, kremlin: kremlinReadout, communique: nairobiCommunique };

/** The look of the gallery's pages, not of the boxes on them: those of a page flow side by side as the window allows. */
export const PAGE_STYLES = `body { margin: 1.5rem; font: 100%/1.5 system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif; }
.dark { background: #101214; color: #eee; }
th { text-align: start; } th, td { padding: .2rem .8rem; }
.boxes { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: start; }
.narrow { width: ${WIDTHS.narrow}; } .wide { width: min(${WIDTHS.wide}, 100%); }
`;

export const pageOf = (title: string, dir: string, theme: string, body: string): string =>
  `<!doctype html>
<html lang="en" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
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
  return boxes.join('\n');
}

/** The pages of the gallery by file name: the kinds, together and alone, the shipped dossiers, and cases at the edge made of one of them, in every language and theme, each box narrow and wide. */
export function galleryPages(): Record<string, string> {
  const pages: Record<string, string> = {};
  for (const [code, locale] of Object.entries(LOCALES)) {
    const of = (dossiers: Readonly<Record<string, Dossier>>): [string, FactBox][] =>
      Object.entries(dossiers).map(([name, dossier]) => [name, factBox(dossier, { locale })]);
    const sets: Record<string, [string, FactBox][]> = {
      'every-kind': of({ every: SHIPPED.communique }),
      kinds: KINDS.map((kind) => [kind, factBox(SHIPPED.communique, { locale, kinds: [kind] })]),
      edges: of(EDGE_DOSSIERS),
      dossiers: of(SHIPPED),
    };
    for (const theme of THEMES) {
      for (const [name, boxes] of Object.entries(sets)) {
        const body = boxes.map(([id, box]) => pairOf(box, theme, id)).join('\n');
        pages[`${name}.${code}.${theme}.html`] = pageOf(
          `${name} · ${code} · ${theme}`,
          locale.direction,
          theme,
          `<div class="boxes">${body}</div>`,
        );
      }
    }
  }
  return pages;
}
