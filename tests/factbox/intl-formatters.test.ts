import { describe, expect, it } from 'vitest';
import { dossiers } from '../../src/data';
import { ar, en, factBox, intlFormatters, ru, toText, uk } from '../../src/factbox';

describe('intlFormatters', () => {
  it.each([ar, en, ru, uk])('$code: a box drawn with @formatjs/intl is the box drawn without it', (locale) => {
    for (const dossier of dossiers)
      expect(toText(factBox(dossier, { locale, formatters: intlFormatters() }))).toBe(toText(factBox(dossier, { locale })));
  });

  it('asks the formatters given', () => {
    const asked: string[] = [];
    const formatters = {
      ...intlFormatters(),
      getPluralRules: (tag: string) => {
        asked.push(tag);
        return new Intl.PluralRules(tag);
      },
    };
    factBox(dossiers[0]!, { locale: ar, formatters });
    expect(asked).toEqual(['ar-u-ca-gregory-nu-latn']);
  });
});
