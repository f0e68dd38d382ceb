import { defineConfig, type Options } from 'tsup';
import { TERSER } from './scripts/terser-options';

const ENTRIES = {
  index: 'src/index.ts',
  data: 'src/data.ts',
  schema: 'src/schema.ts',
  vocabulary: 'src/vocabulary.ts',
  'read/index': 'src/read/index.ts',
  'ground/index': 'src/ground/index.ts',
  'extract/index': 'src/extract/index.ts',
  'languages/ar/index': 'src/languages/ar/index.ts',
  'languages/en/index': 'src/languages/en/index.ts',
  'languages/ru/index': 'src/languages/ru/index.ts',
  'languages/uk/index': 'src/languages/uk/index.ts',
  'check/index': 'src/check/index.ts',
  vitest: 'src/vitest.ts',
  'factbox/index': 'src/factbox/index.ts',
  'cli/main': 'src/cli/main.ts',
  'cli/extract-worker': 'src/cli/extract-worker.ts',
};
const ELEMENT = { element: 'src/element.ts' };

// scripts/write-types.ts writes the declarations: bundling them takes minutes
const shared: Options = {
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  treeshake: true,
  silent: true,
  // letters as they are, not as escapes of six bytes each: a module is read as UTF-8
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

export default defineConfig([
  {
    ...shared,
    entry: ENTRIES,
    external: [/^node:/, 'zod', 'vitest'],
    splitting: true,
  },
  // one file that a page may load by itself: nothing is left for a bundler to find, and terser makes it smaller than esbuild does
  { ...shared, entry: ELEMENT, noExternal: [/./], splitting: false, minify: 'terser', terserOptions: TERSER },
]);
