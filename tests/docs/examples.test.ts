import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as accounts from '../accounts';
import { identifiersOf, runExample } from '../run-example';

const SRC = join(import.meta.dirname, '../../src');
const EXPORT = /^export (?:async )?(?:function\*?|const|class) ([A-Za-z0-9_]+)/gm;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('generated') && !file.startsWith('cli'))
  .map((file) => join(SRC, file));

/** Which files export a name. */
const exporters = new Map<string, string[]>();
for (const file of files) {
  for (const [, name] of readFileSync(file, 'utf8').matchAll(EXPORT)) exporters.set(name!, [...(exporters.get(name!) ?? []), file]);
}

interface Example {
  readonly file: string;
  readonly code: string;
}

function examplesOf(file: string): Example[] {
  const comments = readFileSync(file, 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return comments.flatMap((comment) => {
    const lines = comment
      .slice(3, -2)
      .split('\n')
      .map((line) => line.replace(/^\s*\* ?/, ''));
    const from = lines.findIndex((line) => line.startsWith('@example'));
    if (from < 0) return [];
    const until = lines.findIndex((line, index) => index > from && line.startsWith('@'));
    return [
      {
        file,
        code: lines
          .slice(from + 1, until < 0 ? undefined : until)
          .filter((line) => !line.startsWith('```'))
          .join('\n')
          .trim(),
      },
    ];
  });
}

type Module = Record<string, unknown>;

/** A name is taken from the file itself, else from the index of its room (where `en` may be another thing than elsewhere), else from whoever exports it. */
async function namesFor({ file, code }: Example): Promise<Module> {
  const names: Module = { ...accounts };
  const room = join(SRC, relative(SRC, file).split(sep)[0]!, 'index.ts');
  const own: Module = await import(file);
  const near: Module = existsSync(room) ? await import(room) : {};
  for (const name of identifiersOf(code)) {
    if (name in accounts) continue;
    const far = exporters.get(name)?.[0];
    const from: Module = name in own ? own : name in near ? near : far === undefined ? {} : await import(far);
    if (name in from) names[name] = from[name];
  }
  return names;
}

const examples = files.flatMap(examplesOf);

describe('the examples of the docstrings', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  it.each(examples.map((example) => [relative(SRC, example.file), example] as const))('%s', async (_, example) => {
    expect(await runExample(example.code, await namesFor(example)), 'an example shows a result with "// →"').toBeGreaterThan(0);
  });
});
