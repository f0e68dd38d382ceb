/** Prints what a page pays for each entry, minified and gzipped: `npx tsx bench/size.ts`. */
import { BUNDLES, measureBundle } from './measure-bundle';

for (const [name, bundle] of Object.entries(BUNDLES)) {
  const { gzipped, minified } = await measureBundle(bundle);
  const size = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(8);
  process.stdout.write(`${name.padEnd(44)} ${size(gzipped)} gzipped ${size(minified)} minified, at most ${size(bundle.most)}\n`);
}
