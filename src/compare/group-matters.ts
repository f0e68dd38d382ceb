import type { Claim, Dossier } from '../kinds/claim';
import { type Features, featuresOf } from './features-of';
import { groupBy } from './group-by';
import { likeness } from './likeness';
import type { World } from './world';

/** A claim with where it stands. */
export interface Placed {
  readonly claim: Claim;
  /** Index of the dossier. */
  readonly dossier: number;
  readonly features: Features;
  /** Index of the matter, once it is found. */
  home: number;
}

/** Claims that the dossiers themselves link, as groups; every other claim is a group by itself. In the order of the first claim of each. */
function linkedGroups(dossiers: readonly Dossier[], claims: readonly Placed[]): Set<Set<Placed>> {
  const groups = new Map(claims.map((placed) => [placed, new Set([placed])]));
  for (const placed of claims) {
    const group = groups.get(placed)!;
    for (const link of placed.claim.links ?? []) {
      const other = claims.find(
        ({ claim, dossier }) =>
          claim.id === link.claim &&
          // a link may run between kinds (a truce derived from a settlement): a matter has one kind
          claim.kind === placed.claim.kind &&
          (link.dossier ? dossiers[dossier]!.documents.some(({ id }) => id === link.dossier) : dossier === placed.dossier),
      );
      for (const member of groups.get(other!) ?? []) groups.set(member, group.add(member));
    }
  }
  return new Set(groups.values());
}

/** What tells claims apart, each once: claims that are alike in all of it need no comparing twice. */
type Signatures = Map<string, Features>;

/** How well a group fits a matter: the best likeness of any two, 0 where any two clash. */
function howWell(group: Signatures, matter: Signatures, world: World, withinDays: number): number {
  let best = 0;
  for (const a of group.values()) {
    for (const b of matter.values()) {
      const score = likeness(a, b, world, withinDays);
      if (score === undefined) return 0;
      best = Math.max(best, score);
    }
  }
  return best;
}

/**
 * Sorts the claims of the dossiers into matters: every claim is in exactly one. Claims that are linked belong together; any other goes to the matter it fits best,
 * the earlier of two as good, and begins a matter of its own where it fits none. Time grows with the square of the claims of one kind that differ in what tells matters apart.
 */
export function groupMatters(dossiers: readonly Dossier[], world: World, withinDays: number): Placed[][] {
  const claims = dossiers.flatMap((each, dossier) =>
    each.claims.map((claim): Placed => ({ claim, dossier, features: featuresOf(claim, world), home: 0 })),
  );
  const matters: Signatures[] = [];
  for (const group of linkedGroups(dossiers, claims)) {
    const signatures: Signatures = new Map([...group].map(({ features }) => [JSON.stringify(features), features]));
    let home = matters.length;
    let best = 0;
    for (const [index, matter] of matters.entries()) {
      const score = howWell(signatures, matter, world, withinDays);
      if (score > best) [home, best] = [index, score];
    }
    matters[home] = new Map([...(matters[home] ?? []), ...signatures]);
    for (const member of group) member.home = home;
  }
  return groupBy(claims, ({ home }) => home);
}
