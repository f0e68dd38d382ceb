import { describe, expect, expectTypeOf, it } from 'vitest';
import { dossiers } from '../../src/data';
import { matchers } from '../../src/vitest';
import { sample, TEXT } from './sample';

const texts = { note: TEXT };
const claims = sample().claims;
const [exchange, handover, talks] = claims;

/** What the assertion says when it fails. */
function failure(assertion: () => void): string {
  try {
    assertion();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('the assertion did not fail');
}

describe('toBeGrounded', () => {
  it('holds of a dossier and its texts, and only with all of them', () => {
    expect(sample()).toBeGrounded({ texts });
    expect(sample()).not.toBeGrounded({ texts: {} });
    expect(sample()).not.toBeGrounded({ texts: { note: 'Something else.' } });
    expect({}).not.toBeGrounded({ texts });
  });

  it('shows the quote and what is wrong with its value', () => {
    const wrong = sample();
    wrong.claims[0].content.perSide.value = 210;
    const message = failure(() => expect(wrong).toBeGrounded({ texts }));
    expect(message).toMatch(/^expected the dossier to be grounded in 1 of 1 texts\n/);
    expect(message).toContain('says 120, the value says 210\n        120 prisoners from each side\n        ^^^');
    expect(message).toContain('note · claim exchange · content.perSide.value');
  });

  it('minds no rule but those of the ground', () => {
    const oneWay = sample();
    oneWay.claims[0].links = [{ type: 'identical', claim: 'talks' }];
    expect(oneWay).toBeGrounded({ texts });
    expect(oneWay).not.toPassChecks({ texts });
  });
});

describe('toPassChecks', () => {
  it('holds of the shipped dossiers', () => {
    for (const dossier of dossiers) expect(dossier).toPassChecks();
  });

  it('takes the options of a check', () => {
    const untranslated = sample();
    delete untranslated.actors[0].names.uk;
    expect(untranslated).toPassChecks({ texts });
    expect(untranslated).toPassChecks({ texts, rules: { 'names/translated': 'off' }, failOn: 'warning' });
    expect(failure(() => expect(untranslated).toPassChecks({ texts, failOn: 'warning' }))).toContain('"russia" has no name in "uk"');
    expect(failure(() => expect(sample()).not.toPassChecks({ texts }))).toMatch(/^expected the dossier not to pass its checks/);
  });

  it('does not hold of nothing', () => {
    expect({ ...sample(), claims: [] }).not.toPassChecks();
    expect(undefined).not.toPassChecks();
  });
});

describe('matchers of a claim', () => {
  it('hold of what it says', () => {
    expect(exchange).toHaveQuantity(120);
    expect(exchange).toHaveQuantity({ value: 120, unit: 'prisoner', per: 'side' });
    expect(exchange).toBeOn('2025-03-21');
    expect(exchange).toBeOn('2025-03');
    expect(exchange).toBeAttributedTo('kremlin');
    expect(exchange).toBeDoneBy('ukraine', 'russia');
    expect(handover).toBeAttributedTo();
    expect(talks).toHaveDuration('PT2H');
  });

  it('do not hold of what it does not say', () => {
    expect(exchange).not.toHaveQuantity(121);
    expect(exchange).not.toHaveQuantity({ value: 120, unit: 'soldier' });
    expect(exchange).not.toHaveQuantity({ value: 120, upper: 130 });
    expect(exchange).not.toHaveDuration('PT2H');
    expect(exchange).not.toBeOn('2025-03-20');
    expect(exchange).not.toBeAttributedTo();
    expect(exchange).not.toBeAttributedTo('russia');
    expect(exchange).not.toBeAttributedTo('kremlin', 'kremlin');
    expect(exchange).not.toBeDoneBy('russia');
    expect(handover).not.toBeOn('2025-03-20');
  });

  it('show the quotes where they fail', () => {
    const evidence =
      'claim exchange (agree prisoner-exchange)\n  on “Russia and Ukraine had agreed to exchange” … “120 prisoners from each side on March 21”';
    expect(failure(() => expect(exchange).toHaveQuantity({ value: 210, per: 'side' }))).toBe(
      `${evidence}\n  expected a quantity of value 210, per "side"\n  found    120 prisoner per side on “120 prisoners from each side”`,
    );
    expect(failure(() => expect(exchange).toBeOn('2025-03-22'))).toBe(
      `${evidence}\n  expected to be on 2025-03-22\n  found    2025-03-21 on “March 21”`,
    );
    expect(failure(() => expect(exchange).toBeAttributedTo('ukraine'))).toBe(
      `${evidence}\n  expected to be attributed to ukraine\n  found    kremlin “Kremlin”: announce “announced”`,
    );
    expect(failure(() => expect(exchange).not.toBeDoneBy('russia', 'ukraine'))).toBe(
      `${evidence}\n  expected not to be done by russia, ukraine\n  found    russia “Russia”, ukraine “Ukraine”`,
    );
    expect(failure(() => expect(talks).toHaveDuration('PT3H'))).toContain('found    more-than PT2H on “more than two hours”');
    expect(failure(() => expect(handover).toBeAttributedTo('kremlin'))).toContain("found    the document's own voice");
  });

  it('say so where there is no claim, or no date', () => {
    expect(() => expect(undefined).toHaveQuantity(1)).toThrow(/toHaveQuantity expects a claim; found nothing/);
    expect(() => expect({ a: 1 }).not.toBeAttributedTo('x')).toThrow(/toBeAttributedTo expects a claim; found \{"a":1\}/);
    expect(() => expect(exchange).toBeOn('soon')).toThrow(/expected an ISO 8601 date/);
  });

  it('are typed', () => {
    expectTypeOf(expect(exchange).toBeOn).parameters.toEqualTypeOf<[date: string]>();
    // @ts-expect-error no such bound
    const wrong = () => expect(exchange).toHaveQuantity({ bound: 'roughly' });
    expect(wrong).toThrow();
    expect(Object.keys(matchers)).toHaveLength(7);
  });
});
