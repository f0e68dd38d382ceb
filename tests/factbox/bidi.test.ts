import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES, SHIPPED } from '../../scripts/gallery-pages';
import { TRYING_DOSSIER } from '../../scripts/trying-dossier';
import { ar, type FactBox, factBox, type NumberingSystem, type Part, toHtml } from '../../src/factbox';
import type { Dossier } from '../../src/kinds/claim';
import { launch, pageOf } from './browser';
import { claim, dossier, nba, quote } from './fixture';

let page: Page;
beforeAll(async () => {
  page = await (await launch()).newPage({ viewport: { width: 480, height: 800 } });
}, 60_000);
afterAll(() => page?.close());

/** Joined numbers, moments with their offset, and words of Latin letters: what must read from left to right. */
const TOKEN = /[0-9٠-٩][0-9٠-٩.,:٫٬]*(?:\s?[–/-]\s?[0-9٠-٩][0-9٠-٩.,:٫٬]*)*|[A-Za-z]+(?:[+-][0-9٠-٩:]+)?/g;

interface Seen {
  readonly row: string;
  readonly text: string;
  readonly inOrder: boolean;
}

/** Every token of every row as it stands on screen: whether each of its characters is to the right of the one before, or on a later line, by where the glyphs are drawn. */
const tokensOnScreen = (): Promise<Seen[]> =>
  page.evaluate((pattern) => {
    const found: { row: string; text: string; inOrder: boolean }[] = [];
    for (const block of document.querySelectorAll('h2, h3, dt, dd, blockquote p, li')) {
      const places: { char: string; left: number; top: number }[] = [];
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (let at = 0; at < (node.nodeValue ?? '').length; at += 1) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { left, top } = range.getBoundingClientRect();
          places.push({ char: node.nodeValue![at]!, left, top });
        }
      }
      const text = places.map(({ char }) => char).join('');
      for (const match of text.matchAll(new RegExp(pattern, 'g'))) {
        const run = places.slice(match.index, match.index + match[0].length).filter(({ char }) => char.trim() !== '');
        const inOrder = run.every(({ left, top }, index) => index === 0 || left > run[index - 1]!.left || top > run[index - 1]!.top);
        found.push({ row: block.closest('article')?.id ?? '', text: match[0], inOrder });
      }
    }
    return found;
  }, TOKEN.source);

const textOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');
const tokensOf = (texts: readonly string[]): string[] => texts.flatMap((text) => text.match(TOKEN) ?? []);

/** The tokens of a box row by row, from its view: none of them may be missed on screen. */
const tokensOfRows = ({ rows }: FactBox): Record<string, string[]> =>
  Object.fromEntries(
    rows.map(({ id, label, status, details, saidBy, evidence }) => [
      `fact-${id}`,
      tokensOf([
        label,
        status.text,
        ...[...details, saidBy].flatMap((detail) => [detail.label, textOf(detail.value)]),
        ...evidence.map(({ value }) => textOf(value)),
      ]),
    ]),
  );

async function show(box: FactBox, change = (html: string) => html): Promise<Seen[]> {
  await page.setContent(pageOf(change(toHtml(box).replaceAll('<details>', '<details open>')), box.language));
  return tokensOnScreen();
}

const tricky = (): Dossier => {
  const words = 'تبادل 175–23 بين 19–25 مارس مع دوري NHL وفريق KHL';
  return dossier([
    claim({
      kind: 'visit',
      act: 'plan',
      content: {
        time: { value: '2025-03-19/2025-03-25', precision: 'day', stated: '19-25', bound: 'on', quote: quote('19–25 مارس') },
        host: nba,
      },
      evidence: [{ document: 'briefing', start: 0, end: words.length, exact: words }],
    }),
  ]);
};
const DOSSIERS = { tricky: tricky(), gallery: TRYING_DOSSIER, ...SHIPPED };
const DIGITS: readonly NumberingSystem[] = ['latn', 'arab'];

describe.each(Object.entries(LOCALES))('in %s', (lang, locale) => {
  it.each(Object.entries(DOSSIERS))('every row of %s has its digits and Latin names in their order, wide and narrow', async (_, made) => {
    for (const numberingSystem of lang === 'ar' ? DIGITS : DIGITS.slice(0, 1)) {
      const box = factBox(made, { locale, numberingSystem });
      for (const width of [560, 256]) {
        await page.setViewportSize({ width, height: 800 });
        const seen = await show(box);
        expect(seen.filter(({ inOrder }) => !inOrder)).toEqual([]);
        const byRow = Object.fromEntries(
          box.rows.map(({ id }) => [`fact-${id}`, seen.filter(({ row }) => row === `fact-${id}`).map(({ text }) => text)]),
        );
        expect(byRow).toEqual(tokensOfRows(box));
      }
    }
  });
});

describe('where isolation is taken away', () => {
  const withoutIsolation = (html: string): string => html.replace(/<bd[io][^>]*>|<\/bd[io]>/g, '');
  it.each([
    [tricky(), ['175–23', '19–25']],
    [TRYING_DOSSIER, ['19–25']],
  ])('the test of order fails', async (made, turned) => {
    const seen = await show(factBox(made, { locale: ar }), withoutIsolation);
    expect(seen.filter(({ inOrder }) => !inOrder).map(({ text }) => text)).toEqual(expect.arrayContaining(turned));
  });
});
