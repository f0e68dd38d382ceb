/**
 * Processor time of one run in milliseconds, the least of several rounds: what other programs on the machine take is left out as far as can be.
 * Each round runs for about `atLeast` milliseconds, after `warmUp` milliseconds in which the runtime compiles.
 */
export function processorTime(run: () => unknown, { rounds = 5, atLeast = 150, warmUp = 1500 } = {}): number {
  let runs = 1;
  for (let spent = 0; spent < warmUp; ) spent += spentOn(run, 1);
  for (let spent = 0; spent < atLeast; ) {
    spent = spentOn(run, runs);
    if (spent < atLeast) runs = Math.max(runs + 1, Math.ceil((runs * atLeast) / Math.max(spent, 1)));
  }
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) least = Math.min(least, spentOn(run, runs) / runs);
  return least;
}

function spentOn(run: () => unknown, runs: number): number {
  const before = process.cpuUsage();
  for (let i = 0; i < runs; i += 1) run();
  return process.cpuUsage(before).user / 1000;
}

/** One row of a table: a name, then figures right-aligned. */
export function printRow(name: string, figures: readonly string[]): void {
  process.stdout.write(`${name.padEnd(34)}${figures.map((figure) => figure.padStart(12)).join('')}\n`);
}

/** Millions of characters a second of processor time. */
export const rate = (characters: number, milliseconds: number): string => `${(characters / milliseconds / 1000).toFixed(2)} M/s`;
