import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, Dossier } from '../../src';
import * as onrecord from '../../src';
import { ACTS, KINDS, ploverOf, stageOf } from '../../src/vocabulary';
import { dossier, otherDossier } from '../accounts';
import { deepFreeze } from '../deep-freeze';

const pool = deepFreeze([...dossier.claims, ...otherDossier.claims]);
/** Any selection of the claims, in any order, repeats included. */
const someClaims = fc.array(fc.constantFrom(...pool), { maxLength: 12 });
const actorIds = [...dossier.actors.map(({ id }) => id), 'nobody'];

/** Every query that gives some of the claims it is given, with any of its arguments. */
const selections: Record<string, fc.Arbitrary<(claims: readonly Claim[]) => Claim[]>> = {
  claimsOfKind: fc.constantFrom(...KINDS).map((kind) => (claims) => onrecord.claimsOfKind(claims, kind)),
  claimsWithAct: fc.constantFrom(...ACTS).map((act) => (claims) => onrecord.claimsWithAct(claims, act)),
  claimsBy: fc.constantFrom(...actorIds).map((actor) => (claims) => onrecord.claimsBy(claims, actor)),
  claimsAbout: fc.constantFrom(...actorIds).map((actor) => (claims) => onrecord.claimsAbout(claims, actor)),
  claimsOn: fc.constantFrom('2026', '2026-04-02', '2026-03-30/2026-04-01').map((date) => (claims) => onrecord.claimsOn(claims, date)),
};
const anySelection = fc.oneof(...Object.values(selections));

describe.each(Object.entries(selections))('%s', (_, selection) => {
  it('gives claims of those it was given, in their order, and leaves nothing else out', () => {
    fc.assert(
      fc.property(someClaims, selection, (claims, select) => {
        const chosen = select(deepFreeze([...claims]));
        const isChosen = new Set(chosen);
        expect(claims.filter((claim) => isChosen.has(claim))).toEqual(chosen);
        expect(select(claims.filter((claim) => !isChosen.has(claim)))).toEqual([]);
      }),
    );
  });
});

it('selections commute and are idempotent', () => {
  fc.assert(
    fc.property(someClaims, anySelection, anySelection, (claims, first, second) => {
      expect(first(second(claims))).toEqual(second(first(claims)));
      expect(first(first(claims))).toEqual(first(claims));
    }),
  );
});

it('no query changes what it is given', () => {
  const frozen: Dossier = deepFreeze(structuredClone(dossier));
  expect(() => {
    onrecord.timeline(frozen);
    onrecord.quantitiesOf(frozen);
    onrecord.findActor(frozen, 'Nairobi');
    onrecord.findClaim(frozen, 'presidents-speak');
    onrecord.compareAccounts([frozen, deepFreeze(structuredClone(otherDossier))]);
    for (const claim of frozen.claims) {
      onrecord.actorsOf(claim);
      onrecord.timeOf(claim);
      stageOf(claim);
      ploverOf(claim);
    }
  }).not.toThrow();
  expect(frozen).toEqual(dossier);
});

it('timeline keeps every claim once and is stable', () => {
  fc.assert(
    fc.property(someClaims, (claims) => {
      const { dated, undated } = onrecord.timeline(claims);
      expect(dated.length + undated.length).toBe(claims.length);
      const again = onrecord.timeline(dated.map(({ claim }) => claim));
      expect(again).toEqual({ dated, undated: [] });
    }),
  );
});
