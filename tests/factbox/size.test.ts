import { describe, expect, it } from 'vitest';
import { BUNDLES, measureBundle } from '../../bench/measure-bundle';

const CODES = { Arabic: 'ar', English: 'en', Russian: 'ru', Ukrainian: 'uk' };

describe.each(Object.entries(BUNDLES))('%s', (name, bundle) => {
  it('is small, and carries neither zod, nor a parser of messages, nor the words of readers', async () => {
    const { gzipped, files } = await measureBundle(bundle);
    const heavy = files.filter((file) => /node_modules\/(?:zod|@formatjs|intl-messageformat)/.test(file));
    if (name.includes('everything')) expect(heavy.length).toBeGreaterThan(0);
    else expect(heavy).toEqual([]);
    expect(files.filter((file) => file.includes('languages/') && !/generated\/messages|languages\/words\/message/.test(file))).toEqual([]);
    const only = Object.entries(CODES).find(([language]) => name.endsWith(`in ${language}`))?.[1];
    if (only !== undefined)
      expect(files.filter((file) => file.includes('generated/messages'))).toEqual([`src/languages/${only}/generated/messages.ts`]);
    expect(gzipped).toBeLessThanOrEqual(bundle.most);
  });
});
