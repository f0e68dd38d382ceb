import { describe, expect, it } from 'vitest';
import { BUNDLES, measureBundle } from '../../bench/measure-bundle';

const boxes = Object.entries(BUNDLES).filter(([name]) => name.startsWith('onrecord/'));

describe.each(boxes)('%s', (name, { code, most }) => {
  it('is small, and carries neither zod, nor a parser of messages, nor the words of readers', async () => {
    const { gzipped, files } = await measureBundle(code);
    const heavy = files.filter((file) => /node_modules\/(?:zod|@formatjs|intl-messageformat)/.test(file));
    if (name.includes('everything')) expect(heavy.length).toBeGreaterThan(0);
    else expect(heavy).toEqual([]);
    expect(files.filter((file) => file.includes('languages/') && !/generated\/message/.test(file))).toEqual([]);
    if (name.includes('Arabic')) expect(files.filter((file) => /languages\/(?:en|ru|uk)\//.test(file))).toEqual([]);
    expect(gzipped).toBeLessThanOrEqual(most);
  });
});
