import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CURRENCY_LANGUAGES, currenciesPath, generateCurrencies } from '../../../scripts/generate-currencies';

describe('names of currencies from CLDR', () => {
  it.each(CURRENCY_LANGUAGES)('%s is what the generator writes', (language) => {
    expect(readFileSync(currenciesPath(language), 'utf8')).toBe(generateCurrencies(language));
  });
});
