import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding';
import { type Mention, read } from '../../src/read';
import { CASES, LANGUAGES } from '../fuzz/hostile';

const published = '2025-03-18';

function readAll(text: string, code: string): { readonly mentions: readonly Mention[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const mentions = read(text, { language: LANGUAGES[code]!, published, onFinding: (finding) => findings.push(finding) });
  return { mentions, findings };
}

const IMPOSSIBLE: Readonly<Record<string, readonly string[]>> = {
  en: ['31 February', 'February 31, 2025', '29 February 2025', '31st of February', '19:75', '30/02/2025', '2025-13-45', '31 April'],
  ar: ['31 فبراير', '31 فبراير 2025', '29 فبراير 2025', '19:75', '30/02/2025', '2025-13-45', '31 أبريل', '٣١ شباط'],
  ru: ['31 февраля', '31 февраля 2025 года', '29 февраля 2025', '31-го февраля', '19:75', '30.02.2025', '2025-13-45', '31 апреля'],
  uk: ['31 лютого', '31 лютого 2025 року', '29 лютого 2025', '31-го лютого', '19:75', '30.02.2025', '2025-13-45', '31 квітня'],
};

const AROUND: Readonly<Record<string, readonly [before: string, after: string]>> = {
  en: ['They met on ', ' and left.'],
  ar: ['التقيا في ', ' وغادرا.'],
  ru: ['Они встретились ', ' и уехали.'],
  uk: ['Вони зустрілися ', ' і поїхали.'],
};

describe.each(Object.keys(LANGUAGES))('bad input in %s', (code) => {
  const [before, after] = AROUND[code]!;

  it.each(IMPOSSIBLE[code]!)('%s is no date, its figures are no numbers, and a finding says where', (text) => {
    const { mentions, findings } = readAll(before + text + after, code);
    expect(mentions).toEqual([]);
    expect(findings.map(({ code: what }) => what)).toEqual(['read/impossible-date']);
    const [{ start, end }] = findings as [Finding & { start: number; end: number }];
    expect((before + text + after).slice(start, end)).toContain(text);
  });

  it.each(['9'.repeat(400), `1${'0'.repeat(30)}1`])('a number that no double holds is a finding and no number: %s', (digits) => {
    const { mentions, findings } = readAll(`${before}${digits}${after}`, code);
    expect(mentions).toEqual([]);
    expect(findings.map(({ code: what }) => what)).toEqual(['read/number-too-long']);
  });

  it.each(['\ud800', '\udc00', '\ud83d 175', 'a\ud800b', '\ud800\ud800'])('half a character hurts nothing around it: %j', (half) => {
    const { mentions } = readAll(`${half} 175 ${half}`, code);
    expect(mentions.filter(({ kind }) => kind === 'number').map(({ text }) => text)).toContain('175');
  });

  it.each(['\0', '\u0007', '\u001b[31m', '\u0085', '\ufffe', '\u{e0001}', '\ufff9'])('a control character hurts nothing: %j', (control) => {
    const { mentions } = readAll(`${control} 175 ${control}`, code);
    expect(mentions.filter(({ kind }) => kind === 'number').map(({ text }) => text)).toContain('175');
  });

  it('a word of several scripts is nobody', () => {
    for (const word of ['Рutinа', 'Рuтin', 'بوtin', 'Moсkvа', 'ترامbp', 'Kиyiv'])
      expect(readAll(`${word} ${word}`, code).mentions).toEqual([]);
  });

  it('a text in no language that is known has no words read in it', () => {
    for (const text of ['会谈将于明天举行', 'การเจรจาจะเริ่มพรุ่งนี้', 'שיחות יתחדשו מחר', 'συνομιλίες'])
      expect(readAll(text, code).mentions).toEqual([]);
  });

  const pieces = CASES.filter(([of]) => of === code).map(([, piece]) => piece.replaceAll('%', 'x'));
  const texts = fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...pieces, ...IMPOSSIBLE[code]!) },
        { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
        { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
        { weight: 2, arbitrary: fc.constantFrom('-', '–', ':', '.', ',', '/', '\n', ' ', '\t', '%', '(', '»', "'", 'و', '№') },
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  it('nothing is thrown and nothing is silently wrong, whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { mentions, findings } = readAll(text, code);
        for (const mention of mentions) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.end).toBeGreaterThan(mention.start);
          if (mention.kind === 'number' || mention.kind === 'quantity') expect(Number.isFinite(mention.value)).toBe(true);
          if (mention.kind === 'duration') expect(mention.value).toMatch(/^P[\dYMWDTHS.]+$/);
          if (mention.kind === 'time') expect(`${mention.value ?? ''}${mention.stated}`).not.toMatch(/NaN|undefined|Infinity/);
        }
        for (const { start = 0, end = 0 } of findings) expect(end).toBeGreaterThanOrEqual(start);
      }),
      { numRuns: 400 },
    );
  });
});
