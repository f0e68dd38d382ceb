import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ar, en, factBox, ru, toHtml, toMarkdown, toText, uk } from '../../src/factbox';
import { runsOf } from '../../src/factbox/runs-of';
import { claim, dossier, ethiopia, kenya, quote } from './fixture';
import { hostile, hostileEverywhere, INJECTIONS } from './hostile';

const LRI = '\u2066';
const PDI = '\u2069';
describe.each(INJECTIONS.flatMap((text) => [[text, hostile] as const, [text, hostileEverywhere] as const]))(
  '%j everywhere',
  (text, made) => {
    it.each(Object.entries({ ar, en, ru, uk }))(`does no harm in %s (${made.name})`, (_, locale) => {
      const box = factBox(made(text), { locale });
      const html = toHtml(box, { jsonLd: true });
      const tags = [...html.matchAll(/<\/?([a-z0-9]+)/g)].map((match) => match[1]!);
      const known = [
        'section',
        'article',
        'h2',
        'h3',
        'a',
        'span',
        'dl',
        'div',
        'dt',
        'dd',
        'bdi',
        'bdo',
        'time',
        'data',
        'details',
        'summary',
        'blockquote',
        'p',
        'footer',
        'ul',
        'li',
        'cite',
        'script',
      ];
      expect(tags.filter((tag) => !known.includes(tag))).toEqual([]);
      expect(tags.filter((tag) => tag === 'script')).toHaveLength(2);
      expect(tags.filter((tag) => tag === 'dd')).toHaveLength(2 * box.rows.reduce((sum, row) => sum + row.details.length + 1, 0));
      expect(html).not.toMatch(/href="javascript/);
      expect(() => JSON.parse(/ld\+json">(.*)<\/script>/s.exec(html)![1]!)).not.toThrow();
      const plain = toText(box);
      expect(plain).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
      const markdown = toMarkdown(box);
      expect(markdown).not.toMatch(/<(?!https?:)|(?<!\\)\[click|(?<!\\)!|^# /m);
      for (const line of [...plain.split('\n'), ...markdown.split('\n')]) {
        expect(line.match(/[\u2066-\u2068]/g)?.length ?? 0, line).toBe(line.match(/\u2069/g)?.length ?? 0);
      }
    });
  },
);

describe('joined numbers', () => {
  it.each([
    ['[175–23]', []],
    ['بين [19–25] مارس', []],
    ['من [1,500 - 2,000] جندي', []],
    ['[١٩–٢٥] مارس', []],
    ['[2025/26] و [3–4]', []],
    ['175 أسيرًا، 23 جنديًا', []],
    ['– 5 –', []],
  ])('%s', (marked) => {
    const found = runsOf(marked.replace(/[[\]]/g, '')).map((run) => (run.isolated ? `[${run.text}]` : run.text));
    expect(found.join('')).toBe(marked);
  });

  it('lose no text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('1', '٣', '–', '-', ' ', '.', ',', 'ا', 'a', '/') }),
        (text) =>
          runsOf(text)
            .map((run) => run.text)
            .join('') === text,
      ),
    );
  });

  it('are isolated inside Arabic', () => {
    const made = (numberingSystem: 'latn' | 'arab') =>
      factBox(
        dossier([
          claim({
            kind: 'visit',
            act: 'plan',
            content: {
              time: { value: '2025-03-19/2025-03-25', precision: 'day', stated: '19-25', bound: 'on', quote: quote('19–25 مارس') },
            },
          }),
        ]),
        { locale: ar, numberingSystem },
      );
    expect(toText(made('latn'))).toContain(`${LRI}19–25${PDI} مارس 2025`);
    expect(toHtml(made('latn'))).toContain('<bdo dir="ltr">19–25</bdo> مارس 2025');
    // between Arabic digits a dash runs from right to left even in an isolate
    expect(toText(made('arab'))).toContain(`${LRI}١٩\u200e–\u200e٢٥${PDI} مارس ٢٠٢٥`);
    const long = factBox(dossier([claim({ id: '1–2', kind: 'statement', content: { topics: ['1–'.repeat(40) + 1] } as never })]), {
      locale: ar,
    });
    expect(toHtml(long)).toContain('<bdo dir="ltr" part="long">1–1');
    expect(toHtml(made('arab'))).toContain('<bdo dir="ltr">١٩–٢٥</bdo> مارس ٢٠٢٥');
  });
});

describe('markup', () => {
  const box = factBox(
    dossier([
      claim({
        kind: 'prisoner-exchange',
        content: {
          parties: [kenya, ethiopia],
          perSide: { value: 175, bound: 'exact', unit: 'prisoner', per: 'side', quote: quote('175 أسيرًا') },
          time: { value: '2025-03-19', precision: 'day', stated: '--03-19', bound: 'on', quote: quote('19–25 مارس') },
        },
      }),
    ]),
    { locale: en },
  );

  it('says what is a date, a number, a name and a quote', () => {
    const html = toHtml(box, { idPrefix: 'a-' });
    expect(html).toContain('<time datetime="2025-03-19">19 March 2025</time>');
    expect(html).toContain('<data value="175">175 prisoners</data>');
    expect(html).toContain('<bdi>Kenya</bdi> and <bdi>Ethiopia</bdi>');
    expect(html).toContain('<blockquote lang="ar" dir="rtl" part="quote">');
    expect(html).toContain('id="a-prisoner-exchange"');
  });
  it('tells the row in order: label, values, speaker, quote', () => {
    const html = toHtml(box);
    const order = ['Prisoner exchange', 'Kenya', '175 prisoners', 'According to', '<details>', '175 أسيرًا'];
    expect(order.map((text) => html.indexOf(text)).every((at, index, all) => at > (all[index - 1] ?? -1))).toBe(true);
  });
  it('links to the very words where the document has an address', () => {
    const made = dossier([claim({ kind: 'statement', content: {}, evidence: [quote('مع دوري NBA')] })]);
    Object.assign(made.documents[0]!, { uri: 'https://example.org/a' });
    const [row] = factBox(made, { locale: en }).rows;
    expect(row?.evidence[0]?.uri).toBe(`https://example.org/a#:~:text=${encodeURIComponent('مع دوري NBA')}`);
  });
  it('marks the language of a name that the box has no other for', () => {
    const made = dossier([claim({ kind: 'statement', content: { about: [{ actor: 'nba', quote: quote('NBA') }] } })]);
    expect(toHtml(factBox(made, { locale: ar }))).toContain('<bdi lang="en" dir="ltr">NBA</bdi>');
  });
  it('lets two boxes of different languages stand on one page', () => {
    const made = dossier([claim({ kind: 'statement', content: {} })]);
    const page = [ar, en].map((locale) => toHtml(factBox(made, { locale }), { idPrefix: `${locale.code}-`, jsonLd: true })).join('');
    const ids = Array.from(page.matchAll(/ id="([^"]*)"/g), (match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const referred = Array.from(
      page.matchAll(/ (?:aria-labelledby|aria-describedby)="([^"]*)"| href="#([^"]*)"/g),
      (match) => match[1] ?? match[2],
    );
    expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
  });
  it('cites words it may not reprint', () => {
    const { exact: _, ...cited } = quote('175 أسيرًا');
    const made = dossier([claim({ kind: 'statement', content: {}, evidence: [{ ...cited, digest: '0'.repeat(16) }] })]);
    expect(toHtml(factBox(made, { locale: en }))).toContain('not reprinted');
  });
});

it.each([0, 7, 9, 2.5, Number.NaN])('toHtml refuses a heading of level %s', (level) => {
  expect(() => toHtml(factBox(dossier([]), { locale: en }), { level })).toThrow(/expected a level from 1 to 6, found/);
});
