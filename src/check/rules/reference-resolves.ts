import { below } from '../context';
import type { Problem, Rule } from '../rule';

export const referenceResolves: Rule = {
  id: 'reference/resolves',
  severity: 'error',
  summary: 'Every actor, place and claim referred to is in the dossier, or in the other dossier named.',
  failing: '{ "actor": "rusia", … } where no such actor is listed',
  passing: '{ "actor": "russia", … } where "russia" is listed',
  *check(context): Generator<Problem> {
    const { actors, places, claims, documents, actor, place, other, sites } = context;
    const ids = new Set(claims.map(({ value }) => value.id));
    for (const claim of claims) {
      for (const site of sites(claim)) {
        if (site.type === 'actor' && actor(site.value.actor) === undefined)
          yield { path: below(site, 'actor'), args: { noun: 'actor', recorded: site.value.actor } };
        if (site.type === 'place' && place(site.value.place) === undefined)
          yield { path: below(site, 'place'), args: { noun: 'place', recorded: site.value.place } };
      }
      for (const [index, link] of (claim.value.links ?? []).entries()) {
        const path = below(claim, 'links', index, 'claim');
        if (link.dossier === undefined || documents.some(({ value }) => value.id === link.dossier)) {
          if (!ids.has(link.claim)) yield { path, args: { noun: 'claim', recorded: link.claim } };
        } else {
          // a dossier that was not given to this run can't be looked into
          const there = other(link.dossier);
          if (there !== undefined && !there.claims.some(({ value }) => value.id === link.claim))
            yield { path, args: { noun: 'claim', recorded: link.claim, dossier: link.dossier } };
        }
      }
    }
    for (const entry of actors) {
      const { actsFor } = entry.value;
      if (actsFor !== undefined && actor(actsFor) === undefined)
        yield { path: below(entry, 'actsFor'), args: { noun: 'actor', recorded: actsFor } };
    }
    for (const entry of places) {
      const { within } = entry.value;
      if (within !== undefined && place(within) === undefined)
        yield { path: below(entry, 'within'), args: { noun: 'place', recorded: within } };
    }
    for (const entry of documents) {
      const { speaksFor } = entry.value;
      if (speaksFor !== undefined && actor(speaksFor) === undefined)
        yield { path: below(entry, 'speaksFor'), args: { noun: 'actor', recorded: speaksFor } };
    }
  },
};
