import { createHash } from 'node:crypto';
import axe from 'axe-core';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/extract';
import { htmlReport } from '../../src/formats/html-report';
import { piecesOf } from '../../src/formats/html-report/pieces-of';
import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { launch } from '../factbox/browser';

const page = (text: string, title?: string): string => {
  const { dossier, findings } = extract(
    { text, published: '2026-03-30', ...(title === undefined ? {} : { title }) },
    { languages: [ar, en] },
  );
  return htmlReport(dossier, text, findings);
};
const ENGLISH = 'Kenya and Ethiopia agreed on a truce and on an exchange of 60 prisoners. Sudan rejected the truce.';
const ARABIC = 'أعلنت القاهرة اتفاقا بين الخرطوم وأنجمينا على هدنة لمدة 20 يوما.';

describe('pieces', () => {
  it.each([
    [
      'spans apart',
      [
        [0, 2],
        [3, 5],
      ],
      ['ab:1', 'c:', 'de:2', 'fgh:'],
    ],
    [
      'one in the other',
      [
        [0, 6],
        [2, 4],
      ],
      ['ab:1', 'cd:1,2', 'ef:1', 'gh:'],
    ],
    [
      'crossing',
      [
        [0, 4],
        [2, 6],
      ],
      ['ab:1', 'cd:1,2', 'ef:2', 'gh:'],
    ],
    [
      'the same',
      [
        [1, 3],
        [1, 3],
      ],
      ['a:', 'bc:1,2', 'defgh:'],
    ],
    [
      'outside the text',
      [
        [2, 99],
        [5, 5],
      ],
      ['abcdefgh:'],
    ],
  ])('%s', (_, spans, expected) => {
    const text = 'abcdefgh';
    const found = piecesOf(
      text,
      spans.map(([start, end], index) => ({ start: start!, end: end!, claim: index + 1 })),
    );
    expect(found.flat().map(({ start, end, claims }) => `${text.slice(start, end)}:${claims}`)).toEqual(expected);
  });

  it('together are the text, and each claim has exactly its words', () => {
    const span = fc.record({ start: fc.nat(30), length: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', ' ', '\n', 'ب'), { minLength: 1, maxLength: 40 }),
        fc.array(span, { maxLength: 6 }),
        (letters, given) => {
          const text = letters.join('');
          const spans = given
            .map(({ start, length }, index) => ({ start, end: start + length, claim: index + 1 }))
            .filter(({ end }) => end <= text.length);
          const pieces = piecesOf(text, spans).flat();
          expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replaceAll('\n', ''));
          for (const { start, end, claim } of spans) {
            const words = pieces.filter(({ claims }) => claims.includes(claim)).map((piece) => text.slice(piece.start, piece.end));
            expect(words.join('')).toBe(text.slice(start, end).replaceAll('\n', ''));
            const begins = pieces.filter((piece) => piece.begins.includes(claim)).length;
            expect(begins).toBe(text.slice(start, end).replaceAll('\n', '') === '' ? 0 : 1);
          }
        },
      ),
    );
  });
});

describe('the page', () => {
  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    '</style><b>',
    '&amp; & &lt;',
    'a\u0000b\ud800',
  ])('escapes %j in the text and in the title', (bad) => {
    const html = page(`${ENGLISH} ${bad}`, bad);
    const tags = (source: string) => source.match(/<\/?[a-z][^\s>]*/gi)!.filter((tag) => /script|img|<b>|<\/b>/i.test(tag));
    expect(tags(html)).toEqual([]);
    expect(html).not.toMatch(/onmouseover='|[\0\ud800-\udfff]/);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });

  it('holds no script and allows only its own styles', () => {
    const html = page(ENGLISH);
    const styles = /<style>([\s\S]*)<\/style>/.exec(html)![1]!;
    expect(html).toContain(`style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'`);
    expect(html).not.toMatch(/<script|\sstyle=|https?:\/\//);
  });

  it('is the same every time', () => {
    expect(page(ARABIC)).toBe(page(ARABIC));
  });
});

describe('in a browser', () => {
  let tab: Page;
  beforeAll(async () => {
    tab = await (await launch()).newPage({ viewport: { width: 1200, height: 800 } });
  }, 60_000);
  afterAll(() => tab?.close());

  const isLit = (selector: string) =>
    tab
      .locator(selector)
      .first()
      .evaluate((node) => getComputedStyle(node).outlineStyle === 'solid');

  it('focus on the number of a claim lights its words and its card, and no other claim', async () => {
    await tab.setContent(page(ENGLISH));
    expect(await isLit('.w1')).toBe(false);
    await tab.focus('#words-1');
    expect([await isLit('.w1'), await isLit('#claim-1')]).toEqual([true, true]);
    expect(await isLit('#claim-2')).toBe(false);
    await tab.focus('#claim-2 a');
    expect([await isLit('.w2'), await isLit('#claim-2'), await isLit('#claim-1')]).toEqual([true, true, false]);
  }, 30_000);

  it.each([
    ['rtl', ARABIC],
    ['ltr', ENGLISH],
  ])(
    'the text runs %s, and axe finds nothing',
    async (direction, text) => {
      await tab.setContent(page(text));
      expect(
        await tab
          .locator('.text p')
          .first()
          .evaluate((node) => getComputedStyle(node).direction),
      ).toBe(direction);
      const found = await tab.evaluate(
        `${axe.source}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
      );
      expect(found).toEqual([]);
    },
    30_000,
  );
});
