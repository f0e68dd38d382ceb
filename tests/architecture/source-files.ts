import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { transformSync } from 'esbuild';

/** The rooms in order: each imports only from itself and from those before it. */
export const ROOMS = [
  'model',
  'kinds',
  'text',
  'languages',
  'read',
  'ground',
  'query',
  'compare',
  'extract',
  'check',
  'factbox',
  'formats',
  'cli',
] as const;

export interface SourceFile {
  /** Path within `src`, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Without comments and types: what runs. */
  readonly code: string;
  /** Modules it imports, types included: a path within `src` without its extension, or a package as `npm:name`. */
  readonly imports: readonly string[];
  /** Those that are left when the types are gone. */
  readonly loads: readonly string[];
}

const SRC = join(import.meta.dirname, '../../src');
const FROM =
  /(?:^|[\s;}])(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|(?:^|[\s;])import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

export const importsOf = (text: string, path: string): string[] =>
  [...text.matchAll(FROM)].map(([, from, bare, dynamic]) => {
    const target = from ?? bare ?? dynamic!;
    if (target.startsWith('.')) return posix.join(posix.dirname(path), target);
    // an entry of ours may have the name of a package
    return target.startsWith('node:') ? target : `npm:${target}`;
  });

export const sourceFiles: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((found) => {
    const path = found.replaceAll('\\', '/');
    const text = readFileSync(join(SRC, found), 'utf8');
    const withoutComments = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    const { code } = transformSync(text, { loader: 'ts', charset: 'utf8' });
    return { path, text, code, imports: importsOf(withoutComments, path), loads: importsOf(code, path) };
  });

/** What runs of a file without any comment, those inside expressions too. */
export const withoutComments = ({ text }: SourceFile): string =>
  transformSync(text, { loader: 'ts', charset: 'utf8', minifyWhitespace: true, legalComments: 'none' }).code;

export const isGenerated = ({ path }: SourceFile): boolean => path.includes('/generated/');
/** The room a path is in; `undefined` for an entry at the top. */
export const roomOf = (path: string): string | undefined => (path.includes('/') ? path.split('/')[0] : undefined);

/** The files an import of ours may mean. */
export const resolveImport = (target: string): SourceFile | undefined =>
  sourceFiles.find(({ path }) => path === `${target}.ts` || path === `${target}/index.ts` || path === target);
