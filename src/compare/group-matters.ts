import type { Claim, Dossier } from '../kinds/claim';
import { type Features, featuresOf } from './features-of';
import { likeness } from './likeness';
import type { World } from './world';

/** A claim with where it stands. */
export interface Placed {
  readonly claim: Claim;
  /** Index of the dossier. */
  readonly dossier: number;
  readonly features: Features;
  /** Place among all claims. */
  readonly order: number;
}

/** Claims that the dossiers themselves link, as groups; every other claim is a group by itself. In the order of the first claim of each. */
function linkedGroups(dossiers: readonly Dossier[], claims: readonly Placed[]): Placed[][] {
  const groups = new Map(claims.map((placed) => [placed, [placed]]));
  for (const placed of claims) {
    for (const link of placed.claim.links ?? []) {
      const isThere = (dossier: number): boolean =>
        link.dossier ? dossiers[dossier]!.documents.some(({ id }) => id === link.dossier) : dossier === placed.dossier;
      // a link may run between kinds (a truce derived from a settlement): a matter has one kind
      const other = claims.find(({ claim, dossier }) => claim.id === link.claim && claim.kind === placed.claim.kind && isThere(dossier));
      const group = groups.get(placed)!;
      const joined = other && groups.get(other);
      if (!joined || joined === group) continue;
      group.push(...joined);
      for (const member of joined) groups.set(member, group);
    }
  }
  return [...new Set(groups.values())];
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
  let order = 0;
  const claims = dossiers.flatMap((each, dossier) =>
    each.claims.map((claim): Placed => ({ claim, dossier, order: order++, features: featuresOf(claim, world) })),
  );
  const matters: { readonly members: Placed[]; readonly signatures: Signatures }[] = [];
  for (const members of linkedGroups(dossiers, claims)) {
    const signatures: Signatures = new Map(members.map(({ features }) => [JSON.stringify(features), features]));
    let home = { members: [] as Placed[], signatures: new Map() as Signatures };
    let best = 0;
    for (const matter of matters) {
      const score = howWell(signatures, matter.signatures, world, withinDays);
      if (score > best) [home, best] = [matter, score];
    }
    if (best === 0) matters.push(home);
    home.members.push(...members);
    for (const [signature, features] of signatures) home.signatures.set(signature, features);
  }
  return matters.map(({ members }) => members.sort((a, b) => a.order - b.order));
}
