// Runs a bench as a consumer's code runs: bundled first, since loaders that compile on the fly slow functions down. `node bench/run.mjs read`
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [name] = process.argv.slice(2);
const folder = fileURLToPath(new URL('../node_modules/.cache/bench/', import.meta.url));
mkdirSync(folder, { recursive: true });
const outfile = `${folder}${name}.mjs`;
await build({
  entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile,
  logLevel: 'error',
});
await import(outfile);
