import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  treeshake: true,
  // tsup's dts build still sets baseUrl, which TypeScript 6 deprecates
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
};

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      data: 'src/data.ts',
      schema: 'src/schema.ts',
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
    },
    external: [/^node:/, 'zod', 'vitest'],
    splitting: true,
  },
  // one file that a page may load by itself: nothing is left for a bundler to find
  { ...shared, entry: { element: 'src/element.ts' }, noExternal: [/./], splitting: false, minify: true },
]);
