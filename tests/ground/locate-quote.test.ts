import { describe, expect, it } from 'vitest';
import { digestOf, locateQuote, sha256Hex } from '../../src/ground';

const TEXT = 'Kyiv freed 23 soldiers. Moscow freed 23 soldiers.';
const stored = (exact: string, start: number, more: object = {}) => ({ start, end: start + exact.length, exact, ...more });

describe('locateQuote', () => {
  it.each([
    ['the same words in the same place', stored('23 soldiers', 11), 'holds'],
    ['a digest in place of the words', { start: 11, end: 22, digest: digestOf('23 soldiers') }, 'holds'],
    ['a digest of other words', { start: 11, end: 22, digest: digestOf('24 soldiers') }, 'gone'],
    ['a digest of a span past the end', { start: 40, end: 99, digest: digestOf(TEXT.slice(40)) }, 'gone'],
    ['words of one place at another', stored('Moscow', 3), 'moved'],
    ['words of two places, told apart by context', stored('23 soldiers', 3, { prefix: 'Moscow freed ' }), 'moved'],
    ['context that changed in part', stored('23 soldiers', 3, { prefix: 'and Moscow freed ' }), 'moved'],
    ['words of two places, nothing to tell them apart', stored('23 soldiers', 3), 'ambiguous'],
    ['other words', stored('24 soldiers', 11), 'gone'],
    ['a prefix that is not there', stored('23 soldiers', 11, { prefix: 'Moscow freed ' }), 'context'],
    ['a suffix that is not there', stored('23 soldiers', 11, { suffix: '!' }), 'context'],
  ])('%s', (_name, quote, status) => {
    expect(locateQuote(TEXT, quote).status).toBe(status);
  });

  it('says where the words went and what stands in their place', () => {
    expect(locateQuote(TEXT, stored('Moscow', 3))).toEqual({
      status: 'moved',
      to: { start: 24, end: 30, exact: 'Moscow' },
      found: 'v free',
    });
  });
});

describe('sha256Hex', () => {
  it('is SHA-256 of the text in UTF-8', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Hex('هدنة')).toBe('b374fa46495af283af4cea87a85e49a22fbaca844276e169518c1dbcf398e711');
  });
});
