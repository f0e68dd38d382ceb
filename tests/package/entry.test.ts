import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

const DIST = join(import.meta.dirname, '../../dist');

/** Bundles code that imports from the built package, as an app's bundler would. */
function bundle(code: string): { readonly inputs: readonly string[]; readonly gzipped: number } {
  const built = buildSync({
    stdin: { contents: code, resolveDir: DIST },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    metafile: true,
    logLevel: 'error',
    external: ['node:*'],
  });
  return { inputs: Object.keys(built.metafile.inputs), gzipped: gzipSync(built.outputFiles[0]!.contents, { level: 9 }).length };
}

const HEAVY = /node_modules\/(?:zod|@formatjs|@noble|date-fns|@date-fns)\//;

describe('the main entry', () => {
  beforeAll(() => {
    if (!existsSync(join(DIST, 'index.js'))) throw new Error('the package is tested as built: run `npm run build` first');
  });

  it('loads no library, least of all zod and @formatjs/intl', () => {
    const { inputs } = bundle("export * from './index.js';");
    expect(inputs.some((input) => input.endsWith('index.js'))).toBe(true);
    expect(inputs.filter((input) => HEAVY.test(input))).toEqual([]);
  });

  it('would show it if it did', () => {
    expect(bundle("export * from './schema.js';").inputs.some((input) => HEAVY.test(input))).toBe(true);
  });

  it.each([
    ['one query', 'claimsOfKind', 500],
    ['every query', 'claimsOfKind, claimsBy, claimsAbout, claimsWithAct, claimsOn, timeline, findClaim, findActor, quantitiesOf', 4096],
    ['the comparison', 'compareAccounts', 4300],
  ])('%s is at most %s: %i bytes, minified and gzipped', (_, names, most) => {
    expect(bundle(`export { ${names} } from './index.js';`).gzipped).toBeLessThanOrEqual(most);
  });
});

describe('a language', () => {
  it.each(['ar', 'en', 'ru', 'uk'])('%s brings no other', (code) => {
    const { inputs } = bundle(`export * from './languages/${code}/index.js';`);
    expect(inputs.filter((input) => HEAVY.test(input))).toEqual([]);
    expect(inputs.filter((input) => /languages\/(ar|en|ru|uk)\//.test(input) && !input.includes(`languages/${code}/`))).toEqual([]);
  });
});
