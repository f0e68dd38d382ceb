/** Writes the styles that the element carries, from `styles/fact-box.css`: `npx tsx scripts/compile-styles.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compiledStyles } from './compiled-styles';

const folder = fileURLToPath(new URL('../src/factbox/generated/', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}styles.ts`, await compiledStyles());
