import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json';

const ROOT = join(import.meta.dirname, '../..');
const PROJECT = mkdtempSync(join(tmpdir(), 'onrecord-install-'));
const INSTALLED = join(PROJECT, 'node_modules/onrecord');

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: PROJECT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** What the compiler says of files of the project, as a strict project under Node would have it. */
function typeErrors(...args: string[]): string {
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--moduleResolution', 'nodenext'];
  const { stdout } = spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...options, ...args], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  return stdout;
}

/** Every entry of `exports` with code behind it. */
const entries = Object.entries(packageJson.exports).filter(([, target]) => typeof target === 'object');

/** The packed tarball as an install would leave it: unpacked, with its dependencies beside it and nothing else of this repository. */
beforeAll(() => {
  if (!existsSync(join(ROOT, 'dist/index.js'))) throw new Error('the package is tested as built: run `npm run build` first');
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', PROJECT], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  run('tar', '-xzf', join(PROJECT, packed.filename));
  mkdirSync(join(PROJECT, 'node_modules'));
  cpSync(join(PROJECT, 'package'), INSTALLED, { recursive: true });
  for (const name of Object.keys({ ...packageJson.dependencies, ...packageJson.peerDependencies })) {
    const link = join(PROJECT, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), link);
  }
  writeFileSync(join(PROJECT, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
});

afterAll(() => rmSync(PROJECT, { recursive: true, force: true }));

describe('the packed package in an empty project', () => {
  it('holds what it needs and no more', () => {
    const top = readdirSync(INSTALLED).sort();
    expect(top).toEqual(['LICENSE', 'README.md', 'data', 'dist', 'package.json', 'schemas', 'styles']);
  });

  it('imports by every entry, and each has something to give', () => {
    const names = entries.map(([entry]) => entry.replace(/^\./, 'onrecord'));
    writeFileSync(
      join(PROJECT, 'entries.mjs'),
      `const given = {};\nfor (const name of ${JSON.stringify(names)}) given[name] = Object.keys(await import(name)).length;\nconsole.log(JSON.stringify(given));`,
    );
    const given = JSON.parse(run(process.execPath, 'entries.mjs')) as Record<string, number>;
    expect(Object.keys(given)).toEqual(names);
    expect(Object.entries(given).filter(([, count]) => count === 0)).toEqual([]);
  });

  it('answers a query and extracts a text', () => {
    writeFileSync(
      join(PROJECT, 'consumer.mjs'),
      `import { claimsOfKind, quantitiesOf } from 'onrecord';
import { trumpPutinCall } from 'onrecord/data';
import { extract } from 'onrecord/extract';
import { ar } from 'onrecord/languages/ar';
const [exchange] = claimsOfKind(trumpPutinCall, 'prisoner-exchange');
const text = 'أعلنت القاهرة اتفاقا بين الخرطوم وأنجمينا على تبادل أسرى في 5 يونيو، تشمل 60 أسيرًا من كل جانب.';
const { dossier } = extract({ text, language: 'ar', published: '2026-06-01' }, { languages: [ar] });
console.log(JSON.stringify([exchange.content.perSide.value, quantitiesOf(dossier).map(({ quantity }) => quantity.value)]));`,
    );
    expect(JSON.parse(run(process.execPath, 'consumer.mjs'))).toEqual([175, [60]]);
  });

  it('runs as a program', () => {
    expect(run(process.execPath, join(INSTALLED, packageJson.bin.onrecord), '--version').trim()).toBe(packageJson.version);
  });

  it('has types that a strict project can use, and that refuse what is wrong', () => {
    writeFileSync(
      join(PROJECT, 'consumer.ts'),
      `import { type Claim, type ClaimOf, claimsAbout, claimsOfKind, compareAccounts, type Dossier, type Kind, timeline } from 'onrecord';
import { stageOf } from 'onrecord/vocabulary';
import { check } from 'onrecord/check';
import { trumpPutinCall } from 'onrecord/data';
import { extract } from 'onrecord/extract';
import { ar } from 'onrecord/languages/ar';
import { parseDossier } from 'onrecord/schema';
const dossier: Dossier = extract({ text: '' }, { languages: [ar] }).dossier;
const [exchange] = claimsOfKind(trumpPutinCall, 'prisoner-exchange');
const perSide = exchange?.content.perSide;
export const count: number | undefined = typeof perSide === 'object' ? perSide.value : undefined;
export const truces: ClaimOf<'ceasefire'>[] = claimsAbout(claimsOfKind(dossier, 'ceasefire'), 'ukraine');
export const first: Claim | undefined = timeline(dossier).dated[0]?.claim;
export const verdicts = compareAccounts([dossier, trumpPutinCall]).matters.flatMap(({ slots }) => slots.map(({ verdict }) => verdict));
export const stage = first && stageOf(first);
export const passed: boolean = check([{ name: 'one', dossier }]).passed;
const parsed = parseDossier(JSON.parse('{}'));
export const problems = parsed.ok ? [] : parsed.problems;
// @ts-expect-error no such kind
export const wrong: Kind = 'truce';
// @ts-expect-error talks have no number of prisoners
export const none = claimsOfKind(dossier, 'talks')[0]?.content.perSide;
`,
    );
    expect(typeErrors('--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', 'consumer.ts')).toBe('');
  });

  it('takes the code of the README as it stands', () => {
    const blocks = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1]!);
    const files = blocks.map((code, index) => {
      writeFileSync(join(PROJECT, `readme-${index}.ts`), code);
      return `readme-${index}.ts`;
    });
    expect(files.length).toBeGreaterThan(2);
    expect(typeErrors(...files)).toBe('');
  });
});
