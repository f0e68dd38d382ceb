import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';

/** The module that carries `styles/fact-box.css` minified, for the element, which has no other file to load. */
export async function compiledStyles(): Promise<string> {
  const css = readFileSync(new URL('../styles/fact-box.css', import.meta.url), 'utf8');
  const { code } = await transform(css, { loader: 'css', minify: true });
  // values of custom properties are left as they are written, spaces and all
  const styles = code.trim().replace(/(?<=[,:]) /g, '');
  return `// Written by scripts/compile-styles.ts from styles/fact-box.css. Do not edit.

/** The look of a fact box, as text for a \`<style>\` element or a constructed sheet; \`onrecord/fact-box.css\` is the same to be read. */
export const STYLES = ${JSON.stringify(styles)};
`;
}
