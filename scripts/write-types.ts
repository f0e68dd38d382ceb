// Writes the declarations of the package beside its code in dist/. The compiler emits one for every source file in a few seconds, where bundling them
// takes minutes; those that no entry leads to (the words of a language) are left out, and imports get the extensions that Node's resolution asks for.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import packageJson from '../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const RELATIVE = /((?:from|import)\s*\(?\s*)(["'])(\.[^"']*)\2/g;

/** The declaration that each entry of `exports` names, as a path in dist/. */
const entries = Object.values(packageJson.exports).flatMap((target) =>
  typeof target === 'object' ? [posix.relative('dist', target.types)] : [],
);

const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
const sources = entries.map((entry) => join(ROOT, 'src', entry.replace(/\.d\.ts$/, '.ts')));
const program = ts.createProgram(sources, {
  ...options,
  noEmit: false,
  // `npm run lint` checks; declarations need the types of what is exported and no more
  noCheck: true,
  declaration: true,
  emitDeclarationOnly: true,
  rootDir: join(ROOT, 'src'),
  outDir: DIST,
});

const emitted = new Map<string, string>();
program.emit(undefined, (path, text) => emitted.set(posix.relative(DIST, path), text));

/** What a relative import of a declaration leads to, as a path in dist/. */
function targetOf(from: string, specifier: string): string {
  const path = posix.join(posix.dirname(from), specifier);
  const found = [`${path}.d.ts`, `${path}/index.d.ts`].find((candidate) => emitted.has(candidate));
  if (found === undefined) throw new Error(`${from}: ${specifier} leads to no declaration`);
  return found;
}

function relativeSpecifier(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to.replace(/\.d\.ts$/, '.js'));
  return path.startsWith('.') ? path : `./${path}`;
}

const reached = new Set(entries);
for (const path of reached) {
  const text = emitted.get(path);
  if (text === undefined) throw new Error(`no declaration of ${path}`);
  const linked = text.replace(RELATIVE, (_, before: string, mark: string, specifier: string) => {
    const target = targetOf(path, specifier);
    reached.add(target);
    return `${before}${mark}${relativeSpecifier(path, target)}${mark}`;
  });
  mkdirSync(dirname(join(DIST, path)), { recursive: true });
  writeFileSync(join(DIST, path), linked);
}
