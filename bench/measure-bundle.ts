import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { minify } from 'terser';
import { TERSER } from '../scripts/terser-options';

interface Bundle {
  /** What a consumer would write. */
  readonly code: string;
  /** The most bytes that it may cost once minified and gzipped. */
  readonly most: number;
  /** Whether packages that it depends on are left out, which an application may have by itself. */
  readonly alone?: boolean;
  /** Whether the package ships it as one minified file, not for a bundler. */
  readonly shipped?: boolean;
}

export const ELEMENT: Bundle = { code: "export * from './src/element'", most: 16_000, shipped: true };

export const BUNDLES: Readonly<Record<string, Bundle>> = {
  onrecord: { code: "export * from './src/index'", most: 4_000 },
  'onrecord/factbox, view in Arabic': { code: "export { ar, factBox } from './src/factbox'", most: 9_000 },
  'onrecord/factbox, view in English': { code: "export { en, factBox } from './src/factbox'", most: 9_000 },
  'onrecord/factbox, view in Russian': { code: "export { ru, factBox } from './src/factbox'", most: 9_000 },
  'onrecord/factbox, view in Ukrainian': { code: "export { uk, factBox } from './src/factbox'", most: 9_000 },
  'onrecord/factbox, view and HTML in Arabic': { code: "export { ar, factBox, toHtml } from './src/factbox'", most: 10_600 },
  'onrecord/factbox, everything, four languages': { code: "export * from './src/factbox'", most: 27_650 },
  'onrecord/element, four languages': ELEMENT,
};

/** What the extractor costs with one language. `most` is what is aimed at, which no test holds it to. */
export const EXTRACTORS: Readonly<Record<string, Bundle>> = Object.fromEntries(
  Object.entries({ ar: 'Arabic', en: 'English', ru: 'Russian', uk: 'Ukrainian' }).map(([code, name]) => [
    `onrecord/extract in ${name}`,
    { code: `export { extract } from './src/extract'; export { ${code} } from './src/languages/${code}'`, most: 45_000, alone: true },
  ]),
);

/** Bundles code as a page's bundler would; what is shipped as one file, as the build of the package does. */
export async function bundleOf({ code, shipped = false, alone = false }: Bundle): Promise<{ text: string; files: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('..', import.meta.url)), loader: 'ts' },
    bundle: true,
    minify: !shipped,
    packages: alone ? 'external' : 'bundle',
    charset: 'utf8',
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
  });
  const written = outputFiles[0]!.text;
  const text = shipped ? (await minify(written, TERSER)).code! : written;
  const [output] = Object.values(metafile.outputs);
  return { text, files: Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])) };
}

export async function measureBundle(bundle: Bundle): Promise<{ gzipped: number; minified: number; text: string; files: string[] }> {
  const { text, files } = await bundleOf(bundle);
  const contents = Buffer.from(text);
  return { gzipped: gzipSync(contents, { level: 9 }).length, minified: contents.length, text, files };
}
