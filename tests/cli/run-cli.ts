import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const PROGRAM = join(ROOT, 'dist/cli/main.js');

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function startCli(args: readonly string[]): ChildProcess {
  if (!existsSync(PROGRAM)) throw new Error('the command line is tested as built: run `npm run build` first');
  return spawn(process.execPath, [PROGRAM, ...args], { cwd: ROOT });
}

/** Runs the built program as a user would. */
export function runCli(args: readonly string[], input?: string | Uint8Array): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = startCli(args);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout!.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr!.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }));
    // a program that refuses its input closes stdin before all is written
    child.stdin!.on('error', () => {});
    child.stdin!.end(input ?? '');
  });
}

/** A folder of its own for a test file, gone afterwards. */
export function scratchFolder(): { readonly path: string; readonly file: (name: string, content: string | Uint8Array) => string } {
  const path = mkdtempSync(join(tmpdir(), 'onrecord-cli-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    file: (name, content) => {
      const where = join(path, name);
      writeFileSync(where, content);
      return where;
    },
  };
}
