import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorQuote, describeQuote } from '../../src/ground';

/** A text with the span that is meant in brackets, and what an author writes to mean it. */
const FOUND: readonly [string, { exact: string; prefix?: string; suffix?: string }][] = [
  ['سلّمت الدولتان [240 أسيرًا] من كل جانب', { exact: '240 أسيرًا' }],
  ['23 soldiers and [23] officers', { exact: '23', suffix: ' officers' }],
  ['23 soldiers and [23] officers', { exact: '23', prefix: 'and ' }],
  ['175 prisoners, [5] of them ill', { exact: '5' }],
  ['обмен: 40 на [40] человек', { exact: '40', prefix: 'на ' }],
  ['دعا [الرئيس] الوزير، والرئيسان', { exact: 'الرئيس', suffix: ' ' }],
  ['a 🕊️ b [🕊️] c', { exact: '🕊️', prefix: 'b ' }],
];

describe('anchorQuote', () => {
  it.each(FOUND)('%s', (marked, selector) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    expect(anchorQuote(marked.replace('[', '').replace(']', ''), selector)).toEqual({ status: 'found', start, end, exact: selector.exact });
  });

  it('gives the places that an ambiguous quote could mean', () => {
    expect(anchorQuote('23 soldiers and 23 officers', { exact: '23' })).toEqual({
      status: 'ambiguous',
      places: [
        { start: 0, end: 2, exact: '23' },
        { start: 16, end: 18, exact: '23' },
      ],
    });
  });

  it('does not find what is not there, and tells of other spellings and other contexts', () => {
    expect(anchorQuote('هدنة لمدّة ٣٠ يومًا', { exact: '30 يوما' })).toEqual({
      status: 'not-found',
      near: [{ start: 11, end: 19, exact: '٣٠ يومًا' }],
    });
    expect(anchorQuote('a 30-day truce', { exact: '30-day', prefix: 'the ' })).toEqual({
      status: 'not-found',
      near: [{ start: 2, end: 8, exact: '30-day' }],
    });
    for (const exact of ['60-day', '', ' ', 'truce a']) expect(anchorQuote('a 30-day truce', { exact }).status).not.toBe('found');
    expect(anchorQuote('', { exact: 'x' })).toEqual({ status: 'not-found', near: [] });
  });
});

describe('describeQuote', () => {
  it('quotes no more than is needed', () => {
    expect(describeQuote('one truce', 4, 9)).toEqual({ start: 4, end: 9, exact: 'truce' });
    expect(describeQuote('23 soldiers and 23 officers', 16, 18)).toEqual({ start: 16, end: 18, exact: '23', prefix: 'and ' });
  });

  it('refuses a span that is none', () => {
    for (const [start, end] of [
      [0, 0],
      [2, 1],
      [-1, 1],
      [0, 99],
      [0.5, 1],
      [Number.NaN, 1],
    ] as const)
      expect(describeQuote('text', start, end)).toBeUndefined();
  });

  it('comes back through anchorQuote to the same place, for every span of every text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '1', 'أ', 'ً'), minLength: 1 }),
    );
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.constantFrom(0, 8, 32), (text, a, b, context) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const described = describeQuote(text, start, end, context);
        expect(described).toBeDefined();
        expect(anchorQuote(text, described!)).toEqual({ status: 'found', start, end, exact: text.slice(start, end) });
      }),
      { numRuns: 500 },
    );
  });
});
