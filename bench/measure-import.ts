import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** How many processes are started: the first ones find the file in no cache of the system. */
const PROCESSES = 11;

/**
 * How long new processes take to import a module, in milliseconds, and how much processor time: the medians. What starting a process takes by itself is not in them.
 * Processor time is what to compare on a machine that others use.
 */
export function importTime(code: string): { readonly passed: number; readonly spent: number } {
  const folder = fileURLToPath(new URL('../node_modules/.cache/bench/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const file = `${folder}imported.mjs`;
  writeFileSync(file, code);
  const run = [
    'const from = performance.now(), before = process.cpuUsage()',
    `await import(${JSON.stringify(pathToFileURL(file).href)})`,
    'const { user, system } = process.cpuUsage(before)',
    'console.log(JSON.stringify([performance.now() - from, (user + system) / 1000]))',
  ].join('; ');
  const times = Array.from({ length: PROCESSES }, (): readonly [number, number] =>
    JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', run], { encoding: 'utf8', env: {} })),
  );
  return { passed: median(times.map(([passed]) => passed)), spent: median(times.map(([, spent]) => spent)) };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
