import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { digestsBehind, sha256Hex } from '../../src/ground/sha256-hex';

const known = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('SHA-256', () => {
  it('is that of the runtime for texts of every length about a block, and of many blocks', () => {
    for (const length of [...Array(140).keys(), 5000]) {
      const text = 'опівдні 🌍 '.repeat(length).slice(0, length);
      expect(sha256Hex(text)).toBe(known(text));
    }
  });

  it('goes on from what several texts begin with', () => {
    const behind = digestsBehind(known('a truce'), 8);
    for (const rest of ['\nhold', '', '\nмир', '\nhold', 'é', '7'.repeat(128), '7'.repeat(129)])
      expect(behind(rest)).toBe(known(known('a truce') + rest).slice(0, 16));
  });
});
