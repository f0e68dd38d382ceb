import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

/** Starts the Chromium that npm installed. It unpacks itself into the temporary directory: one of its own, so that two runs do not meet. */
export async function launch(): Promise<Browser> {
  process.env.TMPDIR = await mkdtemp(join(tmpdir(), 'onrecord-chromium-'));
  const [{ default: chromium }, playwright] = await Promise.all([import('@sparticuz/chromium'), import('playwright-core')]);
  return playwright.chromium.launch({ executablePath: await chromium.executablePath(), args: chromium.args, headless: true });
}

/** A page that holds a box and nothing else, under a strict content security policy. */
export const pageOf = (html: string, lang: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>A box</title></head><body><main><h1>A page</h1>${html}</main></body></html>`;
