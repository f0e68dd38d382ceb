/**
 * Prints what a page pays for each entry, minified and gzipped, and what the extractor costs with one language: its size without the packages it depends on, and how
 * long a new process takes to import it. `npx tsx bench/size.ts`.
 */
import { BUNDLES, EXTRACTORS, measureBundle } from './measure-bundle';
import { importTime } from './measure-import';

/** What an import is aimed to take, in milliseconds. */
const IMPORT = 30;

const size = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
const row = (name: string, gzipped: number, minified: number, aim: string): string =>
  `${name.padEnd(44)}${size(gzipped)} gzipped${size(minified)} minified, ${aim}\n`;

for (const [name, bundle] of Object.entries(BUNDLES)) {
  const { gzipped, minified } = await measureBundle(bundle);
  process.stdout.write(row(name, gzipped, minified, `at most${size(bundle.most)}`));
}
for (const [name, bundle] of Object.entries(EXTRACTORS)) {
  const { gzipped, minified, text } = await measureBundle(bundle);
  const { passed, spent } = importTime(text);
  const met = (value: number, aim: number): string => (value <= aim ? 'met' : 'not met');
  process.stdout.write(row(name, gzipped, minified, `aim${size(bundle.most)} ${met(gzipped, bundle.most)}`));
  const time = `${`${passed.toFixed(1)} ms`.padStart(10)} to import, ${spent.toFixed(1)} ms of the processor's, aim`;
  process.stdout.write(`${''.padEnd(44)}${time}${`${IMPORT} ms`.padStart(9)} ${met(passed, IMPORT)}\n`);
}
