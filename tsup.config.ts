import { defineConfig } from 'tsup';

export default defineConfig({
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
    'factbox/index': 'src/factbox/index.ts',
    element: 'src/element.ts',
    'cli/main': 'src/cli/main.ts',
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/, 'zod'],
  // the messages of fact boxes are parsed ahead of time: their parser is left out, which only a bundle of @formatjs/intl allows
  noExternal: [/^@formatjs\//, 'intl-messageformat'],
  esbuildOptions(options) {
    options.alias = { '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js' };
  },
  // tsup's dts build still sets baseUrl, which TypeScript 6 deprecates
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  splitting: true,
  treeshake: true,
  clean: true,
});
