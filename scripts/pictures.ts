/** Takes the pictures of the README from the gallery: `npx tsx scripts/pictures.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { palettePng } from '../tests/factbox/palette-png';
import { openPinnedGallery } from '../tests/factbox/pinned-gallery';

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const PICTURES = [
  ['kinds.ar.light', 'prisoner-exchange-wide', 'exchange-ar-light'],
  ['kinds.en.dark', 'prisoner-exchange-wide', 'exchange-en-dark'],
  ['kinds.ru.light', 'ceasefire-narrow', 'ceasefire-ru-narrow'],
  ['kinds.uk.dark', 'handover-wide', 'handover-uk-dark'],
] as const;

mkdirSync(folder, { recursive: true });
const { page, open } = await openPinnedGallery(620, 2, true);
for (const [file, box, name] of PICTURES) {
  await open(file);
  await page.addStyleTag({ content: `body { margin: 0 !important; } fact-box:not(#${box}) { display: none; }` });
  await page.locator(`#${box} summary`).first().click();
  const png = await page.locator(`#${box}`).screenshot();
  writeFileSync(`${folder}${name}.png`, palettePng(PNG.sync.read(png)));
}
await page.close();
process.exit();
