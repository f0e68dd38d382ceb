import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossiers, nairobiCommunique } from '../../src/data';
import { ar, en, type Formatters, factBox, intlFormatters, ru, toText, uk } from '../../src/factbox';
import { computedEnd } from '../../src/factbox/computed-end';

describe('intlFormatters', () => {
  it.each([ar, en, ru, uk])('$code: a box drawn with @formatjs/intl is the box drawn without it', (locale) => {
    for (const dossier of dossiers)
      expect(toText(factBox(dossier, { locale, formatters: intlFormatters() }))).toBe(toText(factBox(dossier, { locale })));
  });

  it('asks the arithmetic given for the end of a truce', () => {
    const lengths: unknown[] = [];
    const formatters: Formatters = Object.assign(intlFormatters(), {
      add: (...given: number[]) => {
        lengths.push(given);
        return new Date('2031-01-02');
      },
    });
    const { rows } = factBox(nairobiCommunique, { locale: en, kinds: ['ceasefire'], formatters });
    expect(lengths).toEqual([[Date.UTC(2025, 2, 19), 0, 30]]);
    expect(rows[0]!.details.find(({ slot }) => slot === 'end')?.value[0]?.text).toBe('2 January 2031');
  });

  it('counts by date-fns as it does by itself', () => {
    const amounts = fc.record({ years: fc.nat(30), months: fc.nat(40), weeks: fc.nat(60), days: fc.nat(500) });
    const date = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(date, amounts, (from, { years, months, weeks, days }) => {
        const slots = {
          time: { value: from.toJSON().slice(0, 10), bound: 'on' },
          duration: { value: `P${years}Y${months}M${weeks}W${days}D`, bound: 'exact' },
        };
        expect(computedEnd(slots, intlFormatters().add)).toBe(computedEnd(slots));
      }),
    );
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
