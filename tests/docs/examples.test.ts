import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as accounts from '../accounts';
import { identifiersOf, runExample } from '../run-example';

const SRC = join(import.meta.dirname, '../../src');
const EXPORT = /^export (?:async )?(?:function\*?|const|class) ([A-Za-z0-9_]+)/gm;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('generated') && !file.startsWith('cli'))
  .map((file) => join(SRC, file));

/** Which files export a name. A name an example uses is taken from its own file first. */
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

async function namesFor({ file, code }: Example): Promise<Record<string, unknown>> {
  const names: Record<string, unknown> = { ...accounts };
  for (const name of identifiersOf(code)) {
    const from = exporters.get(name);
    if (from === undefined || name in accounts) continue;
    const chosen = from.includes(file) ? file : from[0]!;
    names[name] = ((await import(chosen)) as Record<string, unknown>)[name];
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
