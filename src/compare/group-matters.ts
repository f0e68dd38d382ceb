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
}

/** Claims that the dossiers themselves link, as groups; every other claim is a group by itself. In the order of the first claim of each. */
function linkedGroups(dossiers: readonly Dossier[], claims: readonly Placed[]): Placed[][] {
  const groupOf = new Map<Placed, Placed[]>();
  const byId = new Map<string, Placed>();
  for (const placed of claims) {
    groupOf.set(placed, [placed]);
    byId.set(`${placed.dossier} ${placed.claim.id}`, placed);
  }
  for (const placed of claims) {
    for (const link of placed.claim.links ?? []) {
      const dossier =
        link.dossier === undefined
          ? placed.dossier
          : dossiers.findIndex(({ documents }) => documents.some((document) => document.id === link.dossier));
      const other = byId.get(`${dossier} ${link.claim}`);
      const [group, otherGroup] = [groupOf.get(placed)!, other && groupOf.get(other)!];
      // a link may run between kinds (a truce derived from a settlement): a matter has one kind
      if (otherGroup === undefined || otherGroup === group || other?.claim.kind !== placed.claim.kind) continue;
      group.push(...otherGroup);
      for (const member of otherGroup) groupOf.set(member, group);
    }
  }
  return [...new Set(groupOf.values())];
}

/** What tells claims apart, each once: claims that are alike in all of it need no comparing twice. */
type Signatures = Map<string, Features>;

const signatureOf = (features: Features): string =>
  JSON.stringify(features, (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value));

/** How well a group fits a matter: the best likeness of any two, or `undefined` where any two clash. */
function howWell(group: Signatures, matter: Signatures, world: World, withinDays: number): number | undefined {
  let best = 0;
  for (const a of group.values()) {
    for (const b of matter.values()) {
      const score = likeness(a, b, world, withinDays);
      if (score === undefined) return undefined;
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
  const claims = dossiers.flatMap((dossier, index) =>
    dossier.claims.map((claim): Placed => ({ claim, dossier: index, features: featuresOf(claim, world) })),
  );
  const position = new Map(claims.map((placed, index) => [placed, index]));
  const matters: { readonly members: Placed[]; readonly signatures: Signatures }[] = [];
  for (const members of linkedGroups(dossiers, claims)) {
    const signatures: Signatures = new Map(members.map(({ features }) => [signatureOf(features), features]));
    let home: (typeof matters)[number] | undefined;
    let best = 0;
    for (const matter of matters) {
      const score = howWell(signatures, matter.signatures, world, withinDays) ?? 0;
      if (score > best) [home, best] = [matter, score];
    }
    if (home === undefined) matters.push({ members: [...members], signatures });
    else {
      home.members.push(...members);
      for (const [signature, features] of signatures) home.signatures.set(signature, features);
    }
  }
  return matters.map(({ members }) => members.sort((a, b) => position.get(a)! - position.get(b)!));
}
