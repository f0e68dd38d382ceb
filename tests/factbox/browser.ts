import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

/**
 * No sandbox, which containers lack; software drawing without hinting or sub-pixel colours, so that every machine draws alike. The arguments that the package of Chromium
 * itself proposes would switch web security off and run all in one process, which ends with the first page that closes.
 */
const ARGUMENTS = ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--disable-gpu'];

let started: Promise<Browser> | undefined;

/** Starts the Chromium that npm installed. It unpacks itself into the temporary directory: one of its own, so that two runs do not meet, gone with the process. */
async function start(): Promise<Browser> {
  const own = await mkdtemp(join(tmpdir(), 'onrecord-chromium-'));
  process.once('exit', () => rmSync(own, { recursive: true, force: true }));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = own;
  try {
    const [{ default: chromium }, playwright] = await Promise.all([import('@sparticuz/chromium'), import('playwright-core')]);
    chromium.setGraphicsMode = false;
    return await playwright.chromium.launch({ executablePath: await chromium.executablePath(), args: ARGUMENTS, headless: true });
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** The one browser of this process: test files share it, each with pages of its own, and it ends with the process. */
export function launch(): Promise<Browser> {
  started ??= start();
  return started;
}

/** A page that holds a box and nothing else, under a strict content security policy. */
export const pageOf = (html: string, lang: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>A box</title></head><body><main><h1>A page</h1>${html}</main></body></html>`;
