/** Takes the pictures of the README from the gallery: `npm run gallery && npx tsx scripts/pictures.ts`. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from '../tests/factbox/browser';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const PICTURES = [
  ['kinds.ar.light', '#prisoner-exchange-wide', 'exchange-ar-light'],
  ['kinds.en.dark', '#prisoner-exchange-wide', 'exchange-en-dark'],
  ['kinds.ru.light', '#ceasefire-narrow', 'ceasefire-ru-narrow'],
  ['kinds.uk.dark', '#handover-wide', 'handover-uk-dark'],
] as const;

mkdirSync(at('docs/pictures'), { recursive: true });
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 900, height: 800 } });
for (const [file, box, name] of PICTURES) {
  await page.goto(`file://${at(`gallery/${file}.html`)}`);
  await page.locator(`${box} summary`).first().click();
  await page.locator(box).screenshot({ path: at(`docs/pictures/${name}.png`) });
}
await browser.close();
