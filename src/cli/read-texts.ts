import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { TextSource } from '../check';
import { orRefuse, readInput } from './read-input';
import { refuse } from './usage-error';

/** The texts of a folder: its files that end in `.txt`, under their names, in the order of their names. */
export async function readTexts(folder: string): Promise<TextSource[]> {
  const names = (await orRefuse(folder, () => readdir(folder))).filter((name) => name.endsWith('.txt')).sort();
  if (names.length === 0) refuse(`--texts: expected a folder with files that end in .txt; found none in ${folder}`);
  return Promise.all(names.map(async (name) => ({ name: basename(name), text: await readInput(join(folder, name)) })));
}
