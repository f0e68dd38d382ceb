import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** How an app of each framework shows the example's own component: `show` in the browser, from nothing or over what the server rendered, and `render` on the server. */
const APPS = {
  react: {
    client: `
import { createElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { FactBox } from '${at('examples/react/FactBox.tsx')}';
window.show = (target, props, over) => {
  const made = createElement(FactBox, props);
  const root = over ? hydrateRoot(target, made) : createRoot(target);
  if (!over) root.render(made);
  return (next) => root.render(createElement(FactBox, next));
};`,
    server: `
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { FactBox } from '${at('examples/react/FactBox.tsx')}';
export const render = (props) => renderToString(createElement(FactBox, props));`,
  },
  vue: {
    client: `
import { createApp, createSSRApp, h, shallowRef } from 'vue';
import FactBox from '${at('examples/vue/FactBox.vue')}';
window.show = (target, props, over) => {
  const given = shallowRef(props);
  const app = { render: () => h(FactBox, given.value) };
  (over ? createSSRApp(app) : createApp(app)).mount(target);
  return (next) => { given.value = next; };
};`,
    server: `
import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import FactBox from '${at('examples/vue/FactBox.vue')}';
export const render = (props) => renderToString(createSSRApp({ render: () => h(FactBox, props) }));`,
  },
  svelte: {
    client: `
import { createClassComponent } from 'svelte/legacy';
import FactBox from '${at('examples/svelte/FactBox.svelte')}';
window.show = (target, props, over) => {
  const component = createClassComponent({ component: FactBox, target, props, hydrate: over });
  return (next) => component.$set(next);
};`,
    server: `
import { render as renderBox } from 'svelte/server';
import FactBox from '${at('examples/svelte/FactBox.svelte')}';
export const render = (props) => renderBox(FactBox, { props }).body;`,
  },
} as const;
export type Framework = keyof typeof APPS;
export const FRAMEWORKS = Object.keys(APPS) as Framework[];

/** Components of one file, compiled as the bundler plugins of Vue and Svelte do. */
const singleFileComponents = (server: boolean): Plugin => ({
  name: 'single-file-components',
  setup({ onLoad }) {
    onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const compilerOptions = { isCustomElement: (tag: string) => tag === 'fact-box' };
      const { descriptor } = parse(readFileSync(path, 'utf8'), { filename: path, templateParseOptions: compilerOptions });
      const { content } = compileScript(descriptor, {
        id: 'box',
        inlineTemplate: true,
        templateOptions: { ssr: server, ssrCssVars: [], compilerOptions },
      });
      return { contents: content, loader: 'ts', resolveDir: at('.') };
    });
    onLoad({ filter: /\.svelte$/ }, ({ path }) => {
      const { js, warnings } = compile(readFileSync(path, 'utf8'), { filename: path, generate: server ? 'server' : 'client', dev: true });
      return { contents: js.code, loader: 'js', resolveDir: at('.'), warnings: warnings.map(({ message }) => ({ text: message })) };
    });
  },
});

async function bundle(code: string, server: boolean, options: BuildOptions): Promise<string> {
  const { outputFiles, warnings } = await build({
    stdin: { contents: code, resolveDir: at('.'), loader: 'js' },
    bundle: true,
    write: false,
    jsx: 'automatic',
    logLevel: 'silent',
    // warnings of hydration are of the frameworks in development
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
    },
    conditions: server ? ['node', 'development'] : ['browser', 'development'],
    alias: { onrecord: at('src/index.ts'), 'onrecord/factbox': at('src/factbox/index.ts') },
    plugins: [singleFileComponents(server)],
    ...options,
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
  return outputFiles![0]!.text;
}

/** The script of a page that shows the example. */
export const clientBundle = (framework: Framework): Promise<string> =>
  bundle(APPS[framework].client, false, { format: 'esm', platform: 'browser' });

/** The example as Node renders it. */
export async function serverRender(framework: Framework): Promise<(props: object) => Promise<string>> {
  const code = await bundle(APPS[framework].server, true, { format: 'cjs', platform: 'node' });
  const module = { exports: {} as { render: (props: object) => string | Promise<string> } };
  new Function('module', 'exports', 'require', code)(module, module.exports, createRequire(import.meta.url));
  return async (props) => module.exports.render(props);
}
