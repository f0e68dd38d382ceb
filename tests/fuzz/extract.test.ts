import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract';
import { parseDossier } from '../../src/schema';
import { CASES, LANGUAGES, repeated } from './hostile';

/** Every quote of a dossier, however deep. */
function quotesIn(value: unknown): { start: number; end: number; exact: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'exact' in value ? [value as { start: number; end: number; exact: string }] : [];
  return [...own, ...Object.values(value).flatMap(quotesIn)];
}

function expectSound(text: string, language?: string): void {
  const { dossier, findings } = extract(
    { text, published: '2025-03-18', ...(language === undefined ? {} : { language }) },
    { languages: Object.values(LANGUAGES) },
  );
  for (const { start, end, exact } of quotesIn(dossier.claims)) expect(text.slice(start, end)).toBe(exact);
  const parsed = parseDossier(dossier);
  expect('problems' in parsed ? parsed.problems : []).toEqual([]);
  for (const { start, end } of findings) if (start !== undefined && end !== undefined) expect(end).toBeGreaterThanOrEqual(start);
}

const pieces = CASES.map(([, piece]) => piece.replaceAll('%', 'x'));
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 2, arbitrary: fc.constantFrom(' ', '. ', '\n', ', ', '”', '»', '<p>', ': ') },
);

describe('extraction from anything', () => {
  it('gives a sound dossier of any mixture', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => expectSound(parts.join(''))),
      { numRuns: 300 },
    );
  });

  it.each(CASES)('gives a sound dossier in %s of %j repeated', (code, repeatedPiece) => {
    expectSound(repeated(repeatedPiece, 3000), code);
  });

  it.each(['', ' ', '\0', '\ufeff', '\ud800', '<html><body></body></html>'])('gives a sound dossier of %j', (text) => {
    expectSound(text);
  });
});
