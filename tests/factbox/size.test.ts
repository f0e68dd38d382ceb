import { describe, expect, it } from 'vitest';
import { BUNDLES, measureBundle } from '../../bench/measure-bundle';

const boxes = Object.entries(BUNDLES).filter(([name]) => name.startsWith('onrecord/factbox'));

describe.each(boxes)('%s', (name, { code, most }) => {
  it('is small, and carries neither zod, nor a parser of messages, nor the words of readers', async () => {
    const { gzipped, files } = await measureBundle(code);
    expect(files.filter((file) => /node_modules\/zod|icu-messageformat-parser\/index|icu-skeleton-parser/.test(file))).toEqual([]);
    expect(files.filter((file) => file.includes('languages/') && !file.includes('generated/messages'))).toEqual([]);
    if (name.includes('Arabic')) expect(files.filter((file) => /languages\/(?:en|ru|uk)\//.test(file))).toEqual([]);
    expect(gzipped).toBeLessThanOrEqual(most);
  });
});
