import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { palettePng } from './palette-png';

const STORED = fileURLToPath(new URL('screenshots/', import.meta.url));
const stored = (name: string): string => join(STORED, `${name}.png`);

/** How far apart two colours may be, of 1: a stored picture has 16 colours, and what that rounds away must not count. */
const THRESHOLD = 0.1;

/** How many pixels of a picture differ from the stored one of that name, and a picture of where. One of another size differs everywhere. */
export function differingPixels(png: Buffer, name: string): { count: number; where: PNG } {
  const now = PNG.sync.read(png);
  const before = PNG.sync.read(readFileSync(stored(name)));
  const { width, height } = now;
  const where = new PNG({ width, height });
  if (before.width !== width || before.height !== height) return { count: width * height, where: now };
  return { count: pixelmatch(before.data, now.data, where.data, width, height, { threshold: THRESHOLD, includeAA: true }), where };
}

/** Writes what is seen as what is to be seen. */
export function storePicture(png: Buffer, name: string): void {
  mkdirSync(STORED, { recursive: true });
  writeFileSync(stored(name), palettePng(PNG.sync.read(png)));
}

/** The complaint about a picture with more differing pixels than `most`, which says where to see them; `undefined` where it is as stored. */
export function complaintAbout(png: Buffer, name: string, most: number): string | undefined {
  if (!existsSync(stored(name))) return `expected a stored picture ${stored(name)}, found none`;
  const { count, where } = differingPixels(png, name);
  if (count <= most) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-screenshots-'));
  writeFileSync(join(folder, 'now.png'), png);
  writeFileSync(join(folder, 'difference.png'), PNG.sync.write(where));
  return `${name}: ${count} pixels differ, at most ${most} may; see ${folder}; if it is meant, run UPDATE_SCREENSHOTS=1 npx vitest run tests/factbox/screenshots.test.ts and look at the pictures`;
}
