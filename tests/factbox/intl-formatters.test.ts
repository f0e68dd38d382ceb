import { describe, expect, it } from 'vitest';
import { dossiers } from '../../src/data';
import { ar, en, type Formatters, factBox, intlFormatters, ru, toText, uk } from '../../src/factbox';

describe('intlFormatters', () => {
  it.each([ar, en, ru, uk])('$code: a box drawn with @formatjs/intl is the box drawn without it', (locale) => {
    for (const dossier of dossiers)
      expect(toText(factBox(dossier, { locale, formatters: intlFormatters() }))).toBe(toText(factBox(dossier, { locale })));
  });

  it('asks the formatters given', () => {
    const asked: string[] = [];
    const formatters: Formatters = (kind, tag, options) => {
      asked.push(`${kind} ${tag}`);
      return intlFormatters()(kind, tag, options);
    };
    factBox(dossiers[0]!, { locale: ar, formatters });
    expect(asked).toContain('PluralRules ar-u-ca-gregory-nu-latn');
  });
});
