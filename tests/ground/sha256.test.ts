import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/ground';
import { digestFrom, stateAfter } from '../../src/ground/sha256';

const known = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('SHA-256', () => {
  it('is that of the runtime for texts of every length about a block, and of many blocks', () => {
    for (const length of [...Array(140).keys(), 5000, 40_000]) {
      const text = 'опівдні 🌍 '.repeat(length).slice(0, length);
      expect(sha256Hex(text)).toBe(known(text));
    }
  });

  it('goes on from where a text of whole blocks ended', () => {
    const begun = known('a truce');
    expect(digestFrom(stateAfter(begun), begun.length, '\nhold')).toBe(known(`${begun}\nhold`));
  });
});
