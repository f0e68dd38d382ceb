import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What a consumer would write, and the most bytes that it may cost once minified and gzipped. */
export const BUNDLES = {
  onrecord: { code: "export * from './src/index'", most: 4_000 },
  'onrecord/factbox, view in Arabic': { code: "export { ar, factBox } from './src/factbox'", most: 9_000 },
  'onrecord/factbox, view in English': { code: "export { en, factBox } from './src/factbox'", most: 9_000 },
  'onrecord/factbox, view in Russian': { code: "export { ru, factBox } from './src/factbox'", most: 9_000 },
  'onrecord/factbox, view in Ukrainian': { code: "export { uk, factBox } from './src/factbox'", most: 9_000 },
  'onrecord/factbox, view and HTML in Arabic': { code: "export { ar, factBox, toHtml } from './src/factbox'", most: 10_500 },
  'onrecord/factbox, everything, four languages': { code: "export * from './src/factbox'", most: 27_150 },
  'onrecord/element, four languages': { code: "export * from './src/element'", most: 16_355 },
} as const;

/** Bundles code as a page's bundler would. */
export async function measureBundle(code: string): Promise<{ gzipped: number; minified: number; files: string[] }> {
  const result = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('..', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
  });
  const [{ contents } = { contents: new Uint8Array() }] = result.outputFiles;
  const [output] = Object.values(result.metafile.outputs);
  const files = Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []));
  return { gzipped: gzipSync(contents, { level: 9 }).length, minified: contents.length, files };
}
