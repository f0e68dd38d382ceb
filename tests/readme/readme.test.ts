import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { type CliResult, runCli } from '../cli/run-cli';
import { runExample } from '../run-example';

const ROOT = join(import.meta.dirname, '../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

interface Block {
  readonly language: string;
  readonly code: string;
  /** The line before the block, where it is an HTML comment: what makes the block. */
  readonly maker: string | undefined;
}

const blocks: readonly Block[] = [...README.matchAll(/(?:<!-- (.*?) -->\n)?```([a-z]*)\n([\s\S]*?)```/g)].map(
  ([, maker, language, code]) => ({
    language: language!,
    code: code!,
    maker,
  }),
);
const inLanguage = (language: string) => blocks.filter((block) => block.language === language);

/** Splits a line as a shell does, as far as the README goes. */
const words = (line: string): string[] => [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
const argsOf = (line: string): string[] => words(line.replace(/^(?:npx )?onrecord /, ''));

const IMPORT = /^import \{([^}]*)\} from '(onrecord[^']*)';\n?/gm;

/** Takes the imports of a block out and gives what they name, from the package as built. */
async function withImports(code: string): Promise<{ body: string; names: Record<string, unknown> }> {
  const names: Record<string, unknown> = {};
  for (const [, list, entry] of code.matchAll(IMPORT)) {
    const target = (packageJson.exports as Record<string, { default: string } | string>)[entry!.replace('onrecord', '.')];
    if (typeof target !== 'object') throw new Error(`the package has no entry ${entry}`);
    const module = (await import(join(ROOT, target.default))) as Record<string, unknown>;
    for (const name of list!.split(',').map((each) => each.trim())) {
      if (name === '' || name.startsWith('type ')) continue;
      if (!(name in module)) throw new Error(`${entry} has no ${name}`);
      names[name] = module[name];
    }
  }
  return { body: code.replace(IMPORT, ''), names };
}

/** Runs the commands of a line one into the other; the first that is not done ends it. */
async function runLine(line: string): Promise<CliResult> {
  let result: CliResult = { code: 0, out: '', err: '' };
  for (const command of line.split(' | ')) {
    result = await runCli(argsOf(command), result.out);
    if (result.code !== 0 || result.err !== '') break;
  }
  return result;
}

beforeAll(() => {
  if (!existsSync(join(ROOT, 'dist/index.js')))
    throw new Error('the README is tested with the package as built: run `npm run build` first');
});

describe('the README', () => {
  it('has blocks of every sort, so that something is tested', () => {
    for (const language of ['ts', 'sh', 'json', 'text']) expect(inLanguage(language).length, language).toBeGreaterThan(0);
  });

  it.each(inLanguage('ts').map(({ code }) => [code.trim().split('\n').at(-1)!, code]))(
    'its code runs and gives what it says: %s',
    async (_, code) => {
      const { body, names } = await withImports(code);
      expect(await runExample(body, names)).toBeGreaterThan(0);
    },
  );

  it.each(inLanguage('text').map(({ maker, code }) => [maker, code]))('shows what a command prints: %s', async (maker, code) => {
    expect(maker, 'a block of output names its command in a comment before it').toMatch(/^onrecord /);
    const { out } = await runLine(maker!);
    expect(out.trim()).toBe(code.trim());
  });

  it.each(inLanguage('json').map(({ maker, code }) => [maker, code]))('shows a part of what a command prints: %s', async (maker, code) => {
    const { out } = await runLine(maker!);
    const { claims } = JSON.parse(out);
    const wanted = JSON.parse(code);
    expect(claims.find((claim: { kind: string }) => claim.kind === wanted.kind)).toMatchObject(wanted);
  });

  const lines = inLanguage('sh').flatMap(({ code }) => code.split('\n').filter((line) => line !== '' && !line.startsWith('#')));

  it.each(lines.filter((line) => /^npx onrecord /.test(line)))('its command does what it is to: %s', async (line) => {
    const { code, out, err } = await runLine(line);
    expect([code, err]).toEqual([0, '']);
    expect(out).not.toBe('');
  });

  it.each(
    lines.filter((line) => /npm run /.test(line)).flatMap((line) => [...line.matchAll(/npm run ([a-z-]+)/g)].map((match) => match[1]!)),
  )('npm run %s is a script', (script) => expect(packageJson.scripts).toHaveProperty(script));

  it('links to files that are there', () => {
    const targets = [...README.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1]!);
    expect(targets.filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
  });
});
